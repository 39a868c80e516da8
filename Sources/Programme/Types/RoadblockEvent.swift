public import JSONText
public import Records

/// A change to a roadblock, with who and when.
public struct RoadblockEvent: Record {
  /// What one is called in messages.
  public static let noun = "event"

  /// When.
  public var at: Instant = Instant(secondsSinceEpoch: 0)
  /// Who.
  public var by: String = ""
  /// What changed.
  public var change: EventChange = .comment
  /// The value before.
  public var before: String?
  /// The value after.
  public var after: String?
  /// What was said with it.
  public var note: String = ""
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The fields in the order in which they are printed.
  public static let fields: [Field<RoadblockEvent>] = [
    .required("at", \.at, "At", "When."),
    .optional("by", \.by, "By", "Who."),
    .required("change", \.change, "Change", "What changed."),
    .optional("from", \.before, "From", "The value before."),
    .optional("to", \.after, "To", "The value after."),
    .optional("note", \.note, "Note", "What was said with it."),
  ]
}
