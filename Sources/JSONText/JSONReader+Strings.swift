extension JSONReader {
  /// Passes over the string that begins here, eight plain bytes at a time.
  /// - Returns: the tag of the string, or nil when the walk is over or recovery took it.
  @inline(__always)
  mutating func readString(isName: Bool) -> TapeWord.Tag? {
    let start = at
    var place = at &+ 1
    var tag = TapeWord.Tag.plainString
    while true {
      while place &+ 8 <= end {
        let word = unsafe bytes.word(unchecked: place)
        // High bit of a byte set: below a space, a quote, a backslash, or beyond ASCII. Borrows only disturb
        // the bytes after the first one found.
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quote = (word ^ 0x2222_2222_2222_2222) &- ones
        let backslash = (word ^ 0x5C5C_5C5C_5C5C_5C5C) &- ones
        let found = ((word &- 0x2020_2020_2020_2020) | quote | backslash | word) & 0x8080_8080_8080_8080
        guard found == 0 else {
          place &+= found.trailingZeroBitCount >> 3
          break
        }
        place &+= 8
      }
      guard place < end else {
        at = place
        reportUnclosedString(start)
        return nil
      }
      let byte = unsafe bytes[unchecked: place]
      if byte == UInt8(ascii: "\"") {
        at = place &+ 1
        return tag
      }
      if byte >= 0x80 {
        let length = bytes.characterLength(at: place)
        if length == 0 {
          reportEncoding(place, isName: isName)
          place &+= 1
        }
        place &+= length
      } else if byte == UInt8(ascii: "\\") {
        tag = .escapedString
        place = readEscape(place, isName: isName)
      } else if byte < 0x20 {
        guard let next = recoverControl(place, string: start, isName: isName) else { return nil }
        place = next
      } else {
        place &+= 1
      }
      if isDone { return nil }
    }
  }

  /// Checks the escape at `place`; where it ends.
  private mutating func readEscape(_ place: Int, isName: Bool) -> Int {
    guard place + 1 < end else { return end }
    switch bytes[place + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return place + 2
    case UInt8(ascii: "u"):
      guard let unit = codeUnit(at: place) else { return reportBadEscape(place, isName: isName) }
      guard UTF16.isSurrogate(unit) else { return place + 6 }
      if UTF16.isLeadSurrogate(unit), let second = codeUnit(at: place + 6), UTF16.isTrailSurrogate(second) {
        return place + 12
      }
      reportLoneSurrogate(place, isLead: UTF16.isLeadSurrogate(unit), isName: isName)
      return place + 6
    default:
      return reportBadEscape(place, isName: isName)
    }
  }

  /// The code unit of the `\uXXXX` at `place`, if one stands there.
  private func codeUnit(at place: Int) -> UInt16? {
    let text = bytes
    guard place + 6 <= end, text[place] == UInt8(ascii: "\\"), text[place + 1] == UInt8(ascii: "u") else { return nil }
    return JSONEscapes.codeUnit(of: (place + 2..<place + 6).lazy.map { text[$0] })
  }
}
