public import Programme
public import Records

/// A partner's scorecard over all its rounds: what stands now on each dimension, and what was said before.
///
/// A pure function of its input; cost: rounds × dimensions.
public struct ScorecardHistory: Equatable, Sendable {
  /// One dimension over time.
  public struct Line: Equatable, Sendable {
    /// What stands.
    public let row: DimensionRow
    /// Whether the project still has the dimension; scores on one that it has no more are kept.
    public let isKnown: Bool
    private let trends: [[Double?]]

    init(row: DimensionRow, isKnown: Bool, rounds: [ScoreRound]) {
      self.row = row
      self.isKnown = isKnown
      trends = ScoreView.allCases.map { view in rounds.map { $0.score(view, row.id) } }
    }

    /// What one view said, one value a round up to the one that stands, oldest first; `nil` where it did not score.
    public func trend(_ view: ScoreView) -> [Double?] { trends[ScoreView.allCases.firstIndex(of: view) ?? 0] }
  }

  /// The rounds held up to the day, oldest first.
  public let rounds: [ScoreRound]
  /// Those up to the one whose scores stand, without later ones that were only begun: what trends run over.
  public let told: [ScoreRound]
  /// The latest round where it was only begun, so that the scores of an earlier one stand.
  public let begun: ScoreRound?
  /// Rounds dated ahead of the day; they count from their day on.
  public let ahead: [ScoreRound]
  /// One line a dimension, those of the project first; empty before the first round.
  public let lines: [Line]

  /// Reads a partner's scorecard up to a day.
  public init(_ partner: Partner, in project: Project, on today: CalendarDate) {
    let dimensions = project.dimensions
    let wideFrom = Rule.gapLimit(in: project)
    let reading = ScorecardReading(partner.scorecard, dimensions: dimensions, on: today, wideFrom: wideFrom)
    let rounds = reading.rounds
    self.rounds = rounds
    told = reading.told
    begun = reading.begun
    ahead = (partner.scorecard?.reviews ?? []).filter { $0.date > today }.map(ScoreRound.init)
    guard let latest = reading.standing else {
      lines = []
      return
    }
    let before = reading.scored.dropLast().last
    lines = ScoreRound.ids(in: rounds, dimensions).enumerated().map { index, dimension in
      Line(
        row: DimensionRow(
          id: dimension.id, title: dimension.title, latest: latest, before: before, wideFrom: wideFrom),
        isKnown: index < dimensions.count, rounds: reading.told)
    }
  }

  /// The round whose scores stand: the latest in which anything was scored, else the latest.
  public var standing: ScoreRound? { told.last }

  /// The period for a round held on a day, named as the last round's is: this quarter, or this month.
  public func period(on day: CalendarDate) -> String { Period.present(on: day, like: rounds.last?.review.period) }

  /// The last round before a review in which one view has a score on a dimension, and that score.
  public func last(
    _ view: ScoreView, _ dimension: String, before review: Review?
  ) -> (period: String, score: Double)? {
    let end = review.flatMap { review in rounds.firstIndex { $0.review.id == review.id } } ?? rounds.count
    for round in rounds.prefix(end).reversed() {
      if let score = round.score(view, dimension) { return (round.review.period, score) }
    }
    return nil
  }

  /// The dimensions of a round: those of the project, then those that only its scores name.
  public static func dimensions(of round: ScoreRound, in project: Project) -> [(id: String, title: String)] {
    ScoreRound.ids(in: [round], project.dimensions)
  }

  /// What the sides said in one round and how far they are apart, one row a dimension.
  public static func rows(of round: ScoreRound, in project: Project) -> [DimensionRow] {
    let wideFrom = Rule.gapLimit(in: project)
    return dimensions(of: round, in: project).map {
      DimensionRow(id: $0.id, title: $0.title, latest: round, before: nil, wideFrom: wideFrom)
    }
  }

  /// What is doubtful about a round, a sentence each: scored twice, on a dimension that is gone, ahead of its day.
  ///
  /// - Parameters:
  ///   - project: whose dimensions they are.
  ///   - partner: what the partner is called.
  ///   - today: the day on which it is judged.
  public static func doubts(
    _ round: ScoreRound, in project: Project, partner: String, on today: CalendarDate
  ) -> [String] {
    let known = project.dimensions
    var doubts: [String] = []
    if round.review.date > today {
      doubts.append("dated \(round.review.date.words), ahead of today: it counts from then on")
    }
    doubts += round.repeated.map { view, dimension, times in
      let title = known.first { $0.id.text == dimension }?.title ?? dimension
      return "\(view.words(partner)) \(times) times on \(title): the mean counts"
    }
    let gone = dimensions(of: round, in: project).dropFirst(known.count).map(\.id)
    if !gone.isEmpty {
      doubts.append(
        "scored on \(gone.joined(separator: ", ")), which the project has no more: kept, and counted in the means")
    }
    return doubts
  }
}

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
