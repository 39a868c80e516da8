import Insight
import Programme
import Terminal

/// Draws the pages over the overview: a record with everything on it, or the findings.
enum PageScreen {
  /// How many lines a page has on the present screen.
  static func lineCount(_ page: Page, _ session: Session) -> Int {
    guard let open = session.open else { return 0 }
    switch page.subject {
    case .findings: return open.insight.findings.count
    case .conflicts: return open.project.conflicts.count
    case .record(let item): return RecordPage.lines(item, open, width: session.layout.body.width - 4).count
    }
  }

  /// How many lines of a page fit on the present screen.
  static func visibleRows(_ page: Page, _ session: Session) -> Int {
    let body = session.layout.body
    switch page.subject {
    case .findings: return max(1, findings(body).list.height - 2)
    case .conflicts: return ConflictsPage.visibleRows(body)
    case .record: return max(1, body.height - 2)
    }
  }

  /// Draws the page.
  static func draw(_ page: Page, of open: OpenProject, _ session: Session, into frame: inout Frame, _ rect: Rect) {
    var list = page.list
    let visible = visibleRows(page, session)
    switch page.subject {
    case .findings: drawFindings(list, of: open, into: &frame, rect)
    case .conflicts: ConflictsPage.draw(list, open.project, into: &frame, rect)
    case .record(let item):
      let lines = RecordPage.lines(item, open, width: rect.width - 4)
      list.show(
        top: max(0, min(list.top, lines.count - visible)), selected: list.selected, count: lines.count)
      let row = Page(subject: page.subject, list: list).row(in: lines, visible: visible)
      TitledPage.draw(RecordPage.title(item, open), lines.map(\.spans), top: list.top, into: &frame, rect)
      TitledPage.select(row.map { lines.rows(of: $0) } ?? [], top: list.top, into: &frame, rect)
    }
  }

  /// The list of findings, and below it the room for the whole sentence of the selected one.
  private static func findings(_ body: Rect) -> (list: Rect, sentence: Rect) {
    let (list, sentence) = body.split(bottom: body.height >= 14 ? 3 : 0)
    return (list: list, sentence: sentence)
  }

  private static func drawFindings(_ state: ListState, of open: OpenProject, into frame: inout Frame, _ body: Rect) {
    let all = open.insight.findings
    let (rect, room) = findings(body)
    guard !all.isEmpty else {
      let words = "No rule has anything to say: nothing recorded is late, missing or out of bounds."
      return TitledPage.draw([Span("Findings", .title)], [[Span(words, .muted)]], top: 0, into: &frame, rect)
    }
    var list = state
    list.reveal(visible: max(1, rect.height - 2), count: all.count)
    let lines = all.map { FindingLine.spans($0, open, width: rect.width - 4) }
    let title = [Span("Findings", .title), Span(" \(all.count), each from a rule; Enter opens the record", .muted)]
    TitledPage.draw(title, lines, top: list.top, selected: list.selected, into: &frame, rect)
    let finding = all[list.selected]
    for (row, line) in sentence(finding, open, room).enumerated() {
      frame.put(line, at: room.x + 2, room.y + row, width: room.width - 4)
    }
  }

  /// The whole sentence of a finding and its rule; where there is not room for both, the rule goes first.
  private static func sentence(_ finding: Finding, _ open: OpenProject, _ room: Rect) -> [String] {
    let width = max(8, room.width - 4)
    let words = FindingLine.sentence(finding, open)
    let full = TextWidth.wrapped("\(words) (rule \(finding.rule))", to: width)
    if full.count <= room.height { return full }
    let lines = TextWidth.wrapped(words, to: width)
    guard lines.count > room.height, room.height > 0 else { return lines }
    let rest = lines.dropFirst(room.height - 1).joined(separator: " ")
    return lines.prefix(room.height - 1) + [TextWidth.truncated(rest, to: width)]
  }
}
