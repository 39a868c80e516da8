public import JSONText
public import Records

/// A review round: scores by both sides, and replies.
public struct Review: Identified {
  /// What one is called in messages.
  public static let noun = "review"
  /// How the ids of new ones begin.
  public static let idPrefix = "RV"
  /// A period is reviewed once.
  public static let naturalKey = ["period"]

  /// The name, unique in its list; never changes.
  public var id: ID<Review> = ID("")
  /// The period under review: 2026-Q3 or 2026-09.
  public var period: String = ""
  /// The day of the review.
  public var date: CalendarDate = CalendarDate(dayNumber: 0)
  /// Scores by dimension, from a side about a side.
  public var scores: [Score] = []
  /// What a side answers to its scores.
  public var replies: [Reply] = []
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The period that it is of.
  public var called: String { period.isEmpty ? "review \(id)" : "review of \(period)" }

  /// The fields in the order in which they are printed.
  public static let fields: [Field<Review>] = [
    .required("id", \.id, "Id", "The name, unique in its list; never changes."),
    .required("period", \.period, "Period", "The period under review: 2026-Q3 or 2026-09."),
    .required("date", \.date, "Date", "The day of the review."),
    .optional("scores", \.scores, "Scores", "Scores by dimension, from a side about a side."),
    .optional("replies", \.replies, "Replies", "What a side answers to its scores."),
  ]
}

extension Review {
  /// Whether it is the review of that period; case, blanks and hyphens make no difference.
  public func isOf(_ period: String) -> Bool { Spelling.folded(self.period) == Spelling.folded(period) }
}
