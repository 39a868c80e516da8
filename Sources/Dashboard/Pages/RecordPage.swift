import Insight
import JSONText
import Programme
import Terminal

/// A record with everything on it: what is judged of it first, then every field that it holds.
enum RecordPage {
  /// The words in the border.
  static func title(_ item: ItemReference, _ open: OpenProject) -> [Span] {
    let project = open.project
    switch item {
    case .roadblock(let id):
      return [Span(id.text, .accent), Span("  "), Span(project.roadblock(id)?.title ?? "", .title)]
    case .partner(let id): return [Span("Partner  ", .muted), Span(project.partner(id)?.name ?? id.text, .title)]
    case .milestone(let id):
      return [Span(id.text, .accent), Span("  "), Span(project.milestone(id)?.title ?? "", .title)]
    case .outcome(let id):
      let title = project.programme.outcomes.first { $0.id == id }?.title
      return [Span("Outcome  ", .muted), Span(title ?? id.text, .title)]
    case .area(let area, _): return [Span("Area  ", .muted), Span(area.title, .title)]
    case .money: return [Span("Money", .title)]
    case .team: return [Span("Team", .title)]
    case .confidence: return [Span("Programme  ", .muted), Span(project.programme.name, .title)]
    }
  }

  /// The lines at a width.
  static func lines(_ item: ItemReference, _ open: OpenProject, width: Int) -> [[Span]] {
    let project = open.project
    let gone = [[Span("This record is no longer in the project; Esc goes back.", .muted)]]
    switch item {
    case .roadblock(let id):
      return project.roadblock(id).map { RoadblockPage(roadblock: $0, open: open, width: width).lines } ?? gone
    case .partner(let id):
      guard let partner = project.partner(id), let health = open.insight.partners.first(where: { $0.id == id }) else {
        return gone
      }
      return PartnerPage(partner: partner, health: health, open: open, width: width).lines
    case .milestone(let id):
      guard let milestone = project.milestone(id) else { return gone }
      let roadblocks = project.roadblocks.filter { $0.status.isOpen && $0.blocks.contains(id) }
      return judged(open, .milestone(id), width) + facts(milestone.facts, under: title(item, open), open, width)
        + heading("Open roadblocks on it (\(roadblocks.count))") + RoadblockTable.lines(roadblocks, open, width: width)
    case .outcome(let id):
      guard let outcome = project.programme.outcomes.first(where: { $0.id == id }) else { return gone }
      return judged(open, .outcome(id), width) + facts(outcome.facts, under: title(item, open), open, width)
    case .area(let area, let partner):
      let health = open.insight.area(area, for: partner)
      guard health.isRecorded else { return [[Span("Nothing is recorded yet by which this could be judged.", .muted)]] }
      return [
        [Mark.span(health), Span(" \(health.health.title): \(health.reds) red, \(health.ambers) amber")], [],
      ]
        + health.findings.flatMap { FindingLine.lines($0, open, width: width, namesArea: false) }
    case .money:
      return project.programme.finance.map { MoneyPage(finance: $0, open: open, width: width).lines } ?? gone
    case .team: return TeamPage(team: project.programme.team, open: open, width: width).lines
    case .confidence:
      var programme = project.programme
      // These have pages of their own.
      programme.milestones = []
      programme.finance = nil
      programme.team = []
      return facts(programme.facts, under: title(item, open), open, width)
    }
  }

  /// The findings of which a record is a part.
  static func judged(_ open: OpenProject, _ address: Address, _ width: Int) -> [[Span]] {
    let findings = open.insight.findings.filter { $0.records.contains(address) }
    guard !findings.isEmpty else { return [] }
    return findings.flatMap { FindingLine.lines($0, open, width: width, namesPartner: false) } + [[]]
  }

  /// A heading with an empty line before it.
  static func heading(_ text: String) -> [[Span]] { [[], [Span(text, .title, .bold)]] }

  /// Facts as lines, further in where they stand further inside, without those that the border says already.
  static func facts(_ facts: [Fact], under border: [Span] = [], _ open: OpenProject, _ width: Int) -> [[Span]] {
    let named = border.map(\.text)
    let shown = facts.filter { fact in
      !(fact.indent == 0 && ["Id", "Title", "Name"].contains(fact.title) && named.contains(fact.words))
    }
    let titles = shown.filter { !$0.words.isEmpty }.map { $0.indent * 2 + TextWidth.columns($0.title) + 2 }
    let titleWidth = min(max(titles.max() ?? 0, 12), max(20, width * 3 / 10))
    var lines: [[Span]] = []
    for fact in shown {
      if fact.words.isEmpty {
        if fact.indent == 0, !lines.isEmpty { lines.append([]) }
        lines.append([Span(String(repeating: "  ", count: fact.indent) + fact.title, .title, .bold)])
      } else {
        // An element without a title of its own stands under its heading, not in the column of words.
        let lead = fact.title.isEmpty ? [Span("· ", .muted)] : []
        lines += TitledPage.fact(
          fact.title, lead + [Span(words(fact, open))], indent: fact.indent * 2, width: width,
          titleWidth: fact.title.isEmpty ? fact.indent * 2 : titleWidth)
      }
    }
    return lines
  }

  /// The words of a fact, and beside an id the name of the record that it stands for.
  private static func words(_ fact: Fact, _ open: OpenProject) -> String {
    let name =
      switch fact.reference {
      case "partners": open.project.partner(ID(fact.words))?.name
      case "milestones": open.project.milestone(ID(fact.words))?.title
      default: String?.none
      }
    return [fact.words, name ?? ""].filter { !$0.isEmpty }.joined(separator: "  ")
  }
}
