import Text

extension JSONReader {
  /// Takes what may stand, and be wrong, anywhere: comments, curly quotes, strange spaces, conflict markers.
  /// - Returns: whether it was one of these.
  mutating func recoverAnywhere(_ byte: UInt8) -> Bool {
    if byte >= 0x80 { return recoverBeyondASCII() }
    let next = at + 1 < end ? bytes[at + 1] : 0
    switch byte {
    case UInt8(ascii: "#"): return takeComment(lineLength: 1)
    case UInt8(ascii: "/") where next == UInt8(ascii: "/"): return takeComment(lineLength: 2)
    case UInt8(ascii: "/") where next == UInt8(ascii: "*"): return takeBlockComment()
    case 0x0B, 0x0C, 0x00:
      reportSpace(1, byte == 0 ? "a zero byte stands between the values" : "this white space is not of JSON")
      return true
    default: return stopAtMarkers(byte)
    }
  }

  private mutating func recoverBeyondASCII() -> Bool {
    let length = bytes.characterLength(at: at)
    guard length > 0 else {
      reportEncoding(at, isName: true)
      if hasReportedEncoding { at += 1 }
      return true
    }
    let text = bytes.text(at..<at + length)
    guard let scalar = text.unicodeScalars.first else { return false }
    switch scalar {
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{2018}", "\u{2019}":
      takeCurlyQuotes(length)
      return true
    case _ where scalar.properties.isWhitespace || scalar.isInvisible:
      reportSpace(length, "an invisible character, U+\(hexadecimal(scalar)), stands between the values")
      return true
    default: return false
    }
  }

  private func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private mutating func reportSpace(_ length: Int, _ message: String) {
    report(
      "unexpected-space", message, at..<at + length, expected: "spaces, tabs and line ends alone",
      remedy: "remove it, or put a space in its place", at: .container)
    at += length
  }

  private mutating func takeComment(lineLength: Int) -> Bool {
    let start = at
    while at < end, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
    reportComment(start..<start + lineLength)
    return true
  }

  private mutating func takeBlockComment() -> Bool {
    let start = at
    at += 2
    while at + 1 < end, bytes[at] != UInt8(ascii: "*") || bytes[at + 1] != UInt8(ascii: "/") { at += 1 }
    at = min(end, at + 2)
    reportComment(start..<start + 2)
    return true
  }

  private mutating func reportComment(_ range: Range<Int>) {
    report(
      "comment", "JSON has no comments", range, found: quoted(range),
      remedy: "remove the comment, or keep its text in a member", at: .container)
  }

  /// Takes a string in single quotes, up to the end of its line.
  mutating func takeSingleQuotes() -> Bool {
    let start = at
    var place = at + 1
    while place < end, bytes[place] != UInt8(ascii: "'"), bytes[place] != 0x0A {
      place += bytes[place] == UInt8(ascii: "\\") && place + 1 < end ? 2 : 1
    }
    let isClosed = place < end && bytes[place] == UInt8(ascii: "'")
    let last = min(end, isClosed ? place + 1 : place)
    report(
      "single-quotes", "strings stand in double quotes", start..<start + 1, expected: "`\"`", found: "`'`",
      remedy: "replace the single quotes by double quotes", at: .container)
    if !isClosed { endWalk() }
    recoveredStart = start
    at = last
    return !isDone
  }

  /// Takes a string that a word processor quoted, up to the end of its line.
  private mutating func takeCurlyQuotes(_ length: Int) {
    let start = at
    var place = at + length
    while place < end, bytes[place] != 0x0A, bytes[place] != UInt8(ascii: "\"") {
      if bytes[place] == 0xE2, place + 2 < end, bytes[place + 1] == 0x80, (0x98...0x9F).contains(bytes[place + 2]) {
        break
      }
      place += 1
    }
    let isClosed = place < end && bytes[place] != 0x0A
    report(
      "curly-quotes", "typographic quotes do not make a string", start..<start + length, expected: "`\"`",
      found: found(), remedy: "replace them by straight double quotes", at: .container)
    guard isClosed, !isDone else {
      endWalk()
      return
    }
    at = place + (bytes[place] == UInt8(ascii: "\"") ? 1 : 3)
    switch state {
    case .name, .firstName: push(name: TapeWord(.plainString, start, at))
    case .value, .firstElement: push(.plainString, start)
    case .separator: endWalk()
    }
  }

  /// Takes a bare word where a value should stand.
  mutating func recoverWord() {
    let start = at
    while at < end, Self.isWordPart(bytes[at]) { at += 1 }
    let word = bytes.text(start..<min(at, start + 80))
    let range = start..<at
    switch word.lowercased() {
    case "nan", "infinity", "inf":
      report(
        "nan-or-infinity", "JSON has no \(word)", range, expected: "a number", found: quoted(range),
        remedy: "write null, or leave the member out")
    case "true", "false", "null":
      reportWord(range, "write \(word.lowercased()), in small letters")
    case "none", "nil", "undefined", "nul": reportWord(range, "write null")
    case "yes", "on", "ture", "tru": reportWord(range, "write true, or put the word in quotes")
    case "no", "off", "flase", "fals": reportWord(range, "write false, or put the word in quotes")
    default: reportWord(range, "put the text in double quotes")
    }
    push(.null, start)
  }

  private mutating func reportWord(_ range: Range<Int>, _ remedy: String) {
    report(
      "unknown-word", "\(quoted(range)) is not a value of JSON", range, expected: "a value", found: quoted(range),
      remedy: remedy)
  }
}
