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
  /// The most lines that a row may take beside its neighbours before each is better read by itself.
  private static let tallest = 4

  /// The lines at a width; headings only where there is a row.
  ///
  /// - Parameter targets: what each row stands for; none for a table of words alone.
  func lines(width: Int, targets: [PageTarget?] = []) -> [PageLine] {
    guard !rows.isEmpty else { return [] }
    let widths = natural
    let fixed = widths.dropLast().reduce(0) { $0 + $1 + Self.gap }
    let hangs = (widths.last ?? 0) > width - fixed && width - fixed < Self.least
    return lines(width: width, widths: widths, hangs: hangs, targets: targets)
  }

  /// The lines at a width, with what a note says of a row below it; cells wrapped where that makes the table fit; `nil` where none does, or rows get too tall.
  func wrapped(width: Int, targets: [PageTarget?], notes: [String]) -> [PageLine]? {
    guard !rows.isEmpty else { return [] }
    var widths = natural
    let words = columns.indices.map { index in
      (columns[index].title.split(separator: "\n").map(String.init) + rows.map { $0[index].text })
        .flatMap { $0.split(separator: " ") }.map { TextWidth.columns(String($0)) }.max() ?? 0
    }
    let least = widths.indices.map { columns[$0].alignment == .trailing ? widths[$0] : min(widths[$0], words[$0] + 2) }
    let room = width - Self.gap * (columns.count - 1)
    while widths.reduce(0, +) > room {
      let wide = widths.indices.filter { widths[$0] > least[$0] }.max { widths[$0] < widths[$1] }
      guard let wide else { return nil }
      widths[wide] -= 1
    }
    let isTall = rows.contains { row in
      row.indices.contains { TextWidth.wrapped(row[$0].text, to: widths[$0]).count > Self.tallest }
    }
    return isTall ? nil : lines(width: width, widths: widths, hangs: false, targets: targets, notes: notes)
  }

  /// The columns that the table takes where nothing is wrapped.
  var naturalWidth: Int { natural.reduce(0, +) + Self.gap * max(0, columns.count - 1) }

  /// Each column as wide as its widest cell.
  private var natural: [Int] {
    columns.indices.map { index in
      (columns[index].title.split(separator: "\n").map(String.init) + rows.map { $0[index].text })
        .map(TextWidth.columns).max() ?? 0
    }
  }

  private func lines(width: Int, widths: [Int], hangs: Bool, targets: [PageTarget?], notes: [String] = []) -> [PageLine]
  {
    let fixed = widths.dropLast().reduce(0) { $0 + $1 + Self.gap }
    var rooms = widths
    if let last = rooms.indices.last { rooms[last] = hangs ? width - 4 : max(0, width - fixed) }
    let titles = columns.indices.map { place in
      columns[place].title.split(separator: "\n").map(String.init).flatMap { title in
        TextWidth.columns(title) <= widths[place] ? [title] : TextWidth.wrapped(title, to: max(1, widths[place]))
      }
    }
    var lines: [PageLine] = []
    for line in 0..<(titles.map(\.count).max() ?? 0) {
      let words = titles.map { $0.indices.contains(line) ? $0[line] : "" }
      let shown = hangs ? Array(words.dropLast()) : words
      lines.append(PageLine(shown.indices.map { cell(Span(shown[$0], .muted), $0, widths, hangs) }))
    }
    for (index, row) in rows.enumerated() {
      let target = targets.indices.contains(index) ? targets[index] : nil
      let wrapped = row.indices.map { place in
        TextWidth.columns(row[place].text) <= rooms[place]
          ? [row[place].text] : TextWidth.wrapped(row[place].text, to: max(1, rooms[place]))
      }
      let side = Array(hangs ? wrapped.dropLast() : wrapped)
      for line in 0..<(side.map(\.count).max() ?? 0) {
        let spans = side.indices.map { place in
          let text = side[place].indices.contains(line) ? side[place][line] : ""
          return cell(Span(text, row[place].style.role, row[place].style.attributes), place, widths, hangs)
        }
        lines.append(PageLine(trimmed(spans, line), target: target))
      }
      if notes.indices.contains(index), !notes[index].isEmpty {
        // Below the last column, or further out where that is too narrow for sentences.
        let indent = max(2, min(fixed, width - 40))
        let blanks = String(repeating: " ", count: indent)
        lines += TextWidth.wrapped(notes[index], to: max(8, width - indent)).map {
          PageLine([Span(blanks + $0, .muted)], target: target)
        }
      }
      guard hangs, let style = row.last?.style else { continue }
      for line in wrapped.last ?? [] where !line.isEmpty {
        lines.append(PageLine([Span("    "), Span(line, style.role, style.attributes)], target: target))
      }
    }
    return lines
  }

  /// The further lines of a row: what stands before the last column is blank in most of them, and one span then.
  private func trimmed(_ spans: [Span], _ line: Int) -> [Span] {
    guard line > 0, let last = spans.last, spans.dropLast().allSatisfy({ $0.text.allSatisfy { $0 == " " } }) else {
      return spans
    }
    return [Span(spans.dropLast().map(\.text).joined()), last]
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
