/// A text and its tape, shared by a document and all handles into it.
final class JSONStorage: Sendable {
  let bytes: [UInt8]
  let tape: GrowingBuffer<TapeWord>

  init(bytes: [UInt8], tape: consuming GrowingBuffer<TapeWord>) {
    self.bytes = bytes
    self.tape = tape
  }

  /// The index of what follows the value at `index`, its descendants passed over.
  func index(after index: Int) -> Int {
    tape[index].isContainer ? tape[index + 1].next : index + 1
  }

  /// Calls with some of the bytes.
  ///
  /// Through a buffer: a slice of the array would be counted as an owner of it, for every string that is read.
  func withBytes<Result>(_ range: Range<Int>, _ body: (Span<UInt8>) -> Result) -> Result {
    unsafe bytes.withUnsafeBufferPointer { unsafe body($0.span.extracting(range)) }
  }

  /// The unescaped text of a string's word.
  func string(of word: TapeWord) -> String {
    if word.tag == .plainString {
      return withBytes(word.content) { $0.text }
    }
    return String(decoding: JSONEscapes.unescaped(bytes[word.content]), as: UTF8.self)
  }

  /// Whether a string's word says exactly these bytes of UTF-8, code unit by code unit.
  func string(of word: TapeWord, equals other: Span<UInt8>) -> Bool {
    if word.tag == .plainString {
      return withBytes(word.content) { $0.isSame(as: other) }
    }
    return JSONEscapes.unescaped(bytes[word.content]).span.isSame(as: other)
  }

  /// As above, for a `String`.
  func string(of word: TapeWord, equals other: String) -> Bool { string(of: word, equals: other.utf8.span) }
}
