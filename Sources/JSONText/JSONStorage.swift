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

  /// The unescaped text of a string's word.
  func string(of word: TapeWord) -> String {
    if word.tag == .plainString {
      // Through a buffer: a slice of the array would be counted as an owner of it, for every string that is read.
      return bytes.withUnsafeBufferPointer {
        String(decoding: UnsafeBufferPointer(rebasing: $0[word.content]), as: UTF8.self)
      }
    }
    return String(decoding: JSONEscapes.unescaped(bytes[word.content]), as: UTF8.self)
  }

  /// Whether a string's word says exactly these bytes of UTF-8, code unit by code unit.
  func string(of word: TapeWord, equals other: UnsafeBufferPointer<UInt8>) -> Bool {
    if word.tag == .plainString {
      let content = word.content
      guard content.count == other.count else { return false }
      return bytes.withUnsafeBufferPointer { text in
        for offset in 0..<other.count where text[content.lowerBound &+ offset] != other[offset] { return false }
        return true
      }
    }
    return JSONEscapes.unescaped(bytes[word.content]).elementsEqual(other)
  }

  /// As above, for a `String`.
  func string(of word: TapeWord, equals other: String) -> Bool {
    var other = other
    return other.withUTF8 { string(of: word, equals: $0) }
  }
}
