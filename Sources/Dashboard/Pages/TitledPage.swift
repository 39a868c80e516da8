import Terminal
import Text

/// A bordered page with a title, a text that scrolls, and how far one has read.
enum TitledPage {
  /// Draws the page; only the lines that fit are drawn.
  static func draw(
    _ title: [Span], _ lines: [[Span]], top: Int, selected: Int? = nil, into frame: inout Frame, _ rect: Rect
  ) {
    draw(title, lines.lines(), top: top, selected: selected, into: &frame, rect)
  }

  /// Draws the page of lines that stand for something.
  static func draw(
    _ title: [Span], _ lines: [PageLine], top: Int, selected: Int? = nil, into frame: inout Frame, _ rect: Rect
  ) {
    guard rect.width >= 4, rect.height >= 3 else { return }
    frame.box(rect, Style(.borderFocused))
    frame.put([Span(" ")] + title + [Span(" ")], at: rect.x + 1, rect.y, width: rect.width - 3)
    let inner = rect.inset(by: 1, 1)
    for row in 0..<inner.height where lines.indices.contains(top + row) {
      frame.put(lines[top + row].spans, at: inner.x + 1, inner.y + row, width: inner.width - 2)
      if selected == top + row {
        frame.restyle(Rect(x: inner.x, y: inner.y + row, width: inner.width, height: 1), role: .selection)
        frame.put("▌", at: inner.x, inner.y + row, Style(.selection))
      }
    }
    guard lines.count > inner.height else { return }
    let place =
      selected.map { "\($0 + 1) of \(lines.count)" }
      ?? "\(min(top + inner.height, lines.count)) of \(lines.count) lines"
    let words = " \(place)\(top + inner.height < lines.count ? " ↓" : "") "
    frame.put(words, at: rect.maxX - 2 - TextWidth.columns(words), rect.maxY - 1, Style(.muted))
  }

  /// Marks the lines of a page that are selected, without counting them as rows of a list.
  static func select(_ lines: [Int], top: Int, into frame: inout Frame, _ rect: Rect) {
    guard rect.width >= 4, rect.height >= 3 else { return }
    let inner = rect.inset(by: 1, 1)
    for line in lines where line >= top && line < top + inner.height {
      frame.restyle(Rect(x: inner.x, y: inner.y + line - top, width: inner.width, height: 1), role: .selection)
      frame.put("▌", at: inner.x, inner.y + line - top, Style(.selection))
    }
  }

  /// A fact with its title in a column of its own and its words wrapped beside it.
  ///
  /// A title too long for the column stands on a line of its own, so that the words of all facts align. Of several
  /// spans the last is wrapped, and hangs behind those before it.
  static func fact(_ title: String, _ words: [Span], indent: Int = 0, width: Int, titleWidth: Int = 20) -> [[Span]] {
    let blanks = String(repeating: " ", count: indent)
    let column = max(indent, titleWidth)
    let used = indent + TextWidth.columns(title)
    var lines: [[Span]] = []
    var lead = blanks + title
    if used + 1 > column, !title.isEmpty {
      lines = TextWidth.wrapped(title, to: max(8, width - indent)).map { [Span(blanks + $0, .muted)] }
      lead = String(repeating: " ", count: column)
    } else {
      lead += String(repeating: " ", count: max(0, column - used))
    }
    guard let last = words.last else { return lines + [[Span(lead, .muted)]] }
    let before = Array(words.dropLast())
    let beforeWidth = before.reduce(0) { $0 + TextWidth.columns($1.text) }
    let room = max(8, width - column - beforeWidth)
    for (index, line) in TextWidth.wrapped(last.text, to: room).enumerated() {
      let span = Span(line, last.style.role, last.style.attributes)
      if index == 0 {
        lines.append([Span(lead, .muted)] + before + [span])
      } else {
        lines.append([Span(String(repeating: " ", count: column + beforeWidth), .muted), span])
      }
    }
    return lines
  }
}
