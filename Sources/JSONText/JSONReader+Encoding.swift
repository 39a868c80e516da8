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
