import ProjectStore
import Terminal

/// A page over the overview: a record with everything on it, or a list of what is judged, due or done.
struct Page: Screen, Equatable {
  /// What the page shows.
  enum Subject: Hashable {
    case record(ItemReference), findings, conflicts, ahead, activity, rules

    /// Whether it is a text with things to open in it, rather than a list with a row selected.
    var isText: Bool {
      switch self {
      case .record, .ahead: true
      case .findings, .conflicts, .activity, .rules: false
      }
    }

    /// Whether words can narrow it.
    var isFilterable: Bool {
      switch self {
      case .findings, .ahead, .activity, .rules: true
      case .record, .conflicts: false
      }
    }
  }

  /// What the page shows.
  let subject: Subject
  /// Which line is selected or stands at the top.
  var list = ListState()
  /// What the selected line stands for, as of the last event.
  var target: PageTarget?
  /// Words that must all stand in what is listed; empty shows all.
  var filter = ""
  /// Whether a line of another page narrowed it, so that the way back leads there.
  var isNarrowedByLink = false
  /// The part of a text to which one jumped last, until one moves otherwise.
  var section: Int?

  var contexts: [CommandContext] {
    switch subject {
    case .conflicts: [.conflicts, .list, .turning, .everywhere]
    case .rules: [.rules, .lookup, .page, .list, .everywhere]
    case .findings, .ahead, .activity:
      [.roadblock, .partner, .record, .lookup, .page, .list, .turning, .everywhere]
    case .record: [.roadblock, .partner, .record, .page, .list, .turning, .everywhere]
    }
  }

  func extent(_ session: Session) -> (count: Int, visible: Int) {
    (PageScreen.lineCount(self, session), PageScreen.visibleRows(self, session))
  }

  mutating func move(by rows: Int, _ session: Session) {
    let visible = PageScreen.visibleRows(self, session)
    guard subject.isText else {
      let count = PageScreen.lineCount(self, session)
      list.move(by: rows, count: count)
      return list.reveal(visible: visible, count: count)
    }
    list = moved(by: rows, in: lines(session), visible: visible)
    section = nil
  }

  func subject(_ session: Session) -> ItemReference? {
    switch subject {
    case .record(let item): return item
    case .conflicts:
      guard let project = session.open?.project else { return nil }
      return session.conflict?.path(in: project).flatMap { ItemReference($0, in: project) }
    case .findings, .ahead, .activity, .rules: return target?.item
    }
  }

  mutating func settle(_ session: Session) {
    guard let open = session.open else { return }
    let visible = PageScreen.visibleRows(self, session)
    guard subject.isText else {
      list.reveal(visible: visible, count: PageScreen.lineCount(self, session))
      target = PageScreen.content(self, open)?.target(list.selected)
      return
    }
    let lines = lines(session)
    list.show(top: max(0, min(list.top, lines.count - visible)), selected: list.selected, count: lines.count)
    target = row(in: lines, visible: visible).flatMap { lines[$0].target }
  }

  mutating func select(x: Int, y: Int, _ session: Session) -> Bool {
    let line = y - session.layout.body.y - 1
    guard subject.isText else { return select(line: line - PageScreen.headingRows(self, session), session) }
    guard line >= 0, line < PageScreen.visibleRows(self, session) else { return false }
    let lines = lines(session)
    var row = list.top + line
    guard lines.indices.contains(row), let target = lines[row].target else { return false }
    while row > 0, lines[row - 1].target == target { row -= 1 }
    list.show(top: list.top, selected: row, count: lines.count)
    self.target = target
    return true
  }

  func open(_ session: inout Session) { session.openTarget() }

  func canGoBack(_ session: Session) -> Bool { !filter.isEmpty && !isNarrowedByLink }

  func goBack(_ session: inout Session) {
    session.filterPage("")
    session.notice = Notice(kind: .hint, text: "filter cleared")
  }

  func draw(into frame: inout Frame, _ session: Session) {
    guard let open = session.open else { return }
    HeaderBar.draw(open, into: &frame, session.layout.header)
    PageScreen.draw(self, of: open, session, into: &frame, session.layout.body)
  }

  /// Its lines, where it is a text; none of a list.
  func lines(_ session: Session) -> [PageLine] {
    guard subject.isText else { return [] }
    return session.open?.lines(of: self, width: session.layout.body.width - 4) ?? []
  }
}
