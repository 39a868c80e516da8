/// A name of an object that is still open: where its word is, and a mark by which most others are told apart from it.
struct OpenName: BitwiseCopyable {
  /// The index of the word on the tape, of which there are fewer than 2^32.
  private let word: UInt32
  /// Equal for equal names; seldom for others.
  let mark: UInt32

  @inline(__always)
  init(_ index: Int, mark: UInt32) {
    word = UInt32(truncatingIfNeeded: index)
    self.mark = mark
  }

  /// The index of the word on the tape.
  @inline(__always) var index: Int { Int(word) }

  /// The mark of a name of so many bytes: of its length, its first byte, its middle and its last.
  @inline(__always)
  static func mark(count: Int, _ byte: (Int) -> UInt8) -> UInt32 {
    guard count > 0 else { return 0 }
    let ends = UInt32(byte(0)) << 24 | UInt32(byte(count &- 1)) << 16
    let mark = ends | UInt32(byte(count >> 1)) << 8 | UInt32(truncatingIfNeeded: count) & 0xFF
    return mark &* 0x9E37_79B1
  }
}
