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
