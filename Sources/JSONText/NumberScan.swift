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
