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
