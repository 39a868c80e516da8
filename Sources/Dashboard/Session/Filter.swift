/// Words that must all stand somewhere in what a list shows.
struct Filter: Sendable {
  private let words: [FilterWord]

  /// Takes the words of a text; a text without words lets everything through.
  init(_ text: String) { words = text.split(whereSeparator: \.isWhitespace).map { FilterWord(String($0)) } }

  /// Whether each word stands in at least one of the texts.
  func fits(_ texts: [String]) -> Bool { words.allSatisfy { word in texts.contains { word.occurs(in: $0) } } }
}
