public import JSONText

/// A value out of a closed list of words, written in files exactly as its raw value.
public protocol Word: FieldValue, CaseIterable, RawRepresentable, Hashable
where RawValue == String, AllCases == [Self] {
  /// What the word stands for, in messages: "status".
  static var noun: String { get }
}

extension Word {
  /// The word's place in its list, from 0.
  public var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Whether the word is written in exactly these bytes of UTF-8.
  @usableFromInline @inline(__always)
  func isWritten(_ text: Span<UInt8>) -> Bool {
    let rawValue = rawValue
    let word = rawValue.utf8.span
    guard word.count == text.count else { return false }
    for place in word.indices where word[place] != text[place] { return false }
    return true
  }

  /// Finds a word as people type it: case, spaces, hyphens and underscores make no difference, and
  /// the first letters are enough where they fit one word only.
  public init?(typed: String) {
    guard let word = Spelling.word(typed, among: Self.allCases.map(\.rawValue)) else { return nil }
    self.init(rawValue: word)
  }

  /// The shape of a closed list of words.
  public static var shape: FieldShape { .word(allCases.map(\.rawValue)) }

  /// The word as JSON.
  public var encoded: JSONValue { .string(rawValue) }

  /// Reads the word, or says which words there are.
  @inlinable
  public static func decode(_ node: JSONCursor, _ decoding: inout Decoding) -> Self? {
    // By its bytes: to make a string only to look the word up costs more than everything else here.
    if let word = node.withText({ text in allCases.first { $0.isWritten(text) } }) ?? nil { return word }
    guard let text = decoding.string(node, as: "a \(noun)") else { return nil }
    decoding.unknownWord(text, noun: noun, among: allCases.map(\.rawValue), at: node)
    return nil
  }
}
