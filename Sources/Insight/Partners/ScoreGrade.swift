/// What a score of the scorecard means, in the words of its scale.
public enum ScoreGrade: Int, CaseIterable, Sendable {
  case failing = 1, struggling, performing, exceeding, bestPractice

  /// The grade of a score, or the nearest to a mean of scores; what lies beyond the scale counts as its end.
  public init(_ score: Double) {
    let whole = score.isFinite ? Int(max(1, min(5, score)).rounded()) : 1
    self = ScoreGrade(rawValue: whole) ?? .failing
  }

  /// The word of the scale.
  public var title: String {
    switch self {
    case .failing: "Failing"
    case .struggling: "Struggling"
    case .performing: "Performing"
    case .exceeding: "Exceeding"
    case .bestPractice: "Best practice"
    }
  }

  /// Whether it lies under what a partnership needs.
  public var isLow: Bool { rawValue < ScoreGrade.performing.rawValue }

  /// Whether it lies above what a partnership needs.
  public var isHigh: Bool { rawValue > ScoreGrade.performing.rawValue }
}
