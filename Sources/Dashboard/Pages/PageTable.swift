import Terminal
import Text

/// A small table on a page: every column as wide as its widest cell, the last one with all the room that is left.
struct PageTable {
  /// A column: what stands over it, on one or two lines, and at which side its text stands.
  struct Column {
    let title: String
    var alignment = Alignment.leading
  }

  let columns: [Column]
  /// A cell for each column, in rows.
  let rows: [[Span]]

  private static let gap = 2
  /// The last column stands below its row where it would have less room than this.
  private static let least = 20

  /// The lines at a width; headings only where there is a row.
  ///
  /// - Parameter targets: what each row stands for; none for a table of words alone.
  func lines(width: Int, targets: [PageTarget?] = []) -> [PageLine] {
    guard !rows.isEmpty else { return [] }
    let titles = columns.map { $0.title.split(separator: "\n").map(String.init) }
    let widths = columns.indices.map { index in
      (titles[index] + rows.map { $0[index].text }).map(TextWidth.columns).max() ?? 0
    }
    let fixed = widths.dropLast().reduce(0) { $0 + $1 + Self.gap }
    let last = widths.last ?? 0
    let hangs = last > width - fixed && width - fixed < Self.least
    let room = hangs ? width - 4 : max(0, width - fixed)
    var lines: [PageLine] = []
    for line in 0..<(titles.map(\.count).max() ?? 0) {
      let words = titles.map { $0.indices.contains(line) ? $0[line] : "" }
      let shown = hangs ? Array(words.dropLast()) : words
      lines.append(PageLine(shown.indices.map { cell(Span(shown[$0], .muted), $0, widths, hangs) }))
    }
    for (index, row) in rows.enumerated() {
      let target = targets.indices.contains(index) ? targets[index] : nil
      let rest = TextWidth.wrapped(row.last?.text ?? "", to: max(1, room))
      let style = row.last?.style ?? Style(.text)
      func tail(_ text: String) -> Span { Span(text, style.role, style.attributes) }
      let start = row.indices.dropLast().map { cell(row[$0], $0, widths, hangs) }
      if hangs {
        lines.append(PageLine(start, target: target))
        for line in rest where !line.isEmpty { lines.append(PageLine([Span("    "), tail(line)], target: target)) }
      } else {
        lines.append(PageLine(start + [cell(tail(rest.first ?? ""), row.count - 1, widths, hangs)], target: target))
        for line in rest.dropFirst() {
          lines.append(PageLine([Span(String(repeating: " ", count: fixed)), tail(line)], target: target))
        }
      }
    }
    return lines
  }

  private func cell(_ span: Span, _ index: Int, _ widths: [Int], _ hangs: Bool) -> Span {
    let isLast = index == columns.count - (hangs ? 2 : 1)
    if isLast, columns[index].alignment == .leading { return span }
    let filling = String(repeating: " ", count: max(0, widths[index] - TextWidth.columns(span.text)))
    let gap = isLast ? "" : String(repeating: " ", count: Self.gap)
    let text = columns[index].alignment == .trailing ? filling + span.text + gap : span.text + filling + gap
    return Span(text, span.style.role, span.style.attributes)
  }
}
