public import Programme

/// What was declared in a calendar quarter, by rater, and whether they disagree.
///
/// Departments and NISTA rate each quarter; the published data have one day for both.
public struct DeclaredRound: Equatable, Sendable {
  /// The quarter: `2026-Q4`.
  public let period: String
  /// The last of each rater in the quarter: NISTA, the SRO, then others.
  public let ratings: [DeclaredConfidence]
  /// What two raters say who do not say the same; `nil` where they agree or only one speaks.
  public let disagreement: RatingDisagreement?

  /// Every quarter in which anything was declared up to a day, oldest first.
  public static func all(in project: Project, on today: CalendarDate) -> [DeclaredRound] {
    var quarters: [Quarter: [ConfidenceAssessment]] = [:]
    for assessment in project.programme.confidence where assessment.date <= today {
      quarters[Quarter(assessment.date), default: []].append(assessment)
    }
    return quarters.sorted { $0.key < $1.key }.map { quarter, assessments in
      let ratings = Declaration(assessments, on: today).byRater
      return DeclaredRound(
        period: quarter.words, ratings: ratings, disagreement: RatingDisagreement(ratings))
    }
  }
}

/// A quarter of a calendar year.
private struct Quarter: Hashable, Comparable {
  let year: Int
  let number: Int

  init(_ date: CalendarDate) {
    let parts = date.parts
    year = parts.year
    number = (parts.month + 2) / 3
  }

  var words: String { "\(year)-Q\(number)" }

  static func < (left: Quarter, right: Quarter) -> Bool { (left.year, left.number) < (right.year, right.number) }
}
