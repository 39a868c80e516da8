import Insight
import Programme
import Records
import Terminal
import Text

/// A review round: what each side said on each dimension, what they replied, and every score with its evidence.
struct ReviewPage {
  let review: Review
  let place: Path
  let partner: Partner
  let open: OpenProject
  let width: Int

  var lines: [PageLine] {
    let round = ScoreRound(review)
    let fields = FieldLines(open: open, width: width)
    var lines = fields.lines(of: review, at: place, skipping: ["id", "scores", "replies"])
    let missing = RoundWords.missing(round, in: open.project, partner: partner.name)
    let doubts = ScorecardHistory.doubts(round, in: open.project, partner: partner.name, on: open.insight.today)
    if !missing.isEmpty { lines += TextWidth.wrapped(missing.capitalised, to: width).map { [Span($0, .amber)] } }
    lines += doubts.flatMap { TextWidth.wrapped($0.capitalised, to: width) }.map { [Span($0, .warning)] }
    lines += table(round)
    lines += replies
    return lines + fields.section("scores", of: review, at: place)
  }

  private func table(_ round: ScoreRound) -> [PageLine] {
    let views = ScoreView.allCases
    let rows = ScorecardHistory.rows(of: round, in: open.judged)
    let isWide = width >= 72
    return RecordPage.heading("What the sides said")
      + PageTable(
        columns: [PageTable.Column(title: "")]
          + views.map { .init(title: $0.heading(isWide: isWide), alignment: .trailing) }
          + [.init(title: isWide ? "gap" : "\ngap", alignment: .trailing)],
        rows: rows.map { row in
          [Span(row.title)] + views.map { ScoreSpan.score(row.score($0)) }
            + [ScoreSpan.gap(row.gap, isWide: row.isGapWide)]
        }
      ).lines(width: width, targets: rows.map { .page(.dimension($0.id, of: partner.id)) })
      + (rows.contains { $0.gap != nil }
        ? [[]] + GapLines.explanation(rows, partner: partner.name, width: width).lines() : [])
  }

  private var replies: [PageLine] {
    let list = place + "replies"
    guard !review.replies.isEmpty else {
      return RecordPage.heading("Replies: none yet", .list(list))
        + RecordPage.hint("Either side may reply, and disagree: \(open.key("reply")).", open, width: width)
    }
    return RecordPage.heading("Replies (\(review.replies.count))", .list(list))
      + ReplyLines.lines(review, at: place, partner: partner.name, width: width, indent: 0)
  }
}
