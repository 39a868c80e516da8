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

extension JSONReader {
  /// Looks at the first bytes: size, byte order mark, and encodings other than UTF-8.
  /// - Returns: whether there is a text to read.
  mutating func begin() -> Bool {
    let limit = min(limits.maximumBytes, 1 << 30)
    guard end <= limit else {
      stop(
        "too-large", "the text has \(end) bytes; the limit is \(limit)", 0..<0, expected: "at most \(limit) bytes",
        remedy: "split the file")
      return false
    }
    if let encoding = otherEncoding() {
      stop(
        "not-utf8", "this text is \(encoding), not UTF-8", 0..<min(end, 4), expected: "UTF-8", found: encoding,
        remedy: "convert it: iconv -f \(encoding) -t UTF-8 OLD > NEW")
      return false
    }
    if hasMark(at: 0) {
      report(
        "byte-order-mark", "the text begins with a byte order mark", 0..<3,
        remedy: "it is accepted and kept; nothing needs to be done", severity: .note)
      at = 3
    }
    return !isDone
  }

  /// Whether the three bytes of U+FEFF stand at a place.
  func hasMark(at place: Int) -> Bool {
    place + 3 <= end && bytes[place] == 0xEF && bytes[place + 1] == 0xBB && bytes[place + 2] == 0xBF
  }

  /// UTF-16 or UTF-32, told by its mark or by the zeros beside the first character.
  private func otherEncoding() -> String? {
    guard end >= 2 else { return nil }
    let (first, second) = (bytes[0], bytes[1])
    if first == 0xFF, second == 0xFE { return end >= 4 && bytes[2] == 0 && bytes[3] == 0 ? "UTF-32" : "UTF-16" }
    if first == 0xFE, second == 0xFF { return "UTF-16" }
    if first == 0, second == 0, end >= 4, bytes[2] == 0xFE, bytes[3] == 0xFF || bytes[2] == 0 { return "UTF-32" }
    if first == 0, second != 0 { return "UTF-16BE" }
    if first != 0, second == 0 { return end >= 4 && bytes[2] == 0 && bytes[3] == 0 ? "UTF-32LE" : "UTF-16LE" }
    return nil
  }

  /// Reports bytes that are not UTF-8, the first time; a text in another encoding would fill the list with them.
  mutating func reportEncoding(_ place: Int, isName: Bool) {
    guard !hasReportedEncoding else { return }
    hasReportedEncoding = true
    let first = bytes[place]
    let second = place + 1 < end ? bytes[place + 1] : 0
    let hasTail = second & 0xC0 == 0x80
    let message: String
    let remedy: String
    switch first {
    case 0xED where hasTail && second >= 0xA0:
      message = "these bytes encode half a character, which UTF-8 forbids"
      remedy = "the program that wrote the file used CESU-8; write the text anew as UTF-8"
    case _ where hasTail && (first & 0xFE == 0xC0 || first == 0xE0 || first == 0xF0 && second < 0x90):
      message = "these bytes encode a character longer than needed, which UTF-8 forbids"
      remedy = "replace them by the character itself"
    case _ where hasTail && first >= 0xF4:
      message = "these bytes encode a number beyond the last character of Unicode"
      remedy = "replace them by the character that is meant"
    default:
      message = "this byte is not UTF-8"
      remedy =
        "it looks like Latin-1 or Windows-1252; convert the file: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW"
    }
    report(
      "not-utf8", message, place..<place + 1, expected: "UTF-8",
      found: "byte 0x\(first < 16 ? "0" : "")\(String(first, radix: 16, uppercase: true))", remedy: remedy,
      at: isName ? .container : .value)
  }
}
