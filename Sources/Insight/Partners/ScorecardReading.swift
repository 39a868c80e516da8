import Programme

/// A partner's scorecard read up to a day: reviews oldest first, with the means and the rows of the latest.
struct ScorecardReading {
  /// The reviews held up to the day, oldest first.
  let rounds: [ScoreRound]
  /// The rows of the latest review.
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
    let ordered = held.sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
    let rounds = ordered.map { ScoreRound($0.element) }
    self.rounds = rounds
    weSayTrend = rounds.map { $0.overall(.weAboutThem) }
    theySayTrend = rounds.map { $0.overall(.theyAboutUs) }
    rows =
      rounds.last.map { latest in
        ScoreRound.ids(in: [latest], dimensions).map {
          DimensionRow(id: $0.id, title: $0.title, latest: latest, before: rounds.dropLast().last, wideFrom: wideFrom)
        }
      } ?? []
  }

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
