import JSONText
import Text

/// Lays a table out in aligned columns, cells wrapped where the page is too narrow.
///
/// Where wrapping would tear words or make a row taller than an eye can follow, each row is told below the other, a line a
/// column. What has no column of its own stands under its row.
struct TextTable {
  private let table: ViewTable
  private let shown: [Int]
  private let cells: [[String]]
  private let widths: [Int]
  private let columns: Int
  private let hasDetails: Bool
  private static let gap = 2
  /// The most lines that a row may take beside its neighbours.
  private static let tallest = 6

  /// Makes the table fit.
  ///
  /// - Parameter hasDetails: whether columns that are details are told too, where they say something.
  init(_ table: ViewTable, columns: Int, hasDetails: Bool) {
    self.table = table
    self.columns = columns
    self.hasDetails = hasDetails
    let shown = table.columns.indices.filter { !table.columns[$0].isDetail }
    self.shown = shown
    let cells =
      [shown.map { VisibleText.words(table.columns[$0].title) }]
      + table.rows.map { row in shown.map { VisibleText.words(row[$0].words) } }
    self.cells = cells
    widths = TextTable.widths(cells, in: columns - TextTable.gap * max(0, shown.count - 1))
  }

  /// The head, a rule and the rows; or the rows one by one.
  var lines: [String] {
    let rows = cells.dropFirst()
    let isTorn = cells.contains { row in zip(row, widths).contains { TextTable.longestWord($0) > $1 } }
    guard isTorn || rows.contains(where: { height($0) > TextTable.tallest }) else { return aligned }
    return Array(zip(rows, table.rows).map(stacked).joined(separator: [""]))
  }

  private var aligned: [String] {
    let rule = widths.map { String(repeating: "-", count: $0) }
    let head = line(cells[0]) + [rule.joined(separator: blanks)]
    return head
      + zip(cells.dropFirst(), table.rows).flatMap { cells, row in
        let details = self.details(row)
        return line(cells) + (details.isEmpty ? [] : under(details.joined(separator: " · ")))
      }
  }

  private var blanks: String { String(repeating: " ", count: TextTable.gap) }

  /// A row by itself: its first cell, and under it the others with the titles of their columns.
  private func stacked(_ cells: [String], _ row: ViewRow) -> [String] {
    let others = zip(self.cells[0], cells).dropFirst().map { "\($0): \($1)" }
    return TextWidth.wrapped(cells[0], to: columns) + (others + details(row)).flatMap(under)
  }

  /// What a row says in columns that are details, with their titles.
  private func details(_ row: ViewRow) -> [String] {
    guard hasDetails else { return [] }
    return zip(table.columns, row).compactMap { column, value in
      guard column.isDetail, !column.isData, !value.isSilent else { return nil }
      return "\(VisibleText.words(column.title)): \(VisibleText.words(value.words))"
    }
  }

  /// A text under a row, its further lines further inside.
  private func under(_ text: String) -> [String] {
    TextWidth.wrapped(text, to: max(10, columns - 4)).enumerated().map { index, line in
      String(repeating: " ", count: index == 0 ? 2 : 4) + line
    }
  }

  private func height(_ row: [String]) -> Int {
    zip(row, widths).map { TextWidth.wrapped($0, to: $1).count }.max() ?? 0
  }

  private static func longestWord(_ text: String) -> Int {
    text.split(separator: " ").map { TextWidth.columns(String($0)) }.max() ?? 0
  }

  private func line(_ row: [String]) -> [String] {
    let wrapped = zip(row, widths).map { TextWidth.wrapped($0, to: $1) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { level in
      let parts = wrapped.indices.map { column in
        TextWidth.padded(
          level < wrapped[column].count ? wrapped[column][level] : "", to: widths[column],
          isNumber: table.columns[shown[column]].isNumber)
      }
      return String(parts.joined(separator: blanks).reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The width of each column: as wide as its widest cell, the widest columns narrowed until all fit.
  private static func widths(_ cells: [[String]], in room: Int) -> [Int] {
    let count = cells[0].count
    var widths = (0..<count).map { column in cells.map { TextWidth.columns($0[column]) }.max() ?? 0 }
    // No column gets narrower than its longest word, as long as that can be had.
    let words = (0..<count).map { column in
      cells.map { TextTable.longestWord($0[column]) }.max() ?? 0
    }
    for least in [words, [Int](repeating: 6, count: count)] {
      while widths.reduce(0, +) > room {
        let wide = (0..<count).filter { widths[$0] > least[$0] }.max { widths[$0] < widths[$1] }
        guard let wide else { break }
        widths[wide] -= 1
      }
    }
    return widths
  }
}
