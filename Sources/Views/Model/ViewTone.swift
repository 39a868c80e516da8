/// How a fact, a cell or a line stands, beside what it says; a renderer may colour by it, and says nothing by it alone.
public enum ViewTone: Equatable, Sendable {
  /// Nothing in particular.
  case neutral
  /// As it should be.
  case good
  /// Somebody should look: something is missing or gets close.
  case attention
  /// Something is wrong or late.
  case bad
  /// Less important than what stands beside it.
  case muted
}
