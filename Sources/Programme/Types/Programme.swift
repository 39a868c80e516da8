public import JSONText
public import Records

/// The programme: what it is to bring about, how it stands and who works on it.
public struct Programme: Identified {
  /// What one is called in messages.
  public static let noun = "programme"
  /// How the ids of new ones begin.
  public static let idPrefix = "PG"

  /// The name, unique in its list; never changes.
  public var id: ID<Programme> = ID("")
  /// What the programme is called.
  public var name: String = ""
  /// The department that owns the programme.
  public var organisation: String = ""
  /// What the programme is for, in a sentence or a paragraph.
  public var summary: String = ""
  /// Who answers for the programme.
  public var seniorResponsibleOwner: String = ""
  /// OFFICIAL, OFFICIAL-SENSITIVE or none.
  public var classification: Classification = Classification.none
  /// The first day.
  public var start: CalendarDate?
  /// The last day.
  public var end: CalendarDate?
  /// What each rater declared, and when.
  public var confidence: [ConfidenceAssessment] = []
  /// What the programme is to bring about.
  public var outcomes: [Outcome] = []
  /// What is due when, and how the date has moved.
  public var milestones: [Milestone] = []
  /// Baseline and forecast cost.
  public var finance: Finance?
  /// Roles needed and filled, in full-time equivalents.
  public var team: [TeamRole] = []
  /// What limits success.
  public var constraints: [Constraint] = []
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// It ends after it starts.
  public static let spans: [(start: String, end: String)] = [("start", "end")]

  /// The fields in the order in which they are printed.
  public static let fields: [Field<Programme>] = [
    .required("id", \.id, "Id", "The name, unique in its list; never changes."),
    .required("name", \.name, "Name", "What the programme is called."),
    .optional("organisation", \.organisation, "Organisation", "The department that owns the programme."),
    .optional("summary", \.summary, "Summary", "What the programme is for, in a sentence or a paragraph."),
    .optional(
      "seniorResponsibleOwner", \.seniorResponsibleOwner, "Senior responsible owner", "Who answers for the programme."),
    .defaulted("classification", \.classification, "Classification", "OFFICIAL, OFFICIAL-SENSITIVE or none."),
    .optional("start", \.start, "Start", "The first day."),
    .optional("end", \.end, "End", "The last day."),
    .optional("confidence", \.confidence, "Delivery confidence", "What each rater declared, and when."),
    .optional("outcomes", \.outcomes, "Outcomes", "What the programme is to bring about."),
    .optional("milestones", \.milestones, "Milestones", "What is due when, and how the date has moved."),
    .optional("finance", \.finance, "Finance", "Baseline and forecast cost."),
    .optional("team", \.team, "Team", "Roles needed and filled, in full-time equivalents."),
    .optional("constraints", \.constraints, "Constraints", "What limits success."),
  ]
}
