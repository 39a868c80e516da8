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
