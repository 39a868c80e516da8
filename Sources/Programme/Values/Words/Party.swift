public import Records

/// The two sides of a partnership.
public enum Party: String, Word {
  case department, partner

  /// What the word stands for, in messages.
  public static let noun = "side"

  /// The other side.
  public var other: Party { self == .department ? .partner : .department }
}
