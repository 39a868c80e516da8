/// Compares short runs of bytes, eight at a time: a call to `memcmp` would cost more than the comparison.
enum ByteComparison {
  /// Whether so many bytes are the same at both places.
  @inline(__always)
  static func areEqual(_ one: UnsafePointer<UInt8>, _ other: UnsafePointer<UInt8>, count: Int) -> Bool {
    var place = 0
    let (left, right) = (UnsafeRawPointer(one), UnsafeRawPointer(other))
    while place &+ 8 <= count {
      let word = left.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      if word != right.loadUnaligned(fromByteOffset: place, as: UInt64.self) { return false }
      place &+= 8
    }
    while place < count {
      if one[place] != other[place] { return false }
      place &+= 1
    }
    return true
  }
}
