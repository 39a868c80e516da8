public import FoundationEssentials
public import JSONText
public import Records

/// The rating of a measure in a period.
public struct KPIAssessment: Record {
  /// What one is called in messages.
  public static let noun = "KPI assessment"
  /// A period is assessed once.
  public static let naturalKey = ["period"]

  /// The period: 2026-Q3 or 2026-09.
  public var period: String = ""
  /// Good to Inadequate, or Other.
  public var rating: KPIRating = .other
  /// What was measured, in the unit of the measure.
  public var value: Decimal?
  /// Anything else.
  public var note: String = ""
  /// The day on which it was published in a contract performance notice.
  public var publishedOn: CalendarDate?
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// What was found for which period.
  public var called: String { "KPI assessment \(period) \(rating.rawValue)" }

  /// The fields in the order in which they are printed.
  public static let fields: [Field<KPIAssessment>] = [
    .required("period", \.period, "Period", "The period: 2026-Q3 or 2026-09."),
    .required("rating", \.rating, "Rating", "Good to Inadequate, or Other."),
    .optional("value", \.value, "Value", "What was measured, in the unit of the measure."),
    .optional("note", \.note, "Note", "Anything else."),
    .optional(
      "publishedOn", \.publishedOn, "Published on",
      "The day on which it was published in a contract performance notice."
    ),
  ]
}
