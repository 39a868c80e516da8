import Insight
import Programme
import Records

/// Which roadblocks a list shows, in which order.
struct RoadblockSelection: Equatable, Sendable {
  /// Words that must all stand somewhere in a roadblock; empty shows all.
  var filter = ""
  /// The order.
  var order = RoadblockOrder.severity
  /// Whether resolved and withdrawn ones are shown too.
  var includesClosed = false

  /// The places in the project's list of the roadblocks to show.
  func places(in project: Project, on today: CalendarDate) -> [Int] {
    let words = filter.split(whereSeparator: \.isWhitespace).map { FilterWord(String($0)) }
    let names = Dictionary(project.partners.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let shown = project.roadblocks.indices.filter { index in
      guard includesClosed || project.roadblocks[index].status.isOpen else { return false }
      if words.isEmpty { return true }
      let roadblock = project.roadblocks[index]
      return words.allSatisfy { word in
        word.occurs(in: roadblock.title) || word.occurs(in: roadblock.owner) || word.occurs(in: roadblock.id.text)
          || word.occurs(in: roadblock.side.spoken) || word.occurs(in: roadblock.side.rawValue)
          || word.occurs(in: roadblock.cause?.rawValue ?? "") || word.occurs(in: roadblock.severity.rawValue)
          || word.occurs(in: roadblock.status.rawValue) || word.occurs(in: roadblock.kind?.rawValue ?? "")
          || roadblock.partner.flatMap { names[$0] }.map(word.occurs) ?? false
          || roadblock.blocks.contains { word.occurs(in: $0.text) }
      }
    }
    return order.sorted(shown, of: project.roadblocks, on: today)
  }
}

/// A word to look for, whatever the case of its letters.
struct FilterWord: Sendable {
  private let bytes: [UInt8]
  private let folded: String

  init(_ word: String) {
    folded = word.lowercased()
    bytes = Array(folded.utf8)
  }

  /// Whether the word stands in a text.
  ///
  /// ASCII is compared byte by byte without making strings.
  func occurs(in text: String) -> Bool {
    guard let first = bytes.first else { return true }
    if let plain = occurs(first, in: text.utf8.span) { return plain }
    return text.lowercased().contains(folded)
  }

  /// Whether the word, which begins with a byte, stands in a text; `nil` where it takes more than bytes to tell.
  private func occurs(_ first: UInt8, in text: Swift.Span<UInt8>) -> Bool? {
    var start = 0
    while start <= text.count - bytes.count {
      if text[start] >= 0x80 { return nil }
      if FilterWord.lowered(text[start]) == first {
        var length = 1
        while length < bytes.count, FilterWord.lowered(text[start + length]) == bytes[length] { length += 1 }
        if length == bytes.count { return true }
      }
      start += 1
    }
    for place in start..<text.count where text[place] >= 0x80 { return nil }
    return false
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { byte >= 65 && byte <= 90 ? byte | 0x20 : byte }
}
