public import JSONText
public import Records

/// What one side told the other, and the response.
public struct Feedback: Identified {
  /// What one is called in messages.
  public static let noun = "feedback"
  /// How the ids of new ones begin.
  public static let idPrefix = "FB"

  /// The name, unique in its list; never changes.
  public var id: ID<Feedback> = ID("")
  /// The day it was given.
  public var on: CalendarDate = CalendarDate(dayNumber: 0)
  /// Who gives it.
  public var givenBy: Party = .partner
  /// Whom it is about.
  public var about: Party = .department
  /// What was said.
  public var text: String = ""
  /// What came of it.
  public var response: String = ""
  /// The day of the response.
  public var respondedOn: CalendarDate?
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The fields in the order in which they are printed.
  public static let fields: [Field<Feedback>] = [
    .required("id", \.id, "Id", "The name, unique in its list; never changes."),
    .required("on", \.on, "On", "The day it was given."),
    .required("from", \.givenBy, "From", "Who gives it."),
    .required("about", \.about, "About", "Whom it is about."),
    .required("text", \.text, "Text", "What was said."),
    .optional("response", \.response, "Response", "What came of it."),
    .optional("respondedOn", \.respondedOn, "Responded on", "The day of the response."),
  ]
}
