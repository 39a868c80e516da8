import Programme
import Records
import Terminal

/// Draws the pages over the overview: a text with things to open in it, or a list with the selected row in full below.
enum PageScreen {
  /// What a page lists; `nil` for texts, and for conflicts, which are drawn by their own.
  static func content(_ page: Page, _ open: OpenProject) -> (any PageContent)? {
    switch page.subject {
    case .findings: FindingsContent(open, filter: page.filter)
    case .activity: ActivityContent(open, filter: page.filter)
    case .rules: RulesContent(open, filter: page.filter)
    case .record, .ahead, .conflicts: nil
    }
  }

  /// How many lines a page has on the present screen.
  static func lineCount(_ page: Page, _ session: Session) -> Int {
    guard let open = session.open else { return 0 }
    if page.subject.isText { return open.lines(of: page, width: session.layout.body.width - 4).count }
    return content(page, open)?.count ?? open.project.conflicts.count
  }

  /// How many lines of a page fit on the present screen.
  static func visibleRows(_ page: Page, _ session: Session) -> Int {
    let body = session.layout.body
    switch page.subject {
    case .conflicts: return ConflictsPage.visibleRows(body)
    case .record, .ahead: return max(1, body.height - 2)
    case .findings, .activity, .rules:
      guard let open = session.open, let content = content(page, open) else { return 1 }
      return max(1, parts(page, content, body).list.height - 2 - headingRows(page, session))
    }
  }

  /// How many lines of a list page stand above its first row, the border not counted.
  static func headingRows(_ page: Page, _ session: Session) -> Int {
    session.open.flatMap { content(page, $0) }?.hasHeadings == true ? 1 : 0
  }

  /// Draws the page.
  static func draw(_ page: Page, of open: OpenProject, _ session: Session, into frame: inout Frame, _ rect: Rect) {
    switch page.subject {
    case .conflicts: ConflictsPage.draw(page.list, open, into: &frame, rect)
    case .record(let item): text(page, RecordPage.title(item, open), of: open, session, into: &frame, rect)
    case .ahead: text(page, AheadPage(open: open, width: rect.width - 4).title, of: open, session, into: &frame, rect)
    case .findings, .activity, .rules:
      if let content = content(page, open) { list(page, content, into: &frame, rect) }
    }
  }

  private static func text(
    _ page: Page, _ title: [Span], of open: OpenProject, _ session: Session, into frame: inout Frame, _ rect: Rect
  ) {
    let lines = open.lines(of: page, width: rect.width - 4)
    let visible = visibleRows(page, session)
    var shown = page
    shown.list.show(
      top: max(0, min(page.list.top, lines.count - visible)), selected: page.list.selected, count: lines.count)
    let row = shown.row(in: lines, visible: visible)
    TitledPage.draw(title, lines, top: shown.list.top, into: &frame, rect)
    TitledPage.select(row.map { lines.rows(of: $0) } ?? [], top: shown.list.top, into: &frame, rect)
  }

  /// The list, and below it the selected row in full: three lines, and as many more as it takes up to a third of the
  /// room.
  private static func parts(
    _ page: Page, _ content: any PageContent, _ body: Rect
  ) -> (list: Rect, detail: Rect, lines: [[Span]]) {
    guard body.height >= 14 else { return (body, Rect(x: body.x, y: body.maxY, width: body.width, height: 0), []) }
    let selected = max(0, min(page.list.selected, content.count - 1))
    let width = max(8, body.width - 4)
    let lines = content.count > 0 ? content.detail(selected, width: width, lines: max(3, body.height / 3)) : []
    let (list, detail) = body.split(bottom: max(3, lines.count))
    return (list, detail, lines)
  }

  private static func list(_ page: Page, _ content: any PageContent, into frame: inout Frame, _ body: Rect) {
    let (rect, room, lines) = parts(page, content, body)
    PaneScreen.draw(content, named: content.title, page.list, isFocused: true, into: &frame, rect)
    for (row, line) in lines.enumerated() {
      frame.put(line, at: room.x + 2, room.y + row, width: room.width - 4)
    }
  }
}
