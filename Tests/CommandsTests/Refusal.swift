import Testing

/// A command line that is refused: its words, the exit code, and how the errors begin.
struct Refusal: Sendable, CustomTestStringConvertible {
  let words: [String]
  let code: Int32
  let start: String

  init(_ words: [String], _ code: Int32, _ start: String) {
    self.words = words
    self.code = code
    self.start = start
  }

  var testDescription: String { words.joined(separator: " ") }
}
