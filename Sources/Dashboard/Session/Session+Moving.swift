import JSONText
import Programme
import ProjectStore
import Records
import Terminal

extension Session {
  /// The list that the moving keys act on: how many rows it has, and how many of them are shown.
  var currentList: (state: ListState, count: Int, visible: Int) {
    switch content {
    case .diagnostic(_, let error):
      let lines = DiagnosticScreen.lines(error, reload: keymap.name(of: "reload"), width: size.width)
      return (diagnosticList, lines.count, max(1, layout.body.height - 2))
    case .portfolio(let portfolio): return (portfolio.list, portfolio.lines.count, layout.body.height - 3)
    case .project(let open):
      if let page = pages.last {
        return (page.list, PageScreen.lineCount(page, self), PageScreen.visibleRows(page, self))
      }
      return (lists[focus] ?? ListState(), open.count(focus), PaneScreen.visibleRows(focus, self))
    }
  }

  /// Puts the list that the moving keys act on into another state.
  mutating func setCurrentList(_ list: ListState) {
    switch content {
    case .diagnostic: diagnosticList = list
    case .portfolio(var portfolio):
      portfolio.list = list
      content = .portfolio(portfolio)
    case .project:
      if pages.isEmpty { lists[focus] = list } else { pages[pages.count - 1].list = list }
    }
  }

  /// Moves the selection by rows; a page without a selection scrolls.
  mutating func move(by rows: Int) {
    if pages.last?.subject.isText == true, case .project = content { return moveOnPage(by: rows) }
    var (list, count, visible) = currentList
    if scrolls {
      list.scroll(to: list.top + rows, visible: visible, count: count)
    } else {
      list.move(by: rows, count: count)
      list.reveal(visible: visible, count: count)
    }
    setCurrentList(list)
  }

  /// Moves by a part of what is shown: 1 is a page down, -0.5 half a page up.
  mutating func move(byPages pages: Double) {
    move(by: Int((Double(max(1, currentList.visible)) * pages).rounded(.awayFromZero)))
  }

  /// Moves to the first or the last row.
  mutating func moveToEnd(_ isLast: Bool) {
    let count = currentList.count
    move(by: isLast ? count : -count)
  }

  /// Whether the screen is a text that scrolls rather than a list with a selection.
  var scrolls: Bool {
    switch content {
    case .diagnostic: return true
    case .portfolio: return false
    case .project: return pages.last?.subject.isText ?? false
    }
  }

  /// Opens what is selected.
  mutating func openSelected() {
    if case .portfolio(let portfolio) = content {
      guard portfolio.lines.indices.contains(portfolio.list.selected) else { return }
      folder = portfolio.folder
      open(path: portfolio.lines[portfolio.list.selected].path)
      return
    }
    if !pages.isEmpty { return openTarget() }
    guard let item = subject else { return }
    pages.append(Page(subject: .record(item)))
  }

  /// Opens a page over what is shown, or comes back to it where it lies under others.
  mutating func show(_ subject: Page.Subject) {
    if let place = pages.firstIndex(where: { $0.subject == subject }) {
      pages.removeSubrange((place + 1)...)
    } else {
      pages.append(Page(subject: subject))
    }
    settlePage()
  }

  /// Goes back one step: from a filter, from a page, from a zoomed pane, from a filter, from a project to its folder.
  mutating func back() {
    if let page = pages.last {
      if page.filter.isEmpty || page.isNarrowedByLink {
        pages.removeLast()
      } else {
        filterPage("")
        notice = Notice(kind: .hint, text: "filter cleared")
      }
    } else if let open, !open.selection.filter.isEmpty {
      var selection = open.selection
      selection.filter = ""
      select(selection)
      notice = Notice(kind: .hint, text: "filter cleared")
    } else if !portfolioSelection.filter.isEmpty, portfolio != nil {
      select(PortfolioSelection(order: portfolioSelection.order))
      notice = Notice(kind: .hint, text: "filter cleared")
    } else if isZoomed {
      isZoomed = false
    } else if let folder {
      leave { $0.openFolder(folder) }
    }
  }

  /// Opens a project file in place of what is open; what is wrong with it is shown in its place.
  mutating func open(path: String) {
    if LongReading.bytes(of: path, files: surroundings.files) != nil { return requests.append(.open(path: path)) }
    finish()
    take(
      Result { () throws(StoreError) in try .project(reading: path, readOnly: isReadOnly, surroundings) }, from: path)
  }

  /// Shows what was read in place of what is open; what is wrong with it is shown in its place.
  mutating func take(_ read: Result<Content, StoreError>, from path: String) {
    pages = []
    lists = [:]
    focus = .roadblocks
    switch read {
    case .success(let read):
      content = read
      sayOnOpening()
    case .failure(let error): content = .diagnostic(path: path, error: error)
    }
  }

  /// Lists a folder's projects in place of what is open.
  mutating func openFolder(_ path: String) {
    finish()
    let selected: String? =
      switch content {
      case .project(let open): open.store.path
      case .diagnostic(let path, _): path
      case .portfolio(let portfolio):
        portfolio.lines.indices.contains(portfolio.list.selected)
          ? portfolio.lines[portfolio.list.selected].path : nil
      }
    do throws(StoreError) {
      var portfolio = OpenPortfolio(
        try Portfolio(reading: path, files: surroundings.files), today: surroundings.today(),
        configuration: surroundings.configuration)
      portfolio.show(portfolioSelection)
      portfolio.select(selected)
      content = .portfolio(portfolio)
      folder = nil
    } catch {
      content = .diagnostic(path: path, error: error)
      folder = nil
    }
  }
}
