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

  /// The mark of a name of so many bytes: of its length, its beginning and its end.
  @inline(__always)
  static func mark(_ name: UnsafePointer<UInt8>, count: Int) -> UInt32 {
    let bytes = UnsafeRawPointer(name)
    var mark: UInt64
    if count >= 8 {
      mark = bytes.loadUnaligned(as: UInt64.self)
      mark = mark &* odd ^ bytes.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
    } else if count >= 4 {
      let (first, last) = (
        bytes.loadUnaligned(as: UInt32.self), bytes.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
      )
      mark = UInt64(first) << 32 | UInt64(last)
    } else if count > 0 {
      mark = UInt64(name[0]) << 16 | UInt64(name[count >> 1]) << 8 | UInt64(name[count &- 1])
    } else {
      mark = 0
    }
    return UInt32(truncatingIfNeeded: ((mark ^ UInt64(truncatingIfNeeded: count)) &* odd) >> 32)
  }

  private static let odd: UInt64 = 0x9E37_79B9_7F4A_7C15
}
