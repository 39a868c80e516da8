import Programme

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
