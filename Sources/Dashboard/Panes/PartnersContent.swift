import Insight
import Programme
import Records
import Terminal

/// Pane 2: the two-way scorecard, a row a partner: what each side says of the other, the gap and where it is going.
struct PartnersContent: PaneContent {
  let open: OpenProject

  init(_ open: OpenProject) { self.open = open }

  let columns = [
    Column(title: "Partner", width: 12, rank: 9, grows: true, comfort: 18),
    Column(title: "Step", width: 15, rank: 5),
    Column(title: "RAG", width: 3, rank: 8),
    Column(title: "We→them", width: 8, rank: 9),
    Column(title: "They→us", width: 8, rank: 9),
    Column(title: "Gap", width: 4, rank: 7, alignment: .trailing),
    Column(title: "Open", width: 4, rank: 2, alignment: .trailing),
    Column(title: "Widest gap on", width: 22, rank: 1),
  ]

  var count: Int { open.insight.partners.count }
  var hasHeadings: Bool { true }
  var summary: [String] { count == 0 ? [] : ["\(count)", "scores 1 to 5"] }
  var corner: String { "" }
  var emptyWords: [String] {
    [
      "No partner yet" + open.onScreen(": \(open.key("new")) adds one") + ".",
      "Each stands here with its step, its rating and two-way scores.",
    ]
  }

  func row(_ index: Int) -> Row {
    let partner = open.insight.partners[index]
    return Row(spans: [
      [Span(partner.name)],
      [Span(partner.step.short, .muted)],
      [Mark.span(partner.health)],
      said(partner.weSay, partner.weSayTrend, partner, by: .department),
      said(partner.theySay, partner.theySayTrend, partner, by: .partner),
      [ScoreSpan.gap(partner.gap, isWide: partner.isGapWide)],
      [Span(partner.openRoadblocks == 0 ? "–" : "\(partner.openRoadblocks)", .muted)],
      [Span(partner.gap.map { $0 > 0 } == true ? partner.gapDimension ?? "" : "", .muted)],
    ])
  }

  private func said(_ score: Double?, _ trend: [Double?], _ partner: PartnerHealth, by side: Party) -> [Span] {
    guard let score else {
      if side == .department, let words = partner.selection { return [Span(words, .muted)] }
      let missing = partner.latestReview != nil && partner.notScored.contains(side)
      return [Span(missing ? "unscored" : "–", missing ? .amber : .muted)]
    }
    return [
      ScoreSpan.score(score), Span(" "), Span(Sparkline.blocks(trend, low: 1, high: 5, width: 4), .chart),
    ]
  }
}
