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
