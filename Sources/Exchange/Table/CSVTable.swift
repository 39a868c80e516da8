/// A table of delimited text: RFC 4180, and what is commonly met beside it.
///
/// The delimiter (comma, semicolon or tab) is the one that the first record uses most; line ends may be CR LF, LF or
/// CR; quotes inside an unquoted cell and text after a closing quote are taken as they are.
struct CSVTable: Sendable {
  /// The records, rows of cells; wholly empty lines are left out.
  let rows: [[CSVCell]]

  /// Reads a table.
  ///
  /// Cost: one pass over the bytes after decoding.
  /// - Throws: where a quote is opened and never closed.
  init(_ bytes: [UInt8], file: String) throws(ImportProblem) {
    let scalars = Array(TextDecoding.text(bytes).unicodeScalars)
    var parser = CSVParser(scalars: scalars, delimiter: CSVTable.delimiter(in: scalars))
    parser.parse()
    if let quote = parser.openQuote {
      throw ImportProblem(
        file: file, line: quote.line, column: quote.column, message: "a quotation mark is opened and never closed",
        expected: "a closing “\"” before the end of the file", found: "the end of the file",
        remedy: "close the cell that starts here, or write a quotation mark inside a cell twice")
    }
    rows = parser.rows
  }

  /// The delimiter that stands most often outside quotes in the first record.
  private static func delimiter(in scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = [:]
    var quoted = false
    var seen = false
    for scalar in scalars {
      if scalar == "\"" { quoted.toggle() }
      if quoted { continue }
      if scalar == "\n" || scalar == "\r" {
        if seen { break }
        continue
      }
      seen = true
      if scalar == "," || scalar == ";" || scalar == "\t" { counts[scalar, default: 0] += 1 }
    }
    let order: [Unicode.Scalar] = [",", ";", "\t"]
    return order.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ","
  }
}
