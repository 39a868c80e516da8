/// A handle to one member of an object of a document.
public struct JSONMemberNode: Sendable {
  let storage: JSONStorage
  let index: Int

  var nameWord: TapeWord { storage.tape[index] }

  /// The name, unescaped.
  public var name: String { storage.string(of: nameWord) }

  /// The bytes of the name in the text, quotes included.
  public var nameRange: Range<Int> { nameWord.range }

  /// The value.
  public var value: JSONNode { JSONNode(storage: storage, index: index + 1) }

  /// Whether the name is exactly this text; allocates nothing unless the name is written with escapes.
  public func nameEquals(_ utf8: StaticString) -> Bool {
    utf8.withUTF8Buffer { unsafe storage.string(of: nameWord, equals: $0.span) }
  }
}
