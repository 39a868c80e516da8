/// What a bid has on a criterion, on the scale of 0 to 5.
public struct CriterionScore: Equatable, Sendable {
  /// The mean of those who scored, or five times the lowest price over this one; `nil` where there is neither.
  public let given: Double?
  /// What it is at worst, every missing score being 0.
  public let low: Double
  /// What it is at best, every missing score being 5.
  public let high: Double
  /// Those who scored other bids on this criterion and not this one, by name; "price" where that is missing.
  public let missing: [String]
  /// Whether no score is missing.
  public var isComplete: Bool { given != nil && missing.isEmpty }

  /// The highest score there is.
  public static let highest = 5.0

  /// A score that needs no evaluator.
  init(_ value: Double) {
    given = value
    low = value
    high = value
    missing = []
  }

  /// A price that is not known.
  static let noPrice = CriterionScore(given: [], missing: ["price"], of: 1)

  /// The scores of a bid by those who ought to score it.
  init(given scores: [Int], missing: [String], of expected: Int) {
    let sum = scores.reduce(0) { $0 + min(CriterionScore.highest, max(0, Double($1))) }
    let count = Double(max(1, expected))
    given = mean(scores.map { min(CriterionScore.highest, max(0, Double($0))) })
    low = sum / count
    high = (sum + Double(max(1, expected) - scores.count) * CriterionScore.highest) / count
    self.missing = missing
  }
}
