import Insight
import ProjectStore
import Terminal

extension Session {
  /// Takes an event: the popup first, then the command table.
  mutating func handle(_ event: Event) {
    switch event {
    case .resize(let width, let height):
      size = Size(width: width, height: height)
      revealSelection()
    case .signal, .closed:
      finish()
      requests.append(.quit)
    case .woken:
      collect()
      rereadTheme()
    case .idle: refreshIfDayChanged()
    case .resumed, .caughtUp: break
    case .mouse(let mouse):
      let hidesKeys = notice != nil && layout.footer.contains(x: mouse.x, y: mouse.y)
      notice = nil
      // A click on a message takes it away; the keys that it hid were not what was clicked.
      if hidesKeys { return }
      if overlay == nil { handle(mouse) }
      settlePage()
    case .key(.alt(let character)) where CommandTable.command(for: .alt(character), self) == nil:
      // Esc and a letter that arrive together look like Alt and the letter; nothing here is bound to that.
      handle(.key(.escape))
      handle(.key(.character(character)))
    case .key(let key) where overlay != nil && isForTerminal(key): press(key)
    case .key, .paste:
      notice = nil
      if handledByOverlay(event) { return }
      if case .key(let key) = event { press(key) }
    }
  }

  /// Whether a key asks something of the terminal alone, which is done over a popup too: to suspend, to paint anew.
  ///
  /// Only with Ctrl: any other key may be meant for what is typed in the popup.
  private func isForTerminal(_ key: Key) -> Bool {
    guard case .control = key, let command = CommandTable.command(for: key, self) else { return false }
    return ["suspend", "repaint"].contains(command.id)
  }

  /// Runs the command of a key; a key without one says so.
  mutating func press(_ key: Key) {
    guard let command = CommandTable.command(for: key, self) else {
      notice = Notice(kind: .hint, text: "\(key.name) does nothing here; ? shows what every key does")
      return
    }
    CommandTable.run(command, &self)
    revealSelection()
  }

  /// Takes the requests, so that each is fulfilled once.
  mutating func takeRequests() -> [Request] {
    defer { requests = [] }
    return requests
  }

  private mutating func handledByOverlay(_ event: Event) -> Bool {
    guard var current = overlay else {
      if case .paste = event {
        notice = Notice(kind: .hint, text: "a paste runs no commands; open a form or a line first")
        return true
      }
      return false
    }
    overlay = nil
    let outcome = current.handle(event, in: &self)
    switch outcome {
    case .stay: if overlay == nil { overlay = current }
    case .close: break
    case .passOn: return false
    }
    revealSelection()
    return true
  }

  private mutating func handle(_ mouse: MouseEvent) {
    let layout = layout
    switch mouse.kind {
    case .wheelUp, .wheelDown:
      if pages.isEmpty, let pane = layout.panes.first(where: { $0.value.contains(x: mouse.x, y: mouse.y) })?.key {
        focus = pane
      }
      move(by: mouse.kind == .wheelDown ? 3 : -3)
    case .press, .doublePress:
      if layout.footer.contains(x: mouse.x, y: mouse.y) {
        let place = FooterBar.places(self, in: layout.footer.width).first {
          mouse.x >= $0.x && mouse.x < $0.x + $0.width
        }
        if let command = CommandTable.all.first(where: { $0.id == place?.command }) { CommandTable.run(command, &self) }
        return
      }
      if pages.last?.subject.isText == true {
        selectOnPage(line: mouse.y - layout.body.y - 1, opens: mouse.kind == .doublePress)
        return
      }
      if let pageFirstRow {
        select(line: mouse.y - layout.body.y - pageFirstRow, opens: mouse.kind == .doublePress)
        return
      }
      if pages.isEmpty, layout.tabs.contains(x: mouse.x, y: mouse.y) {
        if let pane = TabBar.pane(at: mouse.x - layout.tabs.x, focus: focus, in: layout.tabs.width) { focus = pane }
        return
      }
      guard pages.isEmpty, let open,
        let (pane, rect) = layout.panes.first(where: { $0.value.contains(x: mouse.x, y: mouse.y) })
      else { return }
      focus = pane
      var list = lists[pane] ?? ListState()
      list.reveal(visible: PaneScreen.visibleRows(pane, self), count: open.count(pane))
      // The border hides the row that would stand there next.
      guard mouse.y < rect.maxY - 1 else { return }
      let row = list.top + mouse.y - rect.y - 1 - (PaneScreen.content(pane, open).hasHeadings ? 1 : 0)
      guard row >= list.top, row < open.count(pane) else { return }
      list.select(row, count: open.count(pane))
      lists[pane] = list
      if mouse.kind == .doublePress { openSelected() }
    }
  }

  /// On which line of the body the first row of a list stands that has the screen for itself; `nil` for other screens.
  private var pageFirstRow: Int? {
    switch content {
    case .portfolio: 2
    case .project: pages.last.flatMap { $0.subject.isText ? nil : 1 + PageScreen.headingRows($0, self) }
    case .diagnostic: nil
    }
  }

  /// Selects what stands on a line of the list that has the screen for itself.
  private mutating func select(line: Int, opens: Bool) {
    var (list, count, visible) = currentList
    list.reveal(visible: visible, count: count)
    guard line >= 0, line < visible, list.top + line < count else { return }
    list.select(list.top + line, count: count)
    setCurrentList(list)
    if opens { openSelected() }
  }

  /// Selects the row that stands on a line of a text, if one does.
  private mutating func selectOnPage(line: Int, opens: Bool) {
    guard let page = pages.last, line >= 0, line < PageScreen.visibleRows(page, self) else { return }
    let lines = pageLines
    var row = page.list.top + line
    guard lines.indices.contains(row), let target = lines[row].target else { return }
    while row > 0, lines[row - 1].target == target { row -= 1 }
    pages[pages.count - 1].list.show(top: page.list.top, selected: row, count: lines.count)
    settlePage()
    if opens { openSelected() }
  }

  /// Keeps every selection inside what its list shows, after a change of size or rows.
  mutating func revealSelection() {
    settlePage()
    guard let open else { return }
    for pane in layout.panes.keys {
      lists[pane, default: ListState()].reveal(visible: PaneScreen.visibleRows(pane, self), count: open.count(pane))
    }
  }

  private mutating func refreshIfDayChanged() {
    guard var open, open.insight.today != surroundings.today() else { return }
    open.refresh(today: surroundings.today())
    self.open = open
  }
}
