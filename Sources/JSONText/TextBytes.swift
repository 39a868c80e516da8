/// The bytes of a text where they lie: handed on and looked at without counting an owner, as an array would.
///
/// Safe, because every place is checked against the end, except where the name says that it is not. That the bytes stay
/// where they are is the word of whoever makes one.
@safe struct TextBytes: BitwiseCopyable {
  private let base: UnsafePointer<UInt8>
  let count: Int

  /// Looks at a buffer, which must outlive every copy of this; `nil` where it is empty.
  @unsafe
  init?(_ buffer: UnsafeBufferPointer<UInt8>) {
    guard let base = buffer.baseAddress, !buffer.isEmpty else { return nil }
    unsafe self.base = base
    count = buffer.count
  }

  subscript(place: Int) -> UInt8 {
    @inline(__always) get {
      precondition(place >= 0 && place < count)
      return unsafe base[place]
    }
  }

  /// A byte that is known to be there, for the loops in which most of the time of a read goes; each use stands behind
  /// a comparison with the end.
  @unsafe subscript(unchecked place: Int) -> UInt8 {
    @inline(__always) get {
      assert(place >= 0 && place < count)
      return unsafe base[place]
    }
  }

  /// Eight bytes that are known to be there, the first of them lowest.
  @unsafe @inline(__always)
  func word(unchecked place: Int) -> UInt64 {
    assert(place >= 0 && place <= count &- 8)
    return unsafe UnsafeRawPointer(base).loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
  }

  /// The length of the well-formed UTF-8 sequence that begins at a place; 0 when there is none.
  @inline(__always)
  func characterLength(at place: Int) -> Int {
    let whole = unsafe UnsafeBufferPointer(start: base, count: count)
    return unsafe UTF8Scan.length(whole.span, place)
  }

  /// A piece of the text as a string.
  func text(_ range: Range<Int>) -> String { unsafe String(decoding: buffer(range), as: UTF8.self) }

  /// A copy of some of the bytes.
  func array(_ range: Range<Int>) -> [UInt8] { unsafe Array(buffer(range)) }

  /// Whether two pieces are the same, byte for byte.
  func areEqual(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count, let left = unsafe buffer(one).baseAddress,
      let right = unsafe buffer(other).baseAddress
    else { return false }
    return unsafe ByteComparison.areEqual(left, right, count: one.count)
  }

  /// Hashes a piece.
  func hash(_ range: Range<Int>, into hasher: inout Hasher) {
    unsafe hasher.combine(bytes: UnsafeRawBufferPointer(buffer(range)))
  }

  private func buffer(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return unsafe UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
  }
}

extension Span<UInt8> {
  /// The bytes as a string, each that is not UTF-8 replaced.
  var text: String { unsafe withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) } }

  /// Whether these are the same bytes.
  func isSame(as other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for place in indices where self[place] != other[place] { return false }
    return true
  }
}

/// Compares runs of bytes, eight at a time: a call to `memcmp` would cost more than the comparison of a short one.
enum ByteComparison {
  /// Whether so many bytes are the same at both places.
  @inline(__always)
  static func areEqual(_ one: UnsafePointer<UInt8>, _ other: UnsafePointer<UInt8>, count: Int) -> Bool {
    unsafe commonStart(one, other, count: count) == count
  }

  /// How many of so many bytes are the same from two places on.
  @inline(__always)
  static func commonStart(_ one: UnsafePointer<UInt8>, _ other: UnsafePointer<UInt8>, count: Int) -> Int {
    var place = 0
    let (left, right) = unsafe (UnsafeRawPointer(one), UnsafeRawPointer(other))
    while place &+ 8 <= count {
      let word = unsafe left.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      if unsafe word != right.loadUnaligned(fromByteOffset: place, as: UInt64.self) { break }
      place &+= 8
    }
    while place < count, unsafe one[place] == other[place] { place &+= 1 }
    return place
  }

  /// How many of so many bytes are the same before two places.
  static func commonEnd(_ one: UnsafePointer<UInt8>, _ other: UnsafePointer<UInt8>, count: Int) -> Int {
    var place = 0
    let (left, right) = unsafe (UnsafeRawPointer(one), UnsafeRawPointer(other))
    while place &+ 8 <= count {
      let word = unsafe left.loadUnaligned(fromByteOffset: -place &- 8, as: UInt64.self)
      if unsafe word != right.loadUnaligned(fromByteOffset: -place &- 8, as: UInt64.self) { break }
      place &+= 8
    }
    while place < count, unsafe one[-place &- 1] == other[-place &- 1] { place &+= 1 }
    return place
  }

  /// What is left of a text between the longest start and the longest end that it has in common with another.
  static func difference(_ one: [UInt8], _ other: [UInt8]) -> Range<Int> {
    unsafe one.withUnsafeBufferPointer { left in
      unsafe other.withUnsafeBufferPointer { right in
        guard let old = left.baseAddress, let new = right.baseAddress else { return 0..<left.count }
        let shorter = min(left.count, right.count)
        let start = unsafe commonStart(old, new, count: shorter)
        return unsafe start..<left.count - commonEnd(old + left.count, new + right.count, count: shorter - start)
      }
    }
  }
}
