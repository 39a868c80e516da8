/// A handle to one value of a document that does not keep the document alive: for walks over all of it.
///
/// Like `JSONNode`, but a copy costs no reference count, which is what a walk over a large text otherwise spends most
/// of its time on. A cursor and all that come from it are valid only inside the closure of `JSONDocument.walk`;
/// `node` is the way to keep one. Not `Sendable`, for that reason.
///
/// Safe there, because the words of a tape point into its text and to one another, and a cursor comes to no word but by
/// them. That no cursor leaves the closure is the word of whoever calls `walk`.
@safe public struct JSONCursor {
  let storage: Unmanaged<JSONStorage>
  let base: UnsafePointer<UInt8>
  let tape: UnsafePointer<TapeWord>
  let index: Int

  @inline(__always) var word: TapeWord { unsafe tape[index] }

  @inline(__always)
  func at(_ index: Int) -> JSONCursor {
    unsafe JSONCursor(storage: storage, base: base, tape: tape, index: index)
  }

  /// The value as a node, which may be kept.
  public var node: JSONNode { unsafe JSONNode(storage: storage.takeUnretainedValue(), index: index) }

  /// What the value is.
  public var kind: JSONKind { word.kind }

  /// The bytes of the value in the text, quotes and brackets included.
  public var range: Range<Int> { word.range }

  /// The truth value; nil unless `true` or `false`.
  public var bool: Bool? { node.bool }

  /// The unescaped string; nil unless a string.
  public var string: String? {
    word.tag == .plainString ? unsafe String(decoding: content(of: word), as: UTF8.self) : node.string
  }

  /// Calls with the unescaped bytes of the string, which are UTF-8; nil unless a string.
  ///
  /// A string without escapes is not copied.
  public func withText<Result>(_ body: (Span<UInt8>) -> Result) -> Result? {
    switch word.tag {
    case .plainString: unsafe body(content(of: word).span)
    case .escapedString: unsafe body(JSONEscapes.unescaped(Array(content(of: word))[...]).span)
    default: nil
    }
  }

  /// Calls with the bytes of the number as it is written; nil unless a number.
  public func withLexeme<Result>(_ body: (Span<UInt8>) -> Result) -> Result? {
    guard word.tag == .number else { return nil }
    let range = word.range
    return unsafe body(UnsafeBufferPointer(start: base + range.lowerBound, count: range.count).span)
  }

  /// The number as it is written; nil unless a number.
  public var lexeme: String? { node.lexeme }

  /// The number where it is a whole number, however written, and fits an `Int`.
  public var integer: Int? { node.integer }

  /// The number of elements or members; 0 for scalars.
  public var count: Int { word.isContainer ? unsafe tape[index &+ 1].count : 0 }

  /// A deep copy that no longer needs the text.
  public var value: JSONValue { node.value }

  /// The elements in order; none unless an array.
  public var elements: Elements {
    Elements(place: at(index &+ 2), left: word.tag == .array ? count : 0)
  }

  /// The members in order; none unless an object.
  public var members: Members {
    Members(place: at(index &+ 2), left: word.tag == .object ? count : 0)
  }

  /// Whether the value is written as another is, byte for byte; both then mean the same.
  public func isWritten(as other: JSONCursor) -> Bool {
    let (one, two) = (word, other.word)
    guard one.tag == two.tag, (one.bits ^ two.bits) & 0x7FFF_FFFF == 0 else { return false }
    return unsafe ByteComparison.areEqual(base + one.start, other.base + two.start, count: one.end &- one.start)
  }

  @inline(__always)
  fileprivate func content(of word: TapeWord) -> UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: base + word.start + 1, count: word.contentCount)
  }

  /// The value behind this one, its descendants passed over.
  @inline(__always)
  fileprivate var following: JSONCursor { at(word.isContainer ? unsafe tape[index &+ 1].next : index &+ 1) }
}

extension JSONCursor {
  /// A walk over the elements of an array, each step in constant time.
  public struct Elements: Sequence, IteratorProtocol {
    var place: JSONCursor
    var left: Int

    /// The next element.
    public mutating func next() -> JSONCursor? {
      guard left > 0 else { return nil }
      left &-= 1
      defer { place = place.following }
      return place
    }
  }

  /// A walk over the members of an object, each step in constant time.
  public struct Members: Sequence, IteratorProtocol {
    var place: JSONCursor
    var left: Int

    /// The next member.
    public mutating func next() -> Member? {
      guard left > 0 else { return nil }
      left &-= 1
      let member = Member(place: place)
      place = member.value.following
      return member
    }
  }

  /// A member of an object.
  public struct Member {
    let place: JSONCursor

    /// The name, unescaped.
    public var name: String { place.string ?? "" }

    /// The bytes of the name in the text, quotes included.
    public var nameRange: Range<Int> { place.range }

    /// Whether the name is written as another is.
    public func isNamed(as other: Member) -> Bool { place.isWritten(as: other.place) }

    /// The value.
    @inline(__always) public var value: JSONCursor { place.at(place.index &+ 1) }

    /// Whether the name is exactly this text; allocates nothing unless the name is written with escapes.
    public func nameEquals(_ utf8: StaticString) -> Bool {
      let word = place.word
      guard word.tag == .plainString else {
        return utf8.withUTF8Buffer { unsafe place.storage.takeUnretainedValue().string(of: word, equals: $0.span) }
      }
      let count = utf8.utf8CodeUnitCount
      guard word.contentCount == count, utf8.hasPointerRepresentation else {
        return !utf8.hasPointerRepresentation
          && utf8.withUTF8Buffer { unsafe $0.elementsEqual(place.content(of: word)) }
      }
      return unsafe ByteComparison.areEqual(place.base + word.start + 1, utf8.utf8Start, count: count)
    }
  }
}

extension JSONDocument {
  /// Calls with a cursor on the one value of the text, and keeps the text alive meanwhile.
  ///
  /// Unsafe, because the compiler cannot see whether a cursor leaves the closure; none must.
  /// - Returns: what the closure returns; `nil` only for a text without a value, which no document is.
  @unsafe
  public func walk<Result>(_ body: (JSONCursor) -> Result) -> Result? {
    withExtendedLifetime(storage) {
      unsafe storage.bytes.withUnsafeBufferPointer { bytes in
        guard let base = bytes.baseAddress else { return nil }
        return unsafe body(JSONCursor(storage: .passUnretained(storage), base: base, tape: storage.tape.base, index: 0))
      }
    }
  }
}
