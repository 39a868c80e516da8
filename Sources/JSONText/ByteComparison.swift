/// Compares short runs of bytes, up to eight at a time: a call to `memcmp` would cost more than the comparison.
enum ByteComparison {
  /// Whether so many bytes are the same at both places.
  @inline(__always)
  static func areEqual(_ one: UnsafePointer<UInt8>?, _ other: UnsafePointer<UInt8>, count: Int) -> Bool {
    guard let one else { return count == 0 }
    let (left, right) = (UnsafeRawPointer(one), UnsafeRawPointer(other))
    if count >= 8 {
      var place = 0
      while place &+ 8 <= count {
        if !isSame(left, right, at: place, UInt64.self) { return false }
        place &+= 8
      }
      // The last eight, some of which were compared already.
      return isSame(left, right, at: count &- 8, UInt64.self)
    }
    if count >= 4 {
      return isSame(left, right, at: 0, UInt32.self) && isSame(left, right, at: count &- 4, UInt32.self)
    }
    for place in 0..<max(0, count) where one[place] != other[place] { return false }
    return true
  }

  @inline(__always)
  private static func isSame<Word: FixedWidthInteger & BitwiseCopyable>(
    _ left: UnsafeRawPointer, _ right: UnsafeRawPointer, at place: Int, _: Word.Type
  ) -> Bool {
    left.loadUnaligned(fromByteOffset: place, as: Word.self)
      == right.loadUnaligned(fromByteOffset: place, as: Word.self)
  }
}
