import ProjectStore
import Terminal

/// What fills the screen between header and footer and has the keys: the overview, a page over it, a folder's list, what
/// is wrong with a file.
///
/// A session is a stack of them. What a key does depends on the top one alone, by its contexts.
protocol Screen {
  /// The contexts whose commands apply, the most particular first.
  var contexts: [CommandContext] { get }
  /// Which row of its list has the selection, and which stands at the top.
  var list: ListState { get set }
  /// How many rows there are to move over, and how many are shown.
  func extent(_ session: Session) -> (count: Int, visible: Int)
  /// Moves the selection by rows; a text scrolls.
  mutating func move(by rows: Int, _ session: Session)
  /// What is selected.
  func subject(_ session: Session) -> ItemReference?
  /// Brings what depends on size and rows up to date, once an event has done what it does.
  mutating func settle(_ session: Session)
  /// Gives the keys to the part that stands at a place.
  mutating func point(x: Int, y: Int, _ session: Session)
  /// Selects what stands at a place; whether it can be opened.
  mutating func select(x: Int, y: Int, _ session: Session) -> Bool
  /// Opens what is selected.
  func open(_ session: inout Session)
  /// Whether there is a step back to go on the screen itself.
  func canGoBack(_ session: Session) -> Bool
  /// Goes that step: from a filter, from a zoomed pane.
  func goBack(_ session: inout Session)
  /// Reads again what it shows.
  func reload(_ session: inout Session)
  /// Draws it with its header.
  func draw(into frame: inout Frame, _ session: Session)
}

extension Screen {
  mutating func move(by rows: Int, _ session: Session) {
    let (count, visible) = extent(session)
    list.move(by: rows, count: count)
    list.reveal(visible: visible, count: count)
  }

  func subject(_ session: Session) -> ItemReference? { nil }

  mutating func settle(_ session: Session) {
    let (count, visible) = extent(session)
    list.reveal(visible: visible, count: count)
  }

  mutating func point(x: Int, y: Int, _ session: Session) {}
  func canGoBack(_ session: Session) -> Bool { false }
  func goBack(_ session: inout Session) {}

  func reload(_ session: inout Session) {
    session.change { (store, _) throws(StoreError) in
      switch try store.reload() {
      case .unchanged: return "read again: nothing has changed"
      case .changed(let change): return change.words
      }
    }
  }

  /// Selects the row of a list on a line of the body, the first line of it being 0.
  mutating func select(line: Int, _ session: Session) -> Bool {
    let (count, visible) = extent(session)
    list.reveal(visible: visible, count: count)
    guard line >= 0, line < visible, list.top + line < count else { return false }
    list.select(list.top + line, count: count)
    return true
  }
}

extension Session {
  /// The screen that has the keys.
  var screen: any Screen {
    get { screens[screens.count - 1] }
    set { screens[screens.count - 1] = newValue }
  }

  /// The page on top, if one is.
  var page: Page? {
    get { screen as? Page }
    set { if let newValue, screen is Page { screen = newValue } }
  }

  /// The pages over the overview, the top one last.
  var pages: [Page] {
    get { screens.compactMap { $0 as? Page } }
    set { screens = [screens[0]] + newValue }
  }

  /// The panes of the open project.
  var overview: Overview {
    get { screens[0] as? Overview ?? Overview() }
    set { if screens[0] is Overview { screens[0] = newValue } }
  }

  /// The list of a folder's projects, if one is shown.
  var portfolio: OpenPortfolio? {
    get { screens[0] as? OpenPortfolio }
    set { if let newValue, screens[0] is OpenPortfolio { screens[0] = newValue } }
  }

  /// Shows what was read in place of what is open.
  mutating func enter(_ content: Content) {
    switch content {
    case .project(let project): (open, screens) = (project, [Overview()])
    case .portfolio(let portfolio): (open, screens) = (nil, [portfolio])
    case .diagnostic(let path, let error): (open, screens) = (nil, [DiagnosticScreen(path: path, error: error)])
    }
  }

  /// Brings what follows from the project, the day and the size up to date: once, at the end of each event.
  mutating func settle() {
    refresh()
    var screen = screen
    screen.settle(self)
    self.screen = screen
  }

  /// Judges the project anew if it or the day is another, and keeps the same rows selected as far as they are there.
  mutating func refresh() {
    guard var open, open.isBehind(today: surroundings.today()) else { return }
    let selected = PaneID.allCases.map { ($0, open.item($0, overview.lists[$0]?.selected ?? 0)) }
    open.refresh(today: surroundings.today())
    self.open = open
    for (pane, item) in selected {
      guard let row = item.flatMap({ open.row(pane, of: $0) }) else { continue }
      overview.lists[pane, default: ListState()].select(row, count: open.count(pane))
    }
  }

  /// The whole screen as one frame, a pure function of what the session holds.
  func frame(withFooter: Bool = true) -> Frame {
    var frame = Frame(width: size.width, height: size.height)
    screen.draw(into: &frame, self)
    if withFooter { FooterBar.draw(self, into: &frame, layout.footer) }
    overlay?.draw(into: &frame, self)
    // A popup may not fit a tiny screen; its cursor would stand nowhere.
    if let cursor = frame.cursor, !frame.bounds.contains(cursor) { frame.cursor = nil }
    return frame
  }
}
