extension JSONReader {
  /// Takes what stands where a value should.
  mutating func recoverValue(_ byte: UInt8) {
    if recoverAnywhere(byte) { return }
    let isTop = outer.isEmpty
    switch byte {
    case UInt8(ascii: ",") where !isTop:
      report(
        "missing-value", "a value is missing before this comma", at..<at + 1, expected: "a value", found: "`,`",
        remedy: "remove the comma, or write the value")
      if top.isObject { return pushNothing() }
      lastComma = at
      at += 1
      state = .value
    case UInt8(ascii: "]") where !isTop && !top.isObject:
      reportTrailingComma()
      close()
    case UInt8(ascii: "}") where top.isObject:
      report(
        "missing-value", "the value of this member is missing", at..<at + 1, expected: "a value", found: "`}`",
        remedy: "write the value, or remove the name")
      pushNothing()
    case UInt8(ascii: "]") where !isTop, UInt8(ascii: "}") where !isTop: stopAtBracket()
    case UInt8(ascii: "'"): if takeSingleQuotes() { push(.plainString, recoveredStart) }
    case UInt8(ascii: "+"), UInt8(ascii: "."): recoverNumber()
    case _ where Self.isWordPart(byte): recoverWord()
    default: stopAtCharacter(expected: state == .firstElement ? "a value or `]`" : "a value")
    }
  }

  /// Takes what stands where a name should.
  mutating func recoverName(_ byte: UInt8) {
    if recoverAnywhere(byte) { return }
    switch byte {
    case UInt8(ascii: "}"):
      reportTrailingComma()
      close()
    case UInt8(ascii: ","):
      report(
        "missing-name", "a member is missing before this comma", at..<at + 1, expected: "a name in quotes",
        found: "`,`", remedy: "remove the comma", at: .container)
      lastComma = at
      at += 1
      state = .name
    case UInt8(ascii: "]"): stopAtBracket()
    case UInt8(ascii: "'"): if takeSingleQuotes() { push(name: TapeWord(.plainString, recoveredStart, at)) }
    case _ where Self.isWordPart(byte):
      let start = at
      while at < end, Self.isWordPart(bytes[at]) || bytes[at] == UInt8(ascii: "-") { at += 1 }
      report(
        "unquoted-name", "the name \(quoted(start..<at)) is not in quotes", start..<at, expected: "a name in quotes",
        found: quoted(start..<at), remedy: "put the name in double quotes", at: .container)
      push(name: TapeWord(.plainString, start, at))
    default: stopAtCharacter(expected: state == .firstName ? "a name in quotes or `}`" : "a name in quotes")
    }
  }

  /// Takes what stands where the colon behind a name should.
  mutating func recoverColon() {
    guard at < end else { return }
    let byte = bytes[at]
    if byte == UInt8(ascii: "="), !isMarker(byte) {
      report(
        "missing-colon", "a name and its value are joined by a colon", at..<at + 1, expected: "`:`", found: "`=`",
        remedy: "write a colon")
      at += 1
    } else if startsValue(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") {
      report(
        "missing-colon", "the colon behind this name is missing", lastEnd..<lastEnd, expected: "`:`", found: found(),
        remedy: "write a colon between the name and its value")
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") { pushNothing() }
    } else if byte < 0x80, !isMarker(byte), byte != UInt8(ascii: "/"), byte != UInt8(ascii: "#") {
      stopAtCharacter(expected: "`:`")
    }
  }

  /// Takes what stands where a comma or a closing bracket should.
  mutating func recoverSeparator(_ byte: UInt8) {
    if recoverAnywhere(byte) { return }
    let expected = top.isObject ? "`,` or `}`" : "`,` or `]`"
    switch byte {
    case UInt8(ascii: ";"):
      report(
        "unexpected-character", "a semicolon stands where a comma should", at..<at + 1, expected: expected,
        found: "`;`", remedy: "write a comma", at: .container)
      lastComma = at
      at += 1
      state = top.isObject ? .name : .value
    case UInt8(ascii: "]"), UInt8(ascii: "}"): stopAtBracket()
    case _ where lastEnd == at && bytes[at - 1] == UInt8(ascii: "\"") && (startsValue(byte) || byte >= 0x80):
      stop(
        "unescaped-quote", "the string ends at this quote, but text follows", at - 1..<at, expected: expected,
        found: found(), remedy: "write a quote inside a string as \\\", or add a comma", at: .container)
    case _
    where top.isObject ? byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || isLetter(byte) : startsValue(byte):
      report(
        "missing-comma", "a comma is missing behind this \(top.isObject ? "member" : "element")", lastEnd..<lastEnd,
        expected: expected, found: found(), remedy: "add a comma", at: .container)
      state = top.isObject ? .name : .value
    default: stopAtCharacter(expected: expected)
    }
  }

  /// Checks that nothing but white space follows the value.
  mutating func finish() {
    guard !hasStopped else { return }
    at = lastEnd
    skipSpace()
    guard at < end else { return }
    let byte = bytes[at]
    if stopAtMarkers(byte) { return }
    if byte >= 0x80, bytes.characterLength(at: at) == 0 { return reportEncoding(at, isName: true) }
    var last = at
    while last < end, last < at + 40, bytes[last] > 0x20 { last += 1 }
    stop(
      "trailing-content", "something follows the end of the text", at..<max(last, at + 1),
      expected: "nothing but white space", found: quoted(at..<max(last, at + 1)),
      remedy: "remove what follows, or a closing bracket that stands too early", at: .container)
  }
}

extension JSONReader {
  /// Stands in for a value that is missing, so that the walk goes on.
  mutating func pushNothing() {
    push(.null, max(0, at - 1))
  }

  mutating func reportTrailingComma() {
    report(
      "trailing-comma", "a comma stands before the closing bracket", lastComma..<lastComma + 1,
      expected: top.isObject ? "a name in quotes" : "a value", found: quoted(at..<at + 1),
      remedy: "remove the comma", at: .container)
  }

  /// Ends the walk at a bracket that closes something else.
  mutating func stopAtBracket() {
    let wanted = top.isObject ? "}" : "]"
    stop(
      "mismatched-bracket", "this bracket does not close what is open", at..<at + 1, expected: "`\(wanted)`",
      found: found(), remedy: "write `\(wanted)`, or look for a bracket missing before this place", at: .container,
      related: open(limit: 1))
  }

  /// Ends the walk at a character that nothing explains.
  mutating func stopAtCharacter(expected: String) {
    stop(
      "unexpected-character", "\(found()) cannot stand here", at..<at + characterLength(), expected: expected,
      found: found(), at: .container)
  }

  /// Whether a byte can begin a value, well written or not.
  func startsValue(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "-"): true
    default: Self.isWordPart(byte)
    }
  }

  func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether a conflict marker begins here: seven equal characters at the start of a line.
  func isMarker(_ byte: UInt8) -> Bool { isMarker(byte, at: at) }

  private func isMarker(_ byte: UInt8, at place: Int) -> Bool {
    guard "<=>|".utf8.contains(byte), place + 7 <= end, place == 0 || bytes[place - 1] == 0x0A else { return false }
    return (place..<place + 7).allSatisfy { bytes[$0] == byte } && (place + 7 == end || bytes[place + 7] != byte)
  }

  /// Ends the walk at the markers of a merge that nobody finished.
  /// - Returns: whether a marker stands here.
  mutating func stopAtMarkers(_ byte: UInt8) -> Bool {
    guard isMarker(byte) else { return false }
    var related: [JSONRelated] = []
    var place = at
    while place < end, related.count < 2 {
      while place < end, bytes[place] != 0x0A { place += 1 }
      place += 1
      guard place < end else { break }
      if bytes[place] == UInt8(ascii: "="), isMarker(bytes[place], at: place) {
        related.append(JSONRelated(range: place..<place + 7, message: "their side begins here"))
      } else if bytes[place] == UInt8(ascii: ">"), isMarker(bytes[place], at: place) {
        related.append(JSONRelated(range: place..<place + 7, message: "the conflict ends here"))
        break
      }
    }
    stop(
      "merge-markers", "a merge left its conflict markers in the text", at..<at + 7,
      remedy:
        "choose a side of each conflict and remove the marker lines, or run git merge again with Tandem's driver",
      at: .container, related: related)
    return true
  }

  /// Takes a control character inside a string.
  /// - Returns: where to go on inside the string, or nil when the string has no end that can be trusted.
  mutating func recoverControl(_ place: Int, string start: Int, isName: Bool) -> Int? {
    let byte = bytes[place]
    if byte == 0x0A || byte == 0x0D, !closesLater(from: place) {
      at = place
      reportUnclosedString(start)
      return nil
    }
    let code = String(byte, radix: 16, uppercase: true)
    let escape =
      switch byte {
      case 0x09: "\\t"
      case 0x0A: "\\n"
      case 0x0D: "\\r"
      default: "\\u00\(byte < 16 ? "0" : "")\(code)"
      }
    report(
      "control-character", "a control character stands in a string as it is", place..<place + 1,
      expected: "its escape", found: "U+00\(byte < 16 ? "0" : "")\(code)", remedy: "write \(escape), or remove it",
      at: isName ? .container : .value)
    return place + 1
  }

  /// Whether a string that has a line break goes on to a quote that looks like its end.
  private func closesLater(from place: Int) -> Bool {
    var place = place
    while place < end, bytes[place] != UInt8(ascii: "\"") {
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    place += 1
    while place < end, bytes[place] <= 0x20 { place += 1 }
    guard place < end else { return false }
    return ",:}]".utf8.contains(bytes[place])
  }
}
