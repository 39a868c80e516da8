/// Splits decoded text into records and cells, and remembers where each cell starts.
struct CSVParser {
  private(set) var rows: [[CSVCell]] = []
  /// Where a quote was opened that nothing closes.
  private(set) var openQuote: (line: Int, column: Int)?

  private let scalars: [Unicode.Scalar]
  private let delimiter: Unicode.Scalar
  private var index = 0
  private var line = 1
  private var lineStart = 0
  private var row: [CSVCell] = []

  init(scalars: [Unicode.Scalar], delimiter: Unicode.Scalar) {
    self.scalars = scalars
    self.delimiter = delimiter
  }

  mutating func parse() {
    while index < scalars.count, openQuote == nil { record() }
  }

  private mutating func record() {
    row = []
    while true {
      row.append(cell())
      if openQuote != nil { return }
      guard index < scalars.count, scalars[index] == delimiter else { break }
      index += 1
    }
    endOfLine()
    if row.count > 1 || row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
  }

  private mutating func cell() -> CSVCell {
    let start = (line: line, column: index - lineStart + 1)
    var text = String.UnicodeScalarView()
    if index < scalars.count, scalars[index] == "\"" {
      index += 1
      var closed = false
      while index < scalars.count {
        let scalar = scalars[index]
        if scalar == "\"" {
          index += 1
          if index < scalars.count, scalars[index] == "\"" {
            text.append("\"")
            index += 1
            continue
          }
          closed = true
          break
        }
        text.append(scalar)
        index += 1
        if scalar == "\n" || (scalar == "\r" && !(index < scalars.count && scalars[index] == "\n")) {
          line += 1
          lineStart = index
        }
      }
      if !closed { openQuote = start }
    }
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == delimiter || scalar == "\n" || scalar == "\r" { break }
      text.append(scalar)
      index += 1
    }
    return CSVCell(text: String(text), line: start.line, column: start.column)
  }

  private mutating func endOfLine() {
    guard index < scalars.count else { return }
    let isReturn = scalars[index] == "\r"
    index += 1
    if isReturn, index < scalars.count, scalars[index] == "\n" { index += 1 }
    line += 1
    lineStart = index
  }
}
