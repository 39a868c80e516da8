public import JSONText
public import Records

/// A declared delivery confidence, by a rater on a day.
public struct ConfidenceAssessment: Record {
  /// What one is called in messages.
  public static let noun = "confidence assessment"
  /// A rater says one thing a day.
  public static let naturalKey = ["date", "rater"]

  /// The day of the assessment.
  public var date: CalendarDate = CalendarDate(dayNumber: 0)
  /// Who rates: SRO, NISTA, IPA or another.
  public var rater: String = ""
  /// Green, Amber or Red, and the older and special words.
  public var rating: Confidence = .notAssessed
  /// Why.
  public var rationale: String = ""
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// How sure who was, and when.
  public var called: String { "confidence \(rating.rawValue) of \(date.words) by \(rater)" }

  /// The fields in the order in which they are printed.
  public static let fields: [Field<ConfidenceAssessment>] = [
    .required("date", \.date, "Date", "The day of the assessment."),
    .required("rater", \.rater, "Rater", "Who rates: SRO, NISTA, IPA or another."),
    .required("rating", \.rating, "Rating", "Green, Amber or Red, and the older and special words."),
    .optional("rationale", \.rationale, "Rationale", "Why."),
  ]
}
