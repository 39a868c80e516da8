public import Programme

/// Raters who do not rate the same.
public struct RatingDisagreement: Equatable, Sendable {
  /// What each rater declared, NISTA first, then the SRO; Exempt, Reset and Not assessed take no side.
  public let ratings: [DeclaredConfidence]
  /// How many levels lie between the best and the worst: 2 from Green to Red, a half from Green to Amber/Green.
  public let levels: Double

  /// `nil` where fewer than two raters rate, or all rate the same.
  init?(_ byRater: [DeclaredConfidence]) {
    let rated = byRater.filter { $0.rating.level != nil }
    let levels = rated.compactMap(\.rating.level)
    guard let best = levels.min(), let worst = levels.max(), best < worst else { return nil }
    ratings = rated
    self.levels = worst - best
  }

  /// How far apart they are, in words: "half a level apart", "2 levels apart".
  public var distance: String {
    levels == 0.5 ? "half a level apart" : "\(levels.shortWords) level\(levels == 1 ? "" : "s") apart"
  }

  /// What they say: "NISTA says Amber (4 Oct), SRO says Green (2 Nov)"; a day of another year has it.
  public func words(near today: CalendarDate) -> String {
    ratings.map { "\($0.raterName) says \($0.rating.rawValue) (\($0.date.words(on: today)))" }.joined(separator: ", ")
  }
}
