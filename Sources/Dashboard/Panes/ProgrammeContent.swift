import FoundationEssentials
import Insight
import Programme
import Records
import Terminal

/// Pane 1: how the programme stands: what is declared beside what the records say, area by area, what is next, money
/// and outcomes.
struct ProgrammeContent: PaneContent {
  let open: OpenProject

  init(_ open: OpenProject) { self.open = open }

  let columns = [
    Column(title: "What", width: 14, rank: 9),
    Column(title: "Mark", width: 4, rank: 9),
    Column(title: "Says", width: 12, rank: 9, grows: true),
  ]

  var count: Int { open.programmeItems.count }
  var hasHeadings: Bool { false }
  var summary: [String] {
    let met = open.insight.milestones.count { $0.metOn != nil }
    let all = open.insight.milestones.count
    return all == 0 ? [] : ["\(met) of \(all) milestones met"]
  }
  var corner: String { "" }
  var emptyWords: [String] {
    ["Nothing is recorded of this programme" + open.onScreen(": \(open.key("new")) adds the first record") + "."]
  }

  func row(_ index: Int) -> Row {
    let insight = open.insight
    switch open.programmeItems[index] {
    case .programme: return confidence()
    case .area(let area, _):
      let health = insight.area(area)
      let role: Role = health.health == .green ? .muted : .text
      return Row([Span(area.title, .title), Mark.span(health), Span(health.summary, role)])
    case .money:
      guard let money = insight.money else { break }
      return Row([Span("Money", .title), Span(""), Span(money.brief)])
    case .milestone(let id):
      guard let milestone = insight.milestones.first(where: { $0.id == id }) else { break }
      let isMet = milestone.metOn != nil
      return Row(spans: [
        [Span(milestone.id.text, isMet ? .muted : .text)],
        [isMet ? Span(" ✓", .good) : Mark.span(milestone.health)],
        [
          Span(isMet ? "" : day(milestone) + "  ", .accent),
          Span(milestone.words.isEmpty ? milestone.title : "\(milestone.words) · \(milestone.title)", .muted),
        ],
      ])
    case .outcome(let id):
      guard let outcome = insight.outcomes.first(where: { $0.id == id }) else { break }
      return Row([
        Span("Outcome", .title), Span(outcome.progress.map { "\(Int(($0 * 100).rounded()))%" } ?? "–", .chart),
        Span("\(outcome.title) · \(outcome.words)"),
      ])
    case .team:
      let team = open.project.programme.team
      let filled = team.reduce(Decimal(0)) { $0 + $1.filled }
      let needed = team.reduce(Decimal(0)) { $0 + $1.needed }
      return Row([
        Span("Team", .title), Span(""),
        Span("\(filled) of \(needed) full-time equivalents filled, \(team.count) roles"),
      ])
    case .partner, .roadblock, .part, .dimension, .record, .settings, .steps: break
    }
    return Row([])
  }

  /// The day on which a milestone is expected, as wide for each so that what follows aligns; a day far off has its year.
  private func day(_ milestone: MilestoneHealth) -> String {
    guard let expected = milestone.expected else { return String(repeating: " ", count: 6) }
    let words = expected.words(near: open.insight.today)
    return String(repeating: " ", count: max(0, 6 - words.count)) + words
  }

  private func confidence() -> Row {
    let insight = open.insight
    var words: [Span] = []
    if let declared = insight.declared {
      words.append(Mark.span(declared.rating))
      words.append(Span(" \(declared.rating.rawValue)"))
    } else {
      words.append(Span("not declared", .muted))
    }
    words.append(Span(" · evidence ", .muted))
    words.append(Mark.evidence(insight))
    if insight.hasEvidence {
      // In the little room of the pane, on how much it stands says more than the letter once again in a word.
      let says = insight.isPartial ? insight.basisWords : insight.evidence.title
      words.append(Span(" \(says)", insight.isPartial ? .muted : Mark.role(insight.evidence)))
    }
    if insight.isWatermelon { words.append(Span(" watermelon", .red, .bold)) }
    // Who declared it and when comes last: the header says it too.
    if let declared = insight.declared {
      words.append(Span(" · \(declared.raterName) \(declared.date.words(near: insight.today))", .muted))
    }
    return Row(spans: [[Span("Confidence", .title)], [Span("")], words])
  }
}
