public import JSONText
public import Records

/// Something due on a day, with every date that was ever forecast for it.
public struct Milestone: Identified {
  /// What one is called in messages.
  public static let noun = "milestone"
  /// How the ids of new ones begin.
  public static let idPrefix = "MS"

  /// The name, unique in its list; never changes.
  public var id: ID<Milestone> = ID("")
  /// What it is, in a few words.
  public var title: String = ""
  /// Who answers for it.
  public var owner: String = ""
  /// The partner who delivers it, if one does.
  public var partner: ID<Partner>?
  /// Whether the programme fails without it.
  public var mustHave: Bool = false
  /// The day first agreed.
  public var baseline: CalendarDate?
  /// Each re-forecast: the day on which it was made, the new date, the reason.
  public var forecasts: [Forecast] = []
  /// The day on which it was met.
  public var metOn: CalendarDate?
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The fields in the order in which they are printed.
  public static let fields: [Field<Milestone>] = [
    .required("id", \.id, "Id", "The name, unique in its list; never changes."),
    .required("title", \.title, "Title", "What it is, in a few words."),
    .optional("owner", \.owner, "Owner", "Who answers for it."),
    .optional(
      "partner", \.partner, "Partner", "The partner who delivers it, if one does.", shape: .reference("partners")),
    .defaulted("mustHave", \.mustHave, "Must-have", "Whether the programme fails without it."),
    .optional("baseline", \.baseline, "Baseline", "The day first agreed."),
    .optional(
      "forecasts", \.forecasts, "Forecasts", "Each re-forecast: the day on which it was made, the new date, the reason."
    ),
    .optional("metOn", \.metOn, "Met on", "The day on which it was met."),
  ]
}
