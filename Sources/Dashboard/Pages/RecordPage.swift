import Insight
import JSONText
import Programme
import Records
import Terminal
import Text

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
    case .programme: return [Span("Programme  ", .muted), Span(project.programme.name, .title)]
    case .settings: return [Span("Settings", .title)]
    case .steps: return [Span("Five steps  ", .muted), Span("all partners", .title)]
    case .part(let part, let id):
      return [Span("\(part.title)  ", .muted), Span(project.partner(id)?.name ?? id.text, .title)]
    case .dimension(let dimension, let id):
      let title = project.dimensions.first { $0.id.text == dimension }?.title ?? dimension
      return [Span("\(title)  ", .title), Span(project.partner(id)?.name ?? id.text, .muted)]
    case .record(let place):
      let record = project.countingRecord(at: place)
      if let review = record as? Review, let partner = item.partner.flatMap(project.partner) {
        return [Span("Review \(review.period)  ", .title), Span(partner.name, .muted)]
      }
      let noun = record.map { Swift.type(of: $0).noun } ?? place.list.field
      let told = record.map { RecordTitle.told($0, in: place.list, project) } ?? ""
      let words = told.isEmpty ? record.map { $0.subject.isEmpty ? $0.label : $0.subject } ?? "" : told
      return [Span("\(noun.capitalised)  ", .muted), Span(words, .title)]
    }
  }

  /// The lines at a width.
  static func lines(_ item: ItemReference, _ open: OpenProject, width: Int) -> [PageLine] {
    let project = open.project
    let gone: [PageLine] = [[Span("This record is no longer in the project; \(open.key("back")) goes back.", .muted)]]
    switch item {
    case .roadblock(let id):
      return project.roadblock(id).map { RoadblockPage(roadblock: $0, open: open, width: width).lines } ?? gone
    case .partner(let id):
      guard let partner = project.partner(id), let health = open.insight.partners.first(where: { $0.id == id }) else {
        return gone
      }
      return PartnerPage(partner: partner, health: health, open: open, width: width).lines
    case .milestone(let id):
      let held = project.roadblocks.filter { $0.status.isOpen && $0.blocks.contains(id) }
      return record(item, open, width: width, after: slips(id, open, width)).map {
        $0 + heading("Open roadblocks on it (\(held.count))", .list(.roadblocks))
          + RoadblockTable.lines(held, open, width: width)
      } ?? gone
    case .area(let area, let partner):
      return AreaPage(area: area, partner: partner, open: open, width: width).lines
    case .money:
      return project.programme.finance.map { MoneyPage(finance: $0, open: open, width: width).lines }
        ?? FieldLines(open: open, width: width).section(
          "finance", of: project.programme, at: .programme)
    case .team: return TeamPage(team: project.programme.team, open: open, width: width).lines
    case .steps: return StepsPage(open: open, width: width).lines
    case .settings: return SettingsPage(open: open, width: width).lines
    case .dimension(let dimension, let id):
      return project.partner(id).map {
        DimensionPage(id: dimension, partner: $0, open: open, width: width).lines
      } ?? gone
    case .part(let part, let id):
      return project.partner(id).map { PartPage.lines(part, of: $0, open, width: width) } ?? gone
    case .record(let place):
      if let review = project.record(at: place) as? Review, let partner = item.partner.flatMap(project.partner) {
        return ReviewPage(review: review, place: place, partner: partner, open: open, width: width).lines
      }
      if let dimension = project.countingRecord(at: place) as? Dimension {
        return AnchorsPage(dimension: dimension, place: place, open: open, width: width).lines
      }
      return record(item, open, width: width) ?? gone
    case .programme:
      return record(item, open, width: width, after: DeclaredLines.lines(open, width: width)).map {
        $0 + SettingsPage(open: open, width: width).summary
      } ?? gone
    case .outcome: return record(item, open, width: width) ?? gone
    }
  }

  /// What is judged of a record, what is told of it beside its fields, and all its fields; `nil` where it is gone.
  private static func record(
    _ item: ItemReference, _ open: OpenProject, width: Int, after told: [PageLine] = []
  ) -> [PageLine]? {
    guard let place = item.place, let record = open.project.record(at: place) else { return nil }
    return judged(open, place, width)
      + told + FieldLines(open: open, width: width).lines(of: record, at: place, skipping: skipped(item))
  }

  /// Every date that a milestone had, and how likely it is to slip again.
  private static func slips(_ id: ID<Milestone>, _ open: OpenProject, _ width: Int) -> [PageLine] {
    guard let milestone = open.project.milestone(id) else { return [] }
    let chart = SlipChart(SlipHistory(milestone), on: open.insight.today, width: width).lines
    guard !chart.isEmpty else {
      let key = open.onScreen(" (\(open.key("edit")))")
      let words = "No date yet: a baseline\(key) and forecasts would be drawn here."
      return TextWidth.wrapped(words, to: width).map { [Span($0, .muted)] }.lines() + [[]]
    }
    return chart.lines() + [[]]
  }

  /// The fields that the border shows already.
  private static func skipped(_ item: ItemReference) -> Set<String> {
    switch item {
    case .milestone, .outcome: ["id", "title"]
    case .programme: ["id", "name"]
    default: ["id"]
    }
  }

  /// The findings of which a record is a part.
  static func judged(_ open: OpenProject, _ path: Path, _ width: Int) -> [PageLine] {
    let findings = open.insight.findings(about: path)
    guard !findings.isEmpty else { return [] }
    return findings.flatMap { FindingLine.lines($0, open, width: width, namesPartner: false).lines() } + [[]]
  }

  /// What can be done with what stands above, in as many lines as it takes; nothing where it is printed.
  static func hint(_ text: String, _ open: OpenProject, width: Int) -> [PageLine] {
    open.isPrinted ? [] : TextWidth.wrapped(text, to: max(8, width - 2)).map { [Span("  " + $0, .muted)] }.lines()
  }

  /// A heading with an empty line before it.
  static func heading(_ text: String, _ target: PageTarget? = nil) -> [PageLine] {
    [[], PageLine([Span(text, .title, .bold)], target: target, isHeading: true)]
  }
}
