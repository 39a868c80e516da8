public import JSONText
public import Records

/// A meeting held, what it was worth to each side, and its actions.
public struct Meeting: Identified {
  /// What one is called in messages.
  public static let noun = "meeting"
  /// How the ids of new ones begin.
  public static let idPrefix = "MT"

  /// The name, unique in its list; never changes.
  public var id: ID<Meeting> = ID("")
  /// The day of the meeting.
  public var date: CalendarDate = CalendarDate(dayNumber: 0)
  /// executive, programme or delivery.
  public var level: GovernanceLevelName = .delivery
  /// From 1 to 5.
  public var valueToDepartment: Int?
  /// From 1 to 5.
  public var valueToPartner: Int?
  /// What was said.
  public var note: String = ""
  /// What was agreed.
  public var actions: [Action] = []
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// Which meeting it was.
  public var aside: String? { "\(level.rawValue) meeting of \(date.words)" }

  /// The fields in the order in which they are printed.
  public static let fields: [Field<Meeting>] = [
    .required("id", \.id, "Id", "The name, unique in its list; never changes."),
    .required("date", \.date, "Date", "The day of the meeting."),
    .required("level", \.level, "Level", "executive, programme or delivery."),
    .optional(
      "valueToDepartment", \.valueToDepartment, "Value to the department", "From 1 to 5.", shape: .integer(1...5)),
    .optional("valueToPartner", \.valueToPartner, "Value to the partner", "From 1 to 5.", shape: .integer(1...5)),
    .optional("note", \.note, "Note", "What was said."),
    .optional("actions", \.actions, "Actions", "What was agreed."),
  ]
}
