import Insight
import Programme
public import ProjectStore
public import Records
public import Views
public import Settings
import Terminal

/// Prints panes as text, from the same frames that the screen shows.
public enum PaneOutput {
  /// The lines of a pane at a width; every row of a list, not only those that would fit a screen.
  public static func lines(
    _ pane: Pane, of store: ProjectStore, today: CalendarDate, width: Int, configuration: Configuration = .none
  ) -> [String] {
    let open = OpenProject(store: store, today: today, configuration: configuration, isPrinted: true)
    switch pane {
    case .overview: return overview(open, width: width, today: today)
    case .programme: return table(ProgrammeContent(open), width: width)
    case .partners: return table(PartnersContent(open), width: width)
    case .roadblocks: return table(RoadblocksContent(open), width: width)
    case .findings:
      return text(open.insight.findings.flatMap { FindingLine.lines($0, open, width: width) }, width: width)
    case .lookahead:
      let page = AheadPage(open: open, width: width)
      return text([page.title, []] + page.lines.map(\.spans), width: width)
    case .activity:
      let content = ActivityContent(open)
      return content.count > 0 ? ActivityText(open, width: width).rows : content.emptyWords.filter { !$0.isEmpty }
    case .rules: return table(RulesContent(open), width: width)
    case .conflicts: return text(ConflictLines.all(open.project, width: width), width: width)
    case .partner(let id): return record(.partner(id), open, width)
    case .roadblock(let id): return record(.roadblock(id), open, width)
    case .steps: return record(.steps, open, width)
    case .part(let part, let id): return record(.part(part, of: id), open, width)
    }
  }

  /// A folder's projects, as the screen lists them.
  public static func portfolio(
    _ portfolio: Portfolio, today: CalendarDate, width: Int, configuration: Configuration = .none
  ) -> [String] {
    table(PortfolioContent(OpenPortfolio(portfolio, today: today, configuration: configuration)), width: width)
  }

  private static func record(_ item: ItemReference, _ open: OpenProject, _ width: Int) -> [String] {
    text([RecordPage.title(item, open), []] + RecordPage.lines(item, open, width: width).map(\.spans), width: width)
  }

  private static func overview(_ open: OpenProject, width: Int, today: CalendarDate) -> [String] {
    let rows = open.count(.roadblocks) + (width >= 100 ? 0 : 30) + 26
    let session = Session(
      content: .project(open), size: Size(width: width, height: min(max(rows, 24), 60)), isReadOnly: true,
      surroundings: Surroundings(now: { Instant(today) }, today: { today }, author: ""))
    return session.frame(withFooter: false).rows()
  }

  /// Draws a table a thousand rows at a time, so that its cost in memory does not follow the data.
  private static func table(_ content: any PaneContent, width: Int) -> [String] {
    guard content.count > 0 else { return content.emptyWords.filter { !$0.isEmpty } }
    var lines: [String] = []
    let step = 1000
    var top = 0
    while top < content.count {
      let rows = min(step, content.count - top)
      var frame = Frame(width: width + 2, height: rows + (content.hasHeadings ? 1 : 0))
      PaneScreen.table(content, top: top, selected: nil, marksSelection: false, into: &frame, frame.bounds)
      lines += frame.rows().dropFirst(top > 0 && content.hasHeadings ? 1 : 0).map { String($0.dropFirst(2)) }
      top += step
    }
    return lines
  }

  private static func text(_ lines: [[Span]], width: Int) -> [String] {
    var frame = Frame(width: width, height: lines.count)
    for (row, line) in lines.enumerated() { frame.put(line, at: 0, row, width: width) }
    return frame.rows()
  }
}
