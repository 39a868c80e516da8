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

extension JSONStorage {
  /// Whether a line feed stands in a range; stops at the first.
  func hasNewline(_ range: Range<Int>) -> Bool {
    withBytes(range) { text in
      for at in text.indices where text[at] == 0x0A { return true }
      return false
    }
  }
}

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

/// Plain values in a row, in memory of their own: an array would ask before each change whether it is shared, and a
/// walk over all of it would count it as owned at each step.
///
/// Safe, because it alone owns the memory, every index is checked against the count, and the count never passes the
/// capacity; only who takes `base` vouches for more.
@safe struct GrowingBuffer<Element: BitwiseCopyable>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int

  /// Makes room for so many.
  ///
  /// Memory that is reserved and not used costs nothing; to grow costs a copy.
  init(capacity: Int) {
    self.capacity = max(capacity, 16)
    unsafe base = .allocate(capacity: self.capacity)
  }

  deinit { unsafe base.deallocate() }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow() }
    unsafe (base + count).initialize(to: element)
    count &+= 1
  }

  /// Forgets all but the first.
  @inline(__always)
  mutating func shorten(to count: Int) {
    precondition(count >= 0 && count <= self.count)
    self.count = count
  }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
    unsafe larger.moveInitialize(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = larger
    capacity *= 2
  }

  subscript(index: Int) -> Element {
    @inline(__always) get {
      precondition(index >= 0 && index < count)
      return unsafe base[index]
    }
    @inline(__always) set {
      precondition(index >= 0 && index < count)
      unsafe base[index] = newValue
    }
  }
}

// It has one owner, who alone changes it.
extension GrowingBuffer: @unchecked Sendable where Element: Sendable {}
