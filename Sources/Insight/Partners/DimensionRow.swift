/// What the two sides say on one dimension in the scored review, in all four directions.
///
/// Scores run from 1 to 5; where several people of a side score, the mean stands. `nil` where nobody did.
public struct DimensionRow: Equatable, Sendable {
  /// The dimension's id.
  public let id: String
  /// The dimension's title.
  public let title: String
  /// The department about the partner.
  public let weAboutThem: Double?
  /// The partner about the department.
  public let theyAboutUs: Double?
  /// The department about itself.
  public let weAboutOurselves: Double?
  /// The partner about itself.
  public let theyAboutThemselves: Double?
  /// By how much the department's score of the partner moved since the review before.
  public let changeAboutThem: Double?
  /// By how much the partner's score of the department moved since the review before.
  public let changeAboutUs: Double?
  /// From which gap on the sides differ widely; `nil` where no gap counts.
  private let wideFrom: Double?

  init(id: String, title: String, latest: ScoreRound, before: ScoreRound?, wideFrom: Double?) {
    func change(_ view: ScoreView) -> Double? {
      guard let now = latest.score(view, id), let old = before?.score(view, id) else { return nil }
      return now - old
    }
    self.id = id
    self.title = title
    weAboutThem = latest.score(.weAboutThem, id)
    theyAboutUs = latest.score(.theyAboutUs, id)
    weAboutOurselves = latest.score(.weAboutOurselves, id)
    theyAboutThemselves = latest.score(.theyAboutThemselves, id)
    changeAboutThem = change(.weAboutThem)
    changeAboutUs = change(.theyAboutUs)
    self.wideFrom = wideFrom
  }

  /// What one view says; `nil` where nobody scored.
  public func score(_ view: ScoreView) -> Double? {
    switch view {
    case .weAboutThem: weAboutThem
    case .theyAboutUs: theyAboutUs
    case .weAboutOurselves: weAboutOurselves
    case .theyAboutThemselves: theyAboutThemselves
    }
  }

  /// The largest difference between what the two sides say of one and the same side.
  ///
  /// The department about the partner is held against the partner about itself, and the partner about the
  /// department against the department about itself; `nil` where neither pair is complete.
  public var gap: Double? { [gapAboutThem, gapAboutUs].compactMap(\.self).max() }

  /// The difference between what the two sides say of the partner; `nil` where one of them did not score.
  public var gapAboutThem: Double? { DimensionRow.difference(weAboutThem, theyAboutThemselves) }

  /// The difference between what the two sides say of the department; `nil` where one of them did not score.
  public var gapAboutUs: Double? { DimensionRow.difference(theyAboutUs, weAboutOurselves) }

  /// Whether the gap is as wide as the rule `relationship.gap` counts, with the project's threshold and switch.
  public var isGapWide: Bool { isWide(gap) }

  /// Whether one of the two gaps is as wide as that.
  public func isWide(_ gap: Double?) -> Bool {
    guard let gap, let wideFrom else { return false }
    // Means of scores are not exact.
    return gap > 0 && gap >= wideFrom - 1e-9
  }

  private static func difference(_ left: Double?, _ right: Double?) -> Double? {
    guard let left, let right else { return nil }
    return abs(left - right)
  }
}
