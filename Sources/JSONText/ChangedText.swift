/// A text that was read, and another that has the same bytes before and behind one of its values.
///
/// Everything around that value is read as it was: the reader comes to the value in the same state, and since first
/// and last byte of the value are the same, too, whatever is a value of JSON there ends where the old one ended. So
/// that value alone has to be read, and all places behind it moved.
struct ChangedText {
  private let old: JSONStorage
  private let bytes: [UInt8]
  /// How many bytes longer the new text is.
  private let growth: Int
  /// Whether nothing differs.
  private let isSame: Bool
  /// Where on the tape the values are that stand around all that differs, the outermost first.
  private let path: [Int]

  /// Compares a text with one that was read; `nil` where they differ outside of every value, or at one's very ends.
  init?(_ old: JSONStorage, _ bytes: [UInt8]) {
    self.old = old
    self.bytes = bytes
    growth = bytes.count - old.bytes.count
    let limits = JSONLimits.standard
    // A byte order mark is told of each time. A text cannot have more values than bytes.
    guard bytes.first != 0xEF, old.bytes.first != 0xEF, bytes.count <= min(limits.maximumBytes, limits.maximumValues)
    else { return nil }
    let difference = ByteComparison.difference(old.bytes, bytes)
    isSame = growth == 0 && difference.isEmpty
    path = ChangedText.path(in: old, to: difference)
    if path.isEmpty, !isSame { return nil }
  }

  /// The new text with its tape, as reading it from its start would give it; `nil` where it has to be read so.
  var storage: JSONStorage? {
    if isSame { return old }
    // An element that is put before one that begins alike looks like a change inside that, which then is no value.
    for depth in path.indices.dropFirst().suffix(3).reversed() {
      if let inner = read(at: depth) { return JSONStorage(bytes: bytes, tape: tape(around: inner, at: depth)) }
    }
    return nil
  }

  /// Reads what stands in the place of a value of the path.
  private func read(at depth: Int) -> JSONStorage? {
    let word = old.tape[path[depth]]
    var limits = JSONLimits.standard
    limits.maximumDepth -= depth
    limits.maximumProblems = 1
    let reading = JSONDocument.read(Array(bytes[word.start..<word.end + growth]), limits: limits)
    return reading.problems.isEmpty ? reading.document?.storage : nil
  }

  /// The old tape with another in the place of a value.
  private func tape(around inner: JSONStorage, at depth: Int) -> GrowingBuffer<TapeWord> {
    let index = path[depth]
    let next = old.index(after: index)
    let words = inner.tape.count - (next - index)
    var tape = GrowingBuffer<TapeWord>(capacity: old.tape.count + words)
    tape.append(old.tape, 0..<index, bytes: 0, words: 0)
    for outer in path[..<depth] {
      let (word, count) = (tape[outer], tape[outer + 1])
      tape[outer] = TapeWord(word.tag, word.start, word.end + growth)
      tape[outer + 1] = TapeWord(next: count.next + words, count: count.count)
    }
    tape.append(inner.tape, 0..<inner.tape.count, bytes: old.tape[index].start, words: index)
    tape.append(old.tape, next..<old.tape.count, bytes: growth, words: words)
    return tape
  }

  /// The values around a range that begin before it and end behind it, the outermost first.
  private static func path(in text: JSONStorage, to range: Range<Int>) -> [Int] {
    func holds(_ word: TapeWord) -> Bool { word.start < range.lowerBound && range.upperBound < word.end }
    guard holds(text.tape[0]) else { return [] }
    var path = [0]
    var index = 2
    var left = text.tape[0].isContainer ? text.tape[1].count : 0
    while left > 0 {
      if text.tape[path[path.count - 1]].tag == .object { index += 1 }
      let word = text.tape[index]
      if holds(word) {
        path.append(index)
        left = word.isContainer ? text.tape[index + 1].count : 0
        index += 2
      } else {
        left = word.start < range.lowerBound ? left - 1 : 0
        index = text.index(after: index)
      }
    }
    return path
  }
}

extension GrowingBuffer<TapeWord> {
  /// Appends words of another tape, moved by so many bytes in the text and so many words on the tape.
  fileprivate mutating func append(
    _ tape: borrowing GrowingBuffer<TapeWord>, _ range: Range<Int>, bytes: Int, words: Int
  ) {
    var place = range.lowerBound
    while place < range.upperBound {
      let word = tape[place]
      append(word.moved(by: bytes))
      place &+= 1
      guard word.isContainer else { continue }
      append(TapeWord(next: tape[place].next &+ words, count: tape[place].count))
      place &+= 1
    }
  }
}
