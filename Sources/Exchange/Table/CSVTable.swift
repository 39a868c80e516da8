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

/// A cell of a table with the place where it starts.
struct CSVCell: Equatable, Sendable {
  /// The text without its quotes.
  let text: String
  /// The line of the file, from 1.
  let line: Int
  /// The column in characters of that line, from 1.
  let column: Int

  /// The text on one line, without white space at the ends.
  var label: String { PlainText.oneLine(text) }

  /// Whether there is nothing but white space.
  var isBlank: Bool { text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }

  /// The place in words: `line 3, column 7`.
  var place: String { "line \(line), column \(column)" }
}

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

/// Turns the bytes of a table into text, whatever of the usual encodings they are in.
enum TextDecoding {
  /// UTF-16 and UTF-8 by their marks, UTF-8 where the bytes are valid, else Windows-1252.
  static func text(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes[3...], as: UTF8.self) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes, low: 0) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes, low: 1) }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var scalars = String.UnicodeScalarView()
    for byte in bytes { scalars.append(windows1252(byte)) }
    return String(scalars)
  }

  private static func utf16(_ bytes: [UInt8], low: Int) -> String {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// A byte of Windows-1252; the five that it leaves open become the replacement character.
  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    (0x80..<0xA0).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// Source: Unicode Consortium, "cp1252 to Unicode table", bytes 80 to 9F.
  private static let upper: [Unicode.Scalar] = [
    "\u{20AC}", "\u{FFFD}", "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", "\u{FFFD}", "\u{017D}", "\u{FFFD}",
    "\u{FFFD}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", "\u{FFFD}", "\u{017E}", "\u{0178}",
  ]
}
