import Programme
import Records
import Terminal

extension Session {
  /// The lines of the page on top, where it is a text; none on other screens.
  var pageLines: [PageLine] { page?.lines(self) ?? [] }

  /// What is selected on the page on top.
  var target: PageTarget? { page?.target?.meant }

  /// Goes to the next part of a page, or to the one before, and selects the first thing there that can be opened.
  mutating func moveToSection(_ step: Int) {
    guard var page else { return }
    let lines = pageLines
    let visible = PageScreen.visibleRows(page, self)
    let starts = [0] + lines.indices.filter { $0 > 0 && lines[$0].isHeading }
    let last = max(0, lines.count - visible)
    // From the part in which the selection stands, unless the last jump was to one where nothing can be selected.
    let jumped = page.section.flatMap { starts.indices.contains($0) ? starts[$0] : nil }
    let from = jumped ?? page.row(in: lines, visible: visible) ?? page.list.top
    let now = starts.lastIndex { $0 <= from } ?? 0
    let section = (now + step + starts.count) % starts.count
    let start = starts[section]
    let end = section + 1 < starts.count ? starts[section + 1] : lines.count
    let selected = (start..<end).first { lines[$0].target != nil } ?? start
    page.list.show(top: min(start, last), selected: selected, count: lines.count)
    page.section = section
    self.page = page
  }

  /// Shows only what some words stand in, on the page on top.
  mutating func filterPage(_ words: String) {
    guard var page, page.subject.isFilterable, page.filter != words else { return }
    page.filter = words
    page.isNarrowedByLink = false
    page.list = ListState()
    self.page = page
  }

  /// Selects the row of a text on which a target stands, if it is there.
  mutating func select(_ target: PageTarget) {
    guard var page, let row = pageLines.firstIndex(where: { $0.target == target }) else { return }
    page.list.select(row, count: pageLines.count)
    page.list.reveal(visible: PageScreen.visibleRows(page, self), count: pageLines.count)
    self.page = page
  }
}

extension Page {
  /// The first line of the selected row: where the selection stands while that is shown, else the first row shown.
  func row(in lines: [PageLine], visible: Int) -> Int? {
    let shown = lines.indices.clamped(to: list.top..<max(list.top, list.top + visible))
    if shown.contains(list.selected), lines[list.selected].target != nil { return list.selected }
    return shown.first { lines[$0].target != nil }
  }

  /// Where the selection and the text stand after a move.
  ///
  /// By one row it goes to the next target if that is shown or comes into view with one more line; else the text
  /// scrolls by one line. Longer moves scroll and select the nearest target on the way.
  func moved(by rows: Int, in lines: [PageLine], visible: Int) -> ListState {
    var list = list
    let count = lines.count
    let starts = lines.indices.filter {
      lines[$0].target != nil && ($0 == 0 || lines[$0 - 1].target != lines[$0].target)
    }
    guard abs(rows) == 1 else {
      let top = max(0, min(list.top + rows, count - visible))
      let isAtEnd = top == list.top || abs(rows) >= count
      let shown = starts.filter { $0 >= top && $0 < top + visible }
      let selected = isAtEnd && rows > 0 ? shown.last : shown.first
      list.show(top: top, selected: selected ?? top, count: count)
      return list
    }
    let now = row(in: lines, visible: visible) ?? (rows > 0 ? list.top - 1 : list.top + visible)
    let next = rows > 0 ? starts.first { $0 > now } : starts.last { $0 < now }
    var top = list.top
    if let next, next >= top, next < top + visible {
      list.show(top: top, selected: next, count: count)
      return list
    }
    top = max(0, min(top + rows, count - visible))
    let isNear = next.map { $0 >= top && $0 < top + visible } ?? false
    list.show(top: top, selected: isNear ? next ?? now : max(0, now), count: count)
    return list
  }
}
