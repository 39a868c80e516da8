/// One 64-bit word of the tape: what stands at a place of the text, where, and how long.
///
/// From the top: 3 bits of tag, 30 bits of start, 31 bits of length. A container takes a second word,
/// the index after its last descendant (32 bits) and the count of its items (32 bits). The items follow;
/// a member is the word of its name, then its value. A scalar costs 8 bytes, a member or a container 16 and up.
struct TapeWord: BitwiseCopyable, Sendable {
  /// What a word stands for; a string that has escapes is told apart, so that others are compared in place.
  enum Tag: UInt8 {
    // Eight cases for three bits, in this order: every pattern of the bits is one.
    case null, `false`, `true`, number, plainString, escapedString, array, object
  }

  var bits: UInt64

  /// A word for the value at `start ..< end`; both fit, because a text has at most 1 GiB.
  @inline(__always)
  init(_ tag: Tag, _ start: Int, _ end: Int) {
    bits =
      unsafe UInt64(unsafeBitCast(tag, to: UInt8.self)) << 61 | UInt64(truncatingIfNeeded: start) << 31
      | UInt64(truncatingIfNeeded: end &- start)
  }

  /// The second word of a container.
  @inline(__always)
  init(next: Int, count: Int) {
    bits = UInt64(truncatingIfNeeded: next) << 32 | UInt64(truncatingIfNeeded: count)
  }

  @inline(__always) var tag: Tag { unsafe unsafeBitCast(UInt8(truncatingIfNeeded: bits >> 61), to: Tag.self) }

  /// What the value of the word is.
  @inline(__always) var kind: JSONKind {
    switch tag {
    case .null: .null
    case .false, .true: .bool
    case .number: .number
    case .plainString, .escapedString: .string
    case .array: .array
    case .object: .object
    }
  }

  @inline(__always) var start: Int { Int(truncatingIfNeeded: bits >> 31 & 0x3FFF_FFFF) }
  @inline(__always) var end: Int { start &+ Int(truncatingIfNeeded: bits & 0x7FFF_FFFF) }
  @inline(__always) var range: Range<Int> { start..<end }
  @inline(__always) var next: Int { Int(truncatingIfNeeded: bits >> 32) }
  @inline(__always) var count: Int { Int(truncatingIfNeeded: bits & 0xFFFF_FFFF) }

  /// Whether a second word follows.
  @inline(__always) var isContainer: Bool { bits >> 61 >= 6 }

  /// How many bytes stand between the quotes, where the word is a string's.
  @inline(__always) var contentCount: Int { max(0, Int(truncatingIfNeeded: bits & 0x7FFF_FFFF) &- 2) }

  /// The word of the same value so many bytes further on.
  @inline(__always)
  func moved(by offset: Int) -> TapeWord {
    var word = self
    word.bits &+= UInt64(truncatingIfNeeded: offset) << 31
    return word
  }

  /// The bytes between the quotes, where the word is a string's.
  @inline(__always) var content: Range<Int> { start &+ 1..<max(start &+ 1, end &- 1) }
}
