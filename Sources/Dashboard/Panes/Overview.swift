import Terminal

/// The three panes of a project, of which one has the keys.
struct Overview: Screen {
  /// The pane that has the keys.
  var focus = PaneID.roadblocks
  /// Whether that pane fills the screen.
  var isZoomed = false
  /// Selection and scrolling of each pane.
  var lists: [PaneID: ListState] = [:]

  let contexts: [CommandContext] = [.roadblock, .partner, .record, .overview, .list, .turning, .everywhere]

  var list: ListState {
    get { lists[focus] ?? ListState() }
    set { lists[focus] = newValue }
  }

  func extent(_ session: Session) -> (count: Int, visible: Int) {
    (session.open?.count(focus) ?? 0, PaneScreen.visibleRows(focus, session))
  }

  func subject(_ session: Session) -> ItemReference? { session.open?.item(focus, list.selected) }

  mutating func settle(_ session: Session) {
    guard let open = session.open else { return }
    for pane in session.layout.panes.keys {
      lists[pane, default: ListState()].reveal(
        visible: PaneScreen.visibleRows(pane, session), count: open.count(pane))
    }
  }

  mutating func point(x: Int, y: Int, _ session: Session) {
    if let pane = session.layout.panes.first(where: { $0.value.contains(x: x, y: y) })?.key { focus = pane }
  }

  mutating func select(x: Int, y: Int, _ session: Session) -> Bool {
    let layout = session.layout
    if layout.tabs.contains(x: x, y: y) {
      if let pane = TabBar.pane(at: x - layout.tabs.x, focus: focus, in: layout.tabs.width) { focus = pane }
      return false
    }
    guard let open = session.open, let (pane, rect) = layout.panes.first(where: { $0.value.contains(x: x, y: y) })
    else { return false }
    focus = pane
    list.reveal(visible: PaneScreen.visibleRows(pane, session), count: open.count(pane))
    // The border hides the row that would stand there next.
    guard y < rect.maxY - 1 else { return false }
    let row = list.top + y - rect.y - 1 - (PaneScreen.content(pane, open).hasHeadings ? 1 : 0)
    guard row >= list.top, row < open.count(pane) else { return false }
    list.select(row, count: open.count(pane))
    return true
  }

  func open(_ session: inout Session) {
    if let item = subject(session) { session.screens.append(Page(subject: .record(item))) }
  }

  func canGoBack(_ session: Session) -> Bool { isZoomed || session.open?.selection.filter.isEmpty == false }

  func goBack(_ session: inout Session) {
    if var selection = session.open?.selection, !selection.filter.isEmpty {
      selection.filter = ""
      session.select(selection)
      session.notice = Notice(kind: .hint, text: "filter cleared")
    } else {
      session.overview.isZoomed = false
    }
  }

  func draw(into frame: inout Frame, _ session: Session) {
    guard let open = session.open else { return }
    let layout = session.layout
    HeaderBar.draw(open, into: &frame, layout.header)
    TabBar.draw(session, into: &frame, layout.tabs)
    for (pane, rect) in layout.panes { PaneScreen.draw(pane, of: open, session, into: &frame, rect) }
  }
}
