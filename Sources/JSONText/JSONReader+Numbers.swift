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

/// The parts of a number's text, checked against the grammar of RFC 8259.
struct NumberScan {
  var isNegative = false
  /// The digits before and after the point, 0...9.
  var digits: [UInt8] = []
  /// How many of the digits stand after the point.
  var fractionCount = 0
  var exponentIsNegative = false
  var exponent: [UInt8] = []

  /// Takes a text apart; nil when it is not a number.
  init?(_ text: ArraySlice<UInt8>) {
    var rest = text
    if rest.first == UInt8(ascii: "-") {
      isNegative = true
      rest = rest.dropFirst()
    }
    digits = Self.takeDigits(&rest)
    guard let first = digits.first, first != 0 || digits.count == 1 else { return nil }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      let fraction = Self.takeDigits(&rest)
      guard !fraction.isEmpty else { return nil }
      fractionCount = fraction.count
      digits += fraction
    }
    if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
        exponentIsNegative = sign == UInt8(ascii: "-")
        rest = rest.dropFirst()
      }
      exponent = Self.takeDigits(&rest)
      guard !exponent.isEmpty else { return nil }
    }
    guard rest.isEmpty else { return nil }
  }

  private static func takeDigits(_ rest: inout ArraySlice<UInt8>) -> [UInt8] {
    var digits: [UInt8] = []
    while let byte = rest.first, byte &- 0x30 < 10 {
      digits.append(byte &- 0x30)
      rest = rest.dropFirst()
    }
    return digits
  }
}

/// What is wrong with a text that was meant as a number.
struct NumberFault {
  let code: String
  let message: String
  let remedy: String

  /// Names the first fault of a text that is not a number of RFC 8259.
  init(_ text: String) {
    let bare = text.drop { $0 == "-" || $0 == "+" }
    let lower = bare.lowercased()
    let digits = bare.prefix { $0.isASCII && $0.isNumber }
    let sign = text.hasPrefix("-") ? "-" : ""
    if lower == "nan" || lower.hasPrefix("inf") {
      self.init("nan-or-infinity", "JSON has no \(text)", "write null, or leave the member out")
    } else if text.hasPrefix("+") {
      self.init("plus-sign", "a number does not begin with a plus sign", "write \(text.dropFirst())")
    } else if bare.isEmpty || text.hasPrefix("--") {
      self.init("missing-digits", "a minus sign stands here without a number", "write the digits, or remove the sign")
    } else if bare.hasPrefix(".") {
      self.init(
        "missing-integer-digits", "a number begins with a digit, not with its point", "write \(sign)0\(bare)")
    } else if lower.hasPrefix("0x") || lower.hasPrefix("0b") || lower.hasPrefix("0o") {
      self.init("not-decimal", "numbers are decimal in JSON", "write the number in decimal digits")
    } else if digits.count > 1, digits.hasPrefix("0") {
      let rest = bare.drop { $0 == "0" }
      let whole = rest.first.map { $0.isNumber } == true ? "\(sign)\(rest)" : "\(sign)0\(rest)"
      self.init("leading-zero", "a number does not begin with extra zeros", "write \(whole)")
    } else if bare.dropFirst(digits.count) == "." {
      self.init(
        "missing-fraction-digits", "a digit is missing behind the point", "write \(sign)\(digits) or \(text)0")
    } else if let last = lower.last, "e+-".contains(last), lower.contains("e") {
      self.init("missing-exponent-digits", "the exponent has no digits", "write the exponent, as in 1e6")
    } else if bare.contains("_") {
      self.init("digit-separator", "digits are not grouped in JSON", "remove the underscores")
    } else {
      self.init("bad-number", "this is not a number of JSON", "correct the number, or put the text in quotes")
    }
  }

  private init(_ code: String, _ message: String, _ remedy: String) {
    self.code = code
    self.message = message
    self.remedy = remedy
  }
}
