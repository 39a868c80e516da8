import Programme

/// A partner's scorecard read up to a day: reviews oldest first, with the means and the rows of the latest.
struct ScorecardReading {
  /// One direction of scoring.
  struct Direction: Equatable {
    let from: Party
    let about: Party
    static let weAboutThem = Direction(from: .department, about: .partner)
    static let theyAboutUs = Direction(from: .partner, about: .department)
  }

  /// The means of a review by direction and dimension.
  ///
  /// A review has some thirty of them: walking a small array costs less than hashing into tables of tables.
  struct Round {
    /// The scores of one direction on one dimension.
    private struct Tally {
      let direction: Direction
      let dimension: String
      var sum: Double
      var count: Int
      var mean: Double { sum / Double(count) }
    }

    let review: Review
    private var tallies: [Tally] = []

    init(_ review: Review) {
      self.review = review
      tallies.reserveCapacity(review.scores.count)
      for score in review.scores {
        let direction = Direction(from: score.scoredBy, about: score.about)
        if let index = tallies.firstIndex(where: { $0.direction == direction && $0.dimension == score.dimension }) {
          tallies[index].sum += Double(score.score)
          tallies[index].count += 1
        } else {
          tallies.append(
            Tally(direction: direction, dimension: score.dimension, sum: Double(score.score), count: 1))
        }
      }
    }

    /// The mean of one direction on one dimension.
    func score(_ direction: Direction, _ dimension: String) -> Double? {
      tallies.first { $0.direction == direction && $0.dimension == dimension }?.mean
    }

    /// Whether one direction was scored at all.
    func isScored(_ direction: Direction) -> Bool { tallies.contains { $0.direction == direction } }

    /// The mean over dimensions of one direction.
    func overall(_ direction: Direction) -> Double? {
      mean(tallies.filter { $0.direction == direction }.map(\.mean))
    }

    /// The dimensions in their order, then those that scores name and the project does not know.
    static func ids(in rounds: [Round], _ dimensions: [Dimension]) -> [(id: String, title: String)] {
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

  /// The reviews held up to the day, oldest first.
  let rounds: [Round]
  /// The rows of the latest review.
  let rows: [DimensionRow]
  /// Means of what the department says of the partner, one a review, oldest first.
  let weSayTrend: [Double?]
  /// Means of what the partner says of the department, one a review, oldest first.
  let theySayTrend: [Double?]

  init(_ scorecard: Scorecard?, dimensions: [Dimension], on today: CalendarDate) {
    let held = (scorecard?.reviews ?? []).enumerated().filter { $0.element.date <= today }
    let ordered = held.sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
    let rounds = ordered.map { Round($0.element) }
    self.rounds = rounds
    weSayTrend = rounds.map { $0.overall(.weAboutThem) }
    theySayTrend = rounds.map { $0.overall(.theyAboutUs) }
    guard let latest = rounds.last else {
      rows = []
      return
    }
    let before = rounds.dropLast().last
    rows = Round.ids(in: [latest], dimensions).map { dimension in
      func score(_ from: Party, _ about: Party, _ round: Round?) -> Double? {
        round?.score(Direction(from: from, about: about), dimension.id)
      }
      func change(_ from: Party, _ about: Party) -> Double? {
        guard let now = score(from, about, latest), let old = score(from, about, before) else { return nil }
        return now - old
      }
      return DimensionRow(
        id: dimension.id, title: dimension.title,
        weAboutThem: score(.department, .partner, latest), theyAboutUs: score(.partner, .department, latest),
        weAboutOurselves: score(.department, .department, latest),
        theyAboutThemselves: score(.partner, .partner, latest),
        changeAboutThem: change(.department, .partner), changeAboutUs: change(.partner, .department))
    }
  }

  /// The latest review.
  var latest: Review? { rounds.last?.review }

  /// The sides that have not scored the other in the latest review; none where there is no review.
  var notScored: [Party] {
    guard let latest = rounds.last else { return [] }
    return Party.allCases.filter { !latest.isScored(Direction(from: $0, about: $0.other)) }
  }

  /// The row with the largest gap; of equal ones the first.
  var widest: DimensionRow? {
    var widest: (row: DimensionRow, gap: Double)?
    for row in rows {
      if let gap = row.gap, gap > widest?.gap ?? -1 { widest = (row, gap) }
    }
    return widest?.row
  }
}
