import JSONText

/// Lays a table out in aligned columns, cells wrapped where the page is too narrow.
struct TextTable {
  private let table: ReportTable
  private let shown: [Int]
  private let cells: [[String]]
  private let widths: [Int]
  private static let gap = 2

  /// Makes the table fit; columns that are details are left out.
  init(_ table: ReportTable, columns: Int) {
    self.table = table
    let shown = table.columns.indices.filter { !table.columns[$0].isDetail }
    self.shown = shown
    let cells =
      [shown.map { table.columns[$0].title.visibleLine }]
      + table.rows.map { row in shown.map { row[$0].words.visibleLine } }
    self.cells = cells
    widths = TextTable.widths(cells, in: columns - TextTable.gap * max(0, shown.count - 1))
  }

  /// The head, a rule and the rows.
  var lines: [String] {
    let rule = widths.map { String(repeating: "-", count: $0) }
    return line(cells[0]) + [rule.joined(separator: blanks)] + cells.dropFirst().flatMap(line)
  }

  private var blanks: String { String(repeating: " ", count: TextTable.gap) }

  private func line(_ row: [String]) -> [String] {
    let wrapped = zip(row, widths).map { TextLines.wrapped($0, to: $1) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { level in
      let parts = wrapped.indices.map { column in
        TextLines.padded(
          level < wrapped[column].count ? wrapped[column][level] : "", to: widths[column],
          isNumber: table.columns[shown[column]].isNumber)
      }
      return String(parts.joined(separator: blanks).reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The width of each column: as wide as its widest cell, the widest columns narrowed until all fit.
  private static func widths(_ cells: [[String]], in room: Int) -> [Int] {
    let count = cells[0].count
    var widths = (0..<count).map { column in cells.map { VisibleText.columns(of: $0[column]) }.max() ?? 0 }
    // No column gets narrower than its longest word, as long as that can be had.
    let words = (0..<count).map { column in
      cells.flatMap { $0[column].split(separator: " ") }.map { VisibleText.columns(of: String($0)) }.max() ?? 0
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
