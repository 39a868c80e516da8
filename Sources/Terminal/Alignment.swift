/// Where text stands in a field that is wider than it.
public enum Alignment: Sendable {
  /// At the left, blanks after it.
  case leading
  /// In the middle; an odd blank goes to the right.
  case center
  /// At the right, blanks before it.
  case trailing
}
