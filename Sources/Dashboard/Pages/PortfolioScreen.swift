import Terminal

/// A folder's projects by name and confidence, to choose one from.
extension OpenPortfolio: Screen {
  var contexts: [CommandContext] { [.portfolio, .list, .turning, .everywhere] }

  func extent(_ session: Session) -> (count: Int, visible: Int) { (lines.count, session.layout.body.height - 3) }

  /// The path of the selected project.
  var selectedPath: String? { lines.indices.contains(list.selected) ? lines[list.selected].path : nil }

  mutating func select(x: Int, y: Int, _ session: Session) -> Bool {
    select(line: y - session.layout.body.y - 2, session)
  }

  func open(_ session: inout Session) {
    guard let selectedPath else { return }
    session.folder = folder
    session.open(path: selectedPath)
  }

  func canGoBack(_ session: Session) -> Bool { !selection.filter.isEmpty }

  func goBack(_ session: inout Session) {
    session.select(PortfolioSelection(order: selection.order))
    session.notice = Notice(kind: .hint, text: "filter cleared")
  }

  func reload(_ session: inout Session) { session.openFolder(folder) }

  func draw(into frame: inout Frame, _ session: Session) {
    let layout = session.layout
    HeaderBar.draw(named: folder, into: &frame, layout.header)
    PaneScreen.draw(PortfolioContent(self), named: "Projects", list, isFocused: true, into: &frame, layout.body)
  }
}
