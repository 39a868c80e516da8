import Terminal
import Text

/// Draws a pane into its rectangle: border, title, headings, and only the rows that fit.
enum PaneScreen {
  /// The content of a pane.
  static func content(_ pane: PaneID, _ open: OpenProject) -> any PaneContent {
    switch pane {
    case .programme: ProgrammeContent(open)
    case .partners: PartnersContent(open)
    case .roadblocks: RoadblocksContent(open)
    }
  }

  /// How many rows of a pane fit on the present screen.
  static func visibleRows(_ pane: PaneID, _ session: Session) -> Int {
    guard let rect = session.layout.panes[pane] else { return 1 }
    if !hasRoomForBorder(rect) { return max(1, rect.height) }
    return max(1, rect.height - 2 - (pane == .programme ? 0 : 1))
  }

  private static func hasRoomForBorder(_ rect: Rect) -> Bool { rect.width >= 12 && rect.height >= 4 }

  /// Draws a pane of the session.
  static func draw(_ pane: PaneID, of open: OpenProject, _ session: Session, into frame: inout Frame, _ rect: Rect) {
    let isFocused = session.overview.focus == pane
    let content = content(pane, open)
    guard hasRoomForBorder(rect) else {
      // What the keys would change must be seen, however small the screen.
      var list = session.overview.lists[pane] ?? ListState()
      list.reveal(visible: rect.height, count: content.count)
      return table(
        content, top: list.top, selected: list.selected, marksSelection: true, showsHeadings: false, into: &frame, rect)
    }
    draw(
      content, named: open.isPrinted ? pane.title : "\(pane.rawValue) \(pane.title)",
      session.overview.lists[pane] ?? ListState(), isFocused: isFocused, isPrinted: open.isPrinted, into: &frame, rect)
  }

  /// Draws a list in its border: the title, what would be here where there is nothing, or the rows that fit.
  static func draw(
    _ content: any PaneContent, named name: String, _ state: ListState, isFocused: Bool,
    isPrinted: Bool = false, into frame: inout Frame, _ rect: Rect
  ) {
    guard rect.width >= 4, rect.height >= 3 else { return }
    frame.box(rect, Style(isFocused ? .borderFocused : .border))
    title(name, content, isFocused: isFocused, into: &frame, rect)
    let inner = rect.inset(by: 1, 1)
    guard content.count > 0 else {
      let lines = content.emptyWords.flatMap { TextWidth.wrapped($0, to: max(1, inner.width - 2)) }
      for (row, line) in lines.enumerated() where row < inner.height {
        frame.put(line, at: inner.x + 1, inner.y + row, Style(.muted), width: inner.width - 2)
      }
      return
    }
    var list = state
    let visible = inner.height - (content.hasHeadings ? 1 : 0)
    list.reveal(visible: visible, count: content.count)
    let selected = isPrinted ? nil : list.selected
    table(content, top: list.top, selected: selected, marksSelection: isFocused, into: &frame, inner)
    if content.count > visible, rect.width > 24 {
      let more = list.top + visible < content.count
      let words =
        isPrinted
        ? " the first \(visible) of \(content.count) " : " \(list.selected + 1) of \(content.count)\(more ? " ↓" : "") "
      frame.put(words, at: rect.maxX - 2 - TextWidth.columns(words), rect.maxY - 1, Style(.muted))
    }
  }

  /// Draws headings and rows of a table; the selected row is marked by a bar, and by its style where it has the keys.
  ///
  /// That style reaches to the end of the first column that grows, which says what the row is about. What follows keeps
  /// its own colours, and a step of the selection writes no more than what stands under it: 300 bytes instead of 480.
  static func table(
    _ content: any PaneContent, top: Int, selected: Int?, marksSelection: Bool, showsHeadings: Bool = true,
    into frame: inout Frame, _ rect: Rect
  ) {
    let columns = content.columns
    let places = Column.fit(columns, into: rect.width - 3)
    let subject = places.first { columns[$0.index].grows } ?? places.last
    let marked = min(rect.width, 3 + (subject.map { $0.x + $0.width } ?? 0))
    var y = rect.y
    if content.hasHeadings, showsHeadings {
      for place in places {
        let column = columns[place.index]
        frame.put(
          column.title, at: rect.x + 2 + place.x, y, Style(.muted), width: place.width, alignment: column.alignment)
      }
      y += 1
    }
    var index = top
    while y < rect.maxY, index < content.count {
      let row = content.row(index)
      for place in places where place.index < row.cells.count {
        let spans = row.cells[place.index]
        let x = rect.x + 2 + place.x
        if spans.count == 1, let span = spans.first {
          frame.put(span.text, at: x, y, span.style, width: place.width, alignment: columns[place.index].alignment)
        } else {
          frame.put(spans, at: x, y, width: place.width)
        }
      }
      if index == selected {
        if marksSelection { frame.style(Rect(x: rect.x, y: y, width: marked, height: 1)) { _ in Style(.selection) } }
        frame.put(marksSelection ? "▌" : "▏", at: rect.x, y, Style(marksSelection ? .selection : .border))
      }
      y += 1
      index += 1
    }
  }

  private static func title(
    _ name: String, _ content: any PaneContent, isFocused: Bool, into frame: inout Frame, _ rect: Rect
  ) {
    let name = " \(name) "
    let corner = content.corner.isEmpty ? "" : " \(content.corner) "
    let room = rect.width - 4
    let cornerWidth = min(TextWidth.columns(corner), content.isNarrowed ? max(0, room - TextWidth.columns(name)) : room)
    // Whole parts of the summary go, the last first: for want of room, or for a filter, whose count must be seen.
    var parts = content.summary
    func words() -> String { parts.isEmpty ? "" : "── \(parts.joined(separator: " · ")) " }
    func needed() -> Int { TextWidth.columns(name + words()) + (content.isNarrowed ? cornerWidth : 0) }
    while !parts.isEmpty, needed() > room { parts.removeLast() }
    let used = frame.put(
      [Span(name, isFocused ? .title : .text), Span(words(), .muted)], at: rect.x + 1, rect.y, width: rect.width - 3)
    guard !corner.isEmpty, used + cornerWidth <= room else { return }
    frame.put(corner, at: rect.maxX - 2 - cornerWidth, rect.y, Style(.muted), width: cornerWidth)
  }
}
