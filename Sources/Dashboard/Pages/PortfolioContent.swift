import Insight
import Programme
import ProjectStore
import Records
import Terminal

/// The rows of a folder's projects: what is declared beside what the records say.
struct PortfolioContent: PaneContent {
  private let portfolio: OpenPortfolio
  private let lines: [OpenPortfolio.Line]
  private let all: Int
  private let selection: PortfolioSelection
  private let copies: String?

  init(_ portfolio: OpenPortfolio) {
    self.portfolio = portfolio
    lines = portfolio.lines
    all = portfolio.count
    selection = portfolio.selection
    copies = portfolio.copies
  }

  let columns = [
    Column(title: "Programme", width: 21, rank: 9, grows: true, comfort: 36),
    Column(title: "Declared", width: 24, rank: 9),
    Column(title: "Evidence", width: 14, rank: 8),
    Column(title: "Open", width: 5, rank: 7, alignment: .trailing),
    Column(title: "Past due", width: 8, rank: 6, alignment: .trailing),
    Column(title: "Organisation", width: 20, rank: 3, grows: true),
    Column(title: "File", width: 28, rank: 2),
  ]

  var count: Int { lines.count }
  var hasHeadings: Bool { true }
  var summary: [String] { ["\(all) in this folder" + (copies.map { " and \($0): tandem check" } ?? "")] }
  var corner: String {
    (isNarrowed ? "\(lines.count) of \(all) · /\(selection.filter) · " : "") + "by \(selection.order.rawValue) ▾"
  }
  var isNarrowed: Bool { !selection.filter.isEmpty }
  var emptyWords: [String] {
    let (clear, change) = (portfolio.key("back"), portfolio.key("filter-portfolio"))
    return isNarrowed
      ? ["No project fits “\(selection.filter)”.", "\(clear) clears the filter, \(change) changes it."]
      : [
        "There is no project in this folder any more.",
        "tandem init NAME.tandem.json makes one; \(portfolio.key("reload")) looks again.",
      ]
  }

  /// What the records say, with how many areas it stands on where these are not all.
  private func evidence(_ verdict: OpenPortfolio.Verdict) -> [Span] {
    guard let evidence = verdict.evidence else { return [Span("[–]", .muted)] }
    if verdict.isWatermelon { return [Mark.span(evidence), Span(" watermelon", .red, .bold)] }
    let words = verdict.basis.map { Span(" \($0)", .muted) } ?? Span(" \(evidence.title)", Mark.role(evidence))
    return [Mark.span(evidence), words]
  }

  func row(_ index: Int) -> Row {
    switch lines[index].outcome {
    case .success(let verdict):
      var declared = [Span("not declared", .muted)]
      if let said = verdict.declared {
        declared = [
          Mark.span(said.rating), Span(" \(said.rating.rawValue), \(said.raterName) \(said.date.parts.year)"),
        ]
      }
      return Row(spans: [
        [Span(verdict.name)], declared,
        evidence(verdict),
        [Span("\(verdict.openRoadblocks)", .muted)],
        [Span("\(verdict.pastDue)", verdict.pastDue > 0 ? .amber : .muted)], [Span(verdict.organisation, .muted)],
        [Span(lines[index].file, .muted)],
      ])
    case .failure:
      return Row([Span(lines[index].file, .warning), Span("unreadable (\(portfolio.key("open-project")))", .warning)])
    }
  }
}
