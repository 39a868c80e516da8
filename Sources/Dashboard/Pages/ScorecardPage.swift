import Insight
import Programme
import Records
import Terminal
import Text

/// A partner's scorecard, seen from both sides: what stands on each dimension and how it came there, and every round
/// with who has scored, who has not, and what was replied.
struct ScorecardPage {
  let partner: Partner
  let open: OpenProject
  let width: Int

  private var history: ScorecardHistory {
    ScorecardHistory(partner, in: open.judged, on: open.insight.today)
  }
  private var scorecardPath: Path { .partner(partner.id) + "scorecard" }
  private var reviews: Path { scorecardPath + "reviews" }

  var lines: [PageLine] {
    let history = history
    var lines = history.rounds.isEmpty ? empty(history) : dimensions(history)
    lines += judged(history)
    lines += rounds(history)
    lines += SettingsPage(open: open, width: width).summary
    guard let scorecard = partner.scorecard, !scorecard.unknown.isEmpty else { return lines }
    return lines
      + FieldLines(open: open, width: width).lines(
        of: scorecard, at: Path.partner(partner.id) + "scorecard",
        skipping: Set(Scorecard.fieldNames))
  }

  /// What the rules say of the round that stands, and of a later one that was only begun.
  private func judged(_ history: ScorecardHistory) -> [PageLine] {
    let rounds = [history.standing, history.begun].compactMap(\.self)
    guard !rounds.isEmpty else { return [] }
    let paths = [scorecardPath] + rounds.map { scorecardPath + "reviews" + .id($0.review.id.text) }
    let findings = open.insight.findings.filter { finding in
      finding.scope == .partner(partner.id) && finding.area == .relationship
        && finding.records.contains(where: paths.contains)
    }
    guard !findings.isEmpty else { return [] }
    return RecordPage.heading("What the rules say")
      + findings.flatMap {
        FindingLine.lines($0, open, width: width, namesArea: false, namesPartner: false).lines()
      }
  }

  private func empty(_ history: ScorecardHistory) -> [PageLine] {
    let dimensions = open.project.dimensions.count
    let words =
      "No round has been held yet. A round is a digit from 1 to 5 on each of "
      + "\(counted(dimensions, "dimension")), by either side about the other and about itself"
      + open.onScreen(": \(open.key("score")) records one") + "."
    return TextWidth.wrapped(words, to: width).map { [Span($0, .muted)] }
  }

  // MARK: Dimensions

  private func dimensions(_ history: ScorecardHistory) -> [PageLine] {
    let isWide = width >= 100
    let hasTrend = width >= 72
    let trend = min(8, max(2, history.told.count))
    var columns = [PageTable.Column(title: isWide ? "" : "\n")]
    for view in [ScoreView.weAboutThem, .theyAboutUs] {
      columns.append(.init(title: view.heading(isWide: isWide), alignment: .trailing))
      if hasTrend { columns.append(.init(title: isWide ? "trend" : "\ntrend")) }
    }
    for view in [ScoreView.weAboutOurselves, .theyAboutThemselves] {
      columns.append(.init(title: view.heading(isWide: isWide), alignment: .trailing))
    }
    columns.append(.init(title: isWide ? "gap" : "\ngap", alignment: .trailing))
    let rows = history.lines.map { line -> [Span] in
      let row = line.row
      var cells = [Span(row.title + (line.isKnown ? "" : " (gone)"))]
      for (view, change) in [(ScoreView.weAboutThem, row.changeAboutThem), (.theyAboutUs, row.changeAboutUs)] {
        cells.append(ScoreSpan.score(row.score(view), moved: change))
        if hasTrend { cells.append(Span(Sparkline.blocks(line.trend(view), low: 1, high: 5, width: trend), .chart)) }
      }
      cells += [ScoreView.weAboutOurselves, .theyAboutThemselves].map { ScoreSpan.score(row.score($0)) }
      return cells + [ScoreSpan.gap(row.gap, isWide: row.isGapWide)]
    }
    let standing = history.standing?.review
    let title = standing.map { "\($0.period), \($0.date.words)" } ?? ""
    let words = history.begun.map { TextWidth.wrapped($0.review.begunWords, to: width) } ?? []
    let begun = words.map { [Span($0, .amber)] }.lines()
    return [[Span(title, .title, .bold), Span("   ▲ ▼ since the round before", .muted)]]
      + begun
      + PageTable(columns: columns, rows: rows).lines(
        width: width, targets: history.lines.map { .page(.dimension($0.row.id, of: partner.id)) })
      + (history.lines.contains { $0.row.gap != nil }
        ? GapLines.explanation(history.lines.map(\.row), partner: partner.name, width: width).lines() : [])
  }

  // MARK: Rounds

  private func rounds(_ history: ScorecardHistory) -> [PageLine] {
    let rounds = history.ahead + history.rounds.reversed()
    guard !rounds.isEmpty else { return RecordPage.heading("Rounds: none yet", .list(reviews)) }
    let views = ScoreView.allCases
    let isWide = width >= 72
    let columns =
      [PageTable.Column(title: "Round"), .init(title: "Date")]
      + views.map { PageTable.Column(title: $0.heading(isWide: isWide), alignment: .trailing) }
    let targets = rounds.map { place(of: $0.review) }
    let table = PageTable(
      columns: columns,
      rows: rounds.map { round in
        [Span(round.review.period, .accent), Span(isWide ? round.review.date.words : round.review.date.description)]
          + views.map { ScoreSpan.score(round.overall($0)) }
      }
    ).lines(width: width, targets: targets.map(PageTarget.record))
    var lines = RecordPage.heading("Rounds (\(rounds.count))", .list(reviews))
    lines += table.filter { $0.target == nil }
    for (round, place) in zip(rounds, targets) {
      lines += table.filter { $0.target == .record(place) }
      lines += remarks(round, at: place)
    }
    return lines
  }

  private func place(of review: Review) -> Path { reviews + .id(review.id.text) }

  /// Who has not scored, what is doubtful, and what was replied: hanging under a round.
  private func remarks(_ round: ScoreRound, at place: Path) -> [PageLine] {
    let name = partner.name
    let today = open.insight.today
    var lines: [PageLine] = []
    let missing = RoundWords.missing(round, in: open.project, partner: name)
    if !missing.isEmpty { lines += hanging([Span(missing.capitalised, .amber)]) }
    for doubt in ScorecardHistory.doubts(round, in: open.project, partner: name, on: today) {
      lines += hanging([Span(doubt.capitalised, .warning)])
    }
    return lines
      + ReplyLines.lines(round.review, at: place, partner: name, width: width, indent: 2)
  }

  private func hanging(_ words: [Span]) -> [PageLine] {
    TitledPage.fact("", words, indent: 2, width: width, titleWidth: 2).lines()
  }
}
