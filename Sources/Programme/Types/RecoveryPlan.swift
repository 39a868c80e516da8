public import JSONText
public import Records

/// How a measure gets back to target, and by when.
public struct RecoveryPlan: Record {
  /// What one is called in messages.
  public static let noun = "recovery plan"

  /// The day by which it is back.
  public var due: CalendarDate?
  /// What is done.
  public var text: String = ""
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The fields in the order in which they are printed.
  public static let fields: [Field<RecoveryPlan>] = [
    .optional("due", \.due, "Due", "The day by which it is back."),
    .optional("text", \.text, "Text", "What is done."),
  ]
}
