extension JSONReader {
  /// Passes over the number that begins here.
  @inline(__always)
  mutating func readNumber() {
    let start = at
    var place = at
    if unsafe bytes[unchecked: place] == UInt8(ascii: "-") { place &+= 1 }
    let digits = place
    place = skipDigits(place)
    var isWell = unsafe place > digits && (place == digits &+ 1 || bytes[unchecked: digits] != UInt8(ascii: "0"))
    if place < end, unsafe bytes[unchecked: place] == UInt8(ascii: ".") {
      let fraction = place &+ 1
      place = skipDigits(fraction)
      isWell = isWell && place > fraction
    }
    if place < end, unsafe bytes[unchecked: place] | 0x20 == UInt8(ascii: "e") {
      place &+= 1
      if place < end, unsafe Self.isSign(bytes[unchecked: place]) { place &+= 1 }
      let exponent = place
      place = skipDigits(exponent)
      isWell = isWell && place > exponent
    }
    if unsafe !isWell || place < end && Self.isNumberPart(bytes[unchecked: place]) { return recoverNumber() }
    if place &- start > limits.maximumNumberLength { reportNumberTooLong(start..<place) }
    at = place
    push(.number, start)
  }

  @inline(__always)
  private func skipDigits(_ place: Int) -> Int {
    var place = place
    while place < end, unsafe bytes[unchecked: place] &- 0x30 < 10 { place &+= 1 }
    return place
  }

  /// Takes what was meant as a number, says what is wrong with it, and goes on behind it.
  mutating func recoverNumber() {
    let start = at
    while at < end, Self.isNumberPart(bytes[at]) { at += 1 }
    // A text of megabytes is only measured; its first characters suffice to name the fault.
    if at - start > limits.maximumNumberLength {
      reportNumberTooLong(start..<at)
    } else {
      let text = bytes.text(start..<at)
      report(NumberFault(text), start..<at)
    }
    push(.number, start)
  }

  static func isNumberPart(_ byte: UInt8) -> Bool { isWordPart(byte) || byte == UInt8(ascii: ".") || isSign(byte) }

  @inline(__always)
  private static func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") }

  /// Whether a byte belongs to a bare word.
  @inline(__always)
  static func isWordPart(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$")
  }

  private mutating func report(_ fault: NumberFault, _ range: Range<Int>) {
    report(
      fault.code, fault.message, range, expected: "a number such as 12, -0.5 or 1e6", found: quoted(range),
      remedy: fault.remedy)
  }

  /// Says that a number is longer than the limit, without copying it.
  mutating func reportNumberTooLong(_ range: Range<Int>) {
    report(
      "number-too-long", "this number has \(range.count) characters; the limit is \(limits.maximumNumberLength)",
      range, expected: "a number of at most \(limits.maximumNumberLength) characters",
      remedy: "round the number, or keep it as a string in quotes")
  }
}
