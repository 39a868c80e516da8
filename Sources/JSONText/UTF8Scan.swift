/// Well-formed UTF-8, by table 3-7 of the Unicode Standard.
enum UTF8Scan {
  /// The length of the well-formed sequence that begins at `place`; 0 when there is none.
  @inline(__always)
  static func length(_ bytes: Span<UInt8>, _ place: Int) -> Int {
    let first = bytes[place]
    if first < 0x80 { return 1 }
    let end = bytes.count
    guard first >= 0xC2, first <= 0xF4, place &+ 1 < end else { return 0 }
    let second = bytes[place &+ 1]
    if first < 0xE0 { return second & 0xC0 == 0x80 ? 2 : 0 }
    let least: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
    let most: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
    guard second >= least, second <= most, place &+ 2 < end, bytes[place &+ 2] & 0xC0 == 0x80 else { return 0 }
    if first < 0xF0 { return 3 }
    return place &+ 3 < end && bytes[place &+ 3] & 0xC0 == 0x80 ? 4 : 0
  }
}
