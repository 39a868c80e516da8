public import JSONText
public import Records

/// Who meets whom, how often, and what comes of it.
public struct Governance: Record {
  /// What one is called in messages.
  public static let noun = "governance"

  /// One record a level of engagement.
  public var levels: [GovernanceLevel] = []
  /// The meetings held.
  public var meetings: [Meeting] = []
  /// What one side told the other, and the response.
  public var feedback: [Feedback] = []
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The fields in the order in which they are printed.
  public static let fields: [Field<Governance>] = [
    .optional("levels", \.levels, "Levels", "One record a level of engagement."),
    .optional("meetings", \.meetings, "Meetings", "The meetings held."),
    .optional("feedback", \.feedback, "Feedback", "What one side told the other, and the response."),
  ]
}
