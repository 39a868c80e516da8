public import JSONText
public import Records

/// Something agreed in a meeting.
public struct Action: Identified {
  /// What one is called in messages.
  public static let noun = "action"
  /// How the ids of new ones begin.
  public static let idPrefix = "AN"

  /// The name, unique in its list; never changes.
  public var id: ID<Action> = ID("")
  /// What is to be done.
  public var text: String = ""
  /// Who does it.
  public var owner: String = ""
  /// Whose action it is.
  public var side: Party = .department
  /// The day by which.
  public var due: CalendarDate?
  /// The day on which it was done.
  public var doneOn: CalendarDate?
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The fields in the order in which they are printed.
  public static let fields: [Field<Action>] = [
    .required("id", \.id, "Id", "The name, unique in its list; never changes."),
    .required("text", \.text, "Text", "What is to be done."),
    .optional("owner", \.owner, "Owner", "Who does it."),
    .defaulted("side", \.side, "Side", "Whose action it is."),
    .optional("due", \.due, "Due", "The day by which."),
    .optional("doneOn", \.doneOn, "Done on", "The day on which it was done."),
  ]
}
