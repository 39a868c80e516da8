public import Records

/// Whose move a roadblock is.
public enum Side: String, Word {
  case department, partner, shared
  case thirdParty = "third party"

  /// What the word stands for, in messages.
  public static let noun = "side"

  /// The side as the department's own people say it on screen: ours, partner, shared, third party.
  public var spoken: String { self == .department ? "ours" : rawValue }
}
