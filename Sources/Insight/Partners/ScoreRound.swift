public import Programme
import Records

/// A partner's scorecard read up to a day: reviews oldest first, with the means and the rows of the latest.
struct ScorecardReading {
  /// The reviews held up to the day, oldest first: by the end of their period, where that tells a day before they were
  /// held, so that one entered late takes its own place.
  let rounds: [ScoreRound]
  /// Those in which anything was scored, for one that was only begun says nothing yet; all where none is scored.
  let scored: [ScoreRound]
  /// Those up to the one that stands, without later ones that were only begun.
  let told: [ScoreRound]
  /// The rows of the latest review in which anything was scored.
  let rows: [DimensionRow]
  /// Means of what the department says of the partner, one a review, oldest first.
  let weSayTrend: [Double?]
  /// Means of what the partner says of the department, one a review, oldest first.
  let theySayTrend: [Double?]

  /// Reads a scorecard.
  ///
  /// - Parameter wideFrom: the gap from which the sides differ widely; `nil` where no gap counts.
  init(_ scorecard: Scorecard?, dimensions: [Dimension], on today: CalendarDate, wideFrom: Double?) {
    let held = (scorecard?.reviews ?? []).enumerated().filter { $0.element.date <= today }
    func day(_ review: Review) -> CalendarDate { min(Period(review.period)?.last ?? review.date, review.date) }
    let ordered = held.sorted {
      (day($0.element), $0.element.date, $0.offset) < (day($1.element), $1.element.date, $1.offset)
    }
    rounds = ordered.map { ScoreRound($0.element) }
    let filled = rounds.filter { !$0.review.scores.isEmpty }
    let scored = filled.isEmpty ? rounds : filled
    self.scored = scored
    let last = rounds.lastIndex { !$0.review.scores.isEmpty } ?? rounds.count - 1
    told = Array(rounds.prefix(last + 1))
    weSayTrend = scored.map { $0.overall(.weAboutThem) }
    theySayTrend = scored.map { $0.overall(.theyAboutUs) }
    rows =
      scored.last.map { latest in
        ScoreRound.ids(in: [latest], dimensions).map {
          DimensionRow(id: $0.id, title: $0.title, latest: latest, before: scored.dropLast().last, wideFrom: wideFrom)
        }
      } ?? []
  }

  /// The round that stands: the latest in which anything was scored, else the latest.
  var standing: ScoreRound? { told.last }

  /// The latest round where it was only begun, so that an earlier one stands.
  var begun: ScoreRound? { told.count < rounds.count ? rounds.last : nil }

  /// The latest review.
  var latest: Review? { rounds.last?.review }

  /// The sides that have not scored the other in the latest review; none where there is no review.
  var notScored: [Party] { rounds.last?.notScored ?? [] }

  /// The row with the largest gap; of equal ones the first.
  var widest: DimensionRow? {
    var widest: (row: DimensionRow, gap: Double)?
    for row in rows {
      if let gap = row.gap, gap > widest?.gap ?? -1 { widest = (row, gap) }
    }
    return widest?.row
  }
}

/// A review with the means of what each side said in it, by view and dimension.
///
/// A review has some thirty of them: walking a small array costs less than hashing into tables of tables.
public struct ScoreRound: Equatable, Sendable {
  /// The scores of one view on one dimension.
  private struct Tally: Equatable {
    let view: ScoreView
    let dimension: String
    var sum: Double
    var count: Int
    var mean: Double { sum / Double(count) }
  }

  /// The review.
  public let review: Review
  private var tallies: [Tally] = []

  /// Reads a review; a dimension that one side scored more than once counts with the mean.
  public init(_ review: Review) {
    self.review = review
    tallies.reserveCapacity(review.scores.count)
    for score in review.scores {
      let view = ScoreView(from: score.scoredBy, about: score.about)
      if let index = tallies.firstIndex(where: { $0.view == view && $0.dimension == score.dimension }) {
        tallies[index].sum += Double(score.score)
        tallies[index].count += 1
      } else {
        tallies.append(Tally(view: view, dimension: score.dimension, sum: Double(score.score), count: 1))
      }
    }
  }

  /// What one view says on one dimension, 1 to 5; `nil` where nobody scored.
  public func score(_ view: ScoreView, _ dimension: String) -> Double? {
    tallies.first { $0.view == view && $0.dimension == dimension }?.mean
  }

  /// On how many of some dimensions one view has scores.
  public func count(_ view: ScoreView, of dimensions: [Dimension]) -> Int {
    dimensions.count { score(view, $0.id.text) != nil }
  }

  /// Whether one view was scored at all.
  public func isScored(_ view: ScoreView) -> Bool { tallies.contains { $0.view == view } }

  /// The mean over dimensions of one view; `nil` where nobody scored.
  public func overall(_ view: ScoreView) -> Double? { mean(tallies.filter { $0.view == view }.map(\.mean)) }

  /// The sides that have not scored the other.
  public var notScored: [Party] { Party.allCases.filter { !isScored(ScoreView(from: $0, about: $0.other)) } }

  /// What was scored more than once by one side: the view, the dimension's id, and how often.
  public var repeated: [(view: ScoreView, dimension: String, times: Int)] {
    tallies.filter { $0.count > 1 }.map { ($0.view, $0.dimension, $0.count) }
  }

  /// The dimensions in their order, then those that scores name and the project does not know.
  static func ids(in rounds: [ScoreRound], _ dimensions: [Dimension]) -> [(id: String, title: String)] {
    var result = dimensions.map { (id: $0.id.text, title: $0.title) }
    var known = Set(result.map(\.id))
    for round in rounds {
      for score in round.review.scores where known.insert(score.dimension).inserted {
        result.append((score.dimension, score.dimension))
      }
    }
    return result
  }
}

/// One of the four ways to read a scorecard: who scores whom.
///
/// “We” is the department, “they” the partner.
public enum ScoreView: String, CaseIterable, Sendable {
  case weAboutThem, theyAboutUs, weAboutOurselves, theyAboutThemselves

  /// The view of scores from a side about a side.
  public init(from: Party, about: Party) {
    self =
      switch (from, about) {
      case (.department, .partner): .weAboutThem
      case (.partner, .department): .theyAboutUs
      case (.department, .department): .weAboutOurselves
      case (.partner, .partner): .theyAboutThemselves
      }
  }

  /// Who scores.
  public var from: Party { self == .weAboutThem || self == .weAboutOurselves ? .department : .partner }

  /// Who is scored.
  public var about: Party { self == .weAboutThem || self == .theyAboutThemselves ? .partner : .department }

  /// The heading of a column: `we→them`.
  public var title: String {
    switch self {
    case .weAboutThem: "we→them"
    case .theyAboutUs: "they→us"
    case .weAboutOurselves: "we→us"
    case .theyAboutThemselves: "they→them"
    }
  }

  /// Who scores whom, in words: "the department scores Tarnwick Systems".
  ///
  /// - Parameter partner: what the partner is called.
  public func words(_ partner: String) -> String {
    switch self {
    case .weAboutThem: "the department scores \(partner)"
    case .theyAboutUs: "\(partner) scores the department"
    case .weAboutOurselves: "the department scores itself"
    case .theyAboutThemselves: "\(partner) scores itself"
    }
  }
}

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
