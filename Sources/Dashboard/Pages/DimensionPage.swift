import Insight
import Programme
import Records
import Terminal
import Text

/// One dimension of a partner's scorecard: what each score means, and every score over time with what shows it.
struct DimensionPage {
  let id: String
  let partner: Partner
  let open: OpenProject
  let width: Int

  private var dimension: Dimension? { open.project.dimensions.first { $0.id.text == id } }

  private var place: Path { Path.dimensions + .id(id) }

  var lines: [PageLine] { anchors + gaps + trends + scores }

  private var anchors: [PageLine] {
    guard let dimension else {
      let words =
        "The project has no dimension “\(id)” any more; what was scored on it is kept. A dimension of that id in the "
        + "settings of the file brings it back."
      return TextWidth.wrapped(words, to: width).map { [Span($0, .warning)] }
    }
    var lines = [
      PageLine([Span("What a score means", .title, .bold)], target: .page(.record(place)), isHeading: true)
    ]
    for grade in ScoreGrade.allCases {
      let words = dimension.anchor(grade.rawValue).map { Span($0) } ?? Span("no sentence for this score", .muted)
      lines += TitledPage.fact("\(grade.rawValue) \(grade.title)", [words], width: width, titleWidth: 16)
        .lines(.anchor(place, score: grade.rawValue))
    }
    let count = dimension.anchors.count
    if count != 5, count != 0 {
      let words = "The settings have \(counted(count, "sentence")) for the five scores of \(dimension.title)."
      lines.append([Span(words, .warning)])
      for (index, text) in dimension.anchors.enumerated().dropFirst(5) {
        lines += TitledPage.fact("\(index + 1) off the scale", [Span(text, .muted)], width: width, titleWidth: 16)
          .lines()
      }
    }
    return lines
  }

  private var history: ScorecardHistory { ScorecardHistory(partner, in: open.judged, on: open.insight.today) }

  /// How far the sides are apart in the round that stands.
  private var gaps: [PageLine] {
    guard let row = history.lines.first(where: { $0.row.id == id })?.row, row.gap != nil,
      let standing = history.standing?.review
    else { return [] }
    return RecordPage.heading("Gap between what the sides say, \(standing.period)")
      + GapLines.lines(row, partner: partner.name, width: width).lines()
  }

  private var trends: [PageLine] {
    let history = history
    guard let line = history.lines.first(where: { $0.row.id == id }) else { return [] }
    var lines = RecordPage.heading("Over \(counted(history.told.count, "round"))")
    for view in ScoreView.allCases {
      let values = line.trend(view)
      let last = values.last ?? nil
      guard values.contains(where: { $0 != nil }) else { continue }
      lines.append([
        Span(view.title + String(repeating: " ", count: max(1, 11 - TextWidth.columns(view.title))), .muted),
        Span(Sparkline.blocks(values, low: 1, high: 5, width: max(1, width - 17)), .chart), Span(" "),
        ScoreSpan.score(last),
      ])
    }
    return lines
  }

  /// Every score, the newest round first, as the file has them.
  private var scores: [PageLine] {
    let reviews = Path.partner(partner.id) + "scorecard" + "reviews"
    let rounds = (partner.scorecard?.reviews ?? []).enumerated()
      .sorted { ($1.element.date, $1.offset) < ($0.element.date, $0.offset) }.map(\.element)
    var rows: [[Span]] = []
    var targets: [PageTarget?] = []
    for review in rounds {
      let list = reviews + .id(review.id.text) + "scores"
      let own = review.scores.enumerated().filter { $0.element.dimension == id }
      for view in ScoreView.allCases {
        for (index, score) in own where ScoreView(from: score.scoredBy, about: score.about) == view {
          rows.append([
            Span(review.period, .accent), Span(view.title), Span("\(score.score)", ScoreSpan.role(Double(score.score))),
            score.evidence.isEmpty ? Span("no evidence given", .muted) : Span(score.evidence),
          ])
          targets.append(.record(list.path(of: score, at: index, isList: true)))
        }
      }
    }
    guard !rows.isEmpty else {
      return RecordPage.heading("Scores: none yet")
        + RecordPage.hint("\(open.key("score")) records a round.", open, width: width)
    }
    let columns = [
      PageTable.Column(title: "Round"), .init(title: "View"), .init(title: "Score", alignment: .trailing),
      .init(title: "Evidence"),
    ]
    return RecordPage.heading("Scores (\(rows.count))")
      + PageTable(columns: columns, rows: rows).lines(width: width, targets: targets)
  }
}
