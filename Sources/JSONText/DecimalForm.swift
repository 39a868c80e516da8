/// The exact decimal value of a number's text: digits without needless zeros, times a power of ten.
///
/// Two texts have equal forms when, and only when, they are the same number: `1.10`, `1.1` and `11e-1` are one.
/// The exponent is kept as digits, because a lexeme may write one that no machine word holds.
struct DecimalForm: Equatable {
  /// Never of zero, so that `-0` is `0`.
  var isNegative: Bool
  /// The significant digits, 0...9, without zeros at either end; empty for zero.
  var digits: [UInt8]
  var exponentIsNegative: Bool
  /// The decimal digits of the exponent of the last significant digit, 0...9; empty for zero.
  var exponent: [UInt8]

  /// The form of a number's text; nil when it is not a number of RFC 8259.
  init?(_ text: ArraySlice<UInt8>) {
    guard var scan = NumberScan(text) else { return nil }
    let fractionCount = scan.fractionCount
    let trailing = scan.digits.reversed().prefix { $0 == 0 }.count
    scan.digits.removeLast(trailing)
    digits = Array(scan.digits.drop { $0 == 0 })
    guard !digits.isEmpty else {
      (isNegative, exponentIsNegative, exponent) = (false, false, [])
      return
    }
    isNegative = scan.isNegative
    (exponentIsNegative, exponent) = Self.sum(
      isNegative: scan.exponentIsNegative, digits: Array(scan.exponent.drop { $0 == 0 }), trailing - fractionCount)
  }

  /// One text for all that write the number.
  var lexeme: String {
    guard !digits.isEmpty else { return "0" }
    func text(_ digits: [UInt8]) -> String { String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self) }
    let power = exponent.isEmpty ? "" : "e\(exponentIsNegative ? "-" : "")\(text(exponent))"
    return (isNegative ? "-" : "") + text(digits) + power
  }

  /// The value of a number's text where it is whole and fits.
  static func integer(_ text: ArraySlice<UInt8>) -> Int? {
    if text.count < 19, let first = text.first {
      var value = 0
      let negative = first == UInt8(ascii: "-")
      var isPlain = true
      for byte in negative ? text.dropFirst() : text {
        guard byte &- 0x30 < 10 else {
          isPlain = false
          break
        }
        value = value * 10 + Int(byte &- 0x30)
      }
      if isPlain { return negative ? -value : value }
    }
    guard let form = DecimalForm(text) else { return nil }
    guard !form.exponentIsNegative, form.exponent.count < 3 else { return nil }
    let zeros = form.exponent.reduce(0) { $0 * 10 + Int($1) }
    guard form.digits.count + zeros < 20 else { return nil }
    var value = 0
    for digit in form.digits + Array(repeating: 0, count: zeros) {
      let (product, over) = value.multipliedReportingOverflow(by: 10)
      // Built downwards, because the least Int has no opposite.
      let (difference, under) = product.subtractingReportingOverflow(Int(digit))
      if over || under { return nil }
      value = difference
    }
    if form.isNegative { return value }
    return value == .min ? nil : -value
  }

  /// A signed number given by its digits, plus one that fits; digits come back without leading zeros.
  private static func sum(isNegative: Bool, digits: [UInt8], _ small: Int) -> (Bool, [UInt8]) {
    if digits.count < 18 {
      let magnitude = digits.reduce(0) { $0 * 10 + Int($1) }
      let value = (isNegative ? -magnitude : magnitude) + small
      return (value < 0, value == 0 ? [] : String(value.magnitude).utf8.map { $0 - 0x30 })
    }
    // `small` counts characters of the text, so it never outweighs 18 digits and the sign stays.
    var carry = isNegative ? -small : small
    var result: [UInt8] = []
    for digit in digits.reversed() {
      let value = Int(digit) + carry
      let rest = ((value % 10) + 10) % 10
      result.append(UInt8(rest))
      carry = (value - rest) / 10
    }
    while carry > 0 {
      result.append(UInt8(carry % 10))
      carry /= 10
    }
    return (isNegative, Array(result.reversed().drop { $0 == 0 }))
  }
}
