public import JSONText
public import Records

/// What the two sides say of each other, review by review.
public struct Scorecard: Record {
  /// What one is called in messages.
  public static let noun = "scorecard"

  /// One record a round.
  public var reviews: [Review] = []
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The fields in the order in which they are printed.
  public static let fields: [Field<Scorecard>] = [
    .optional("reviews", \.reviews, "Reviews", "One record a round.")
  ]
}
