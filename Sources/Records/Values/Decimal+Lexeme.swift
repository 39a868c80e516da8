import FoundationEssentials

extension Decimal {
  /// Reads a JSON number exactly: at most 38 significant digits, the last at a place from -128 to 127; `nil` otherwise.
  ///
  /// Zeros at either end are not significant, so that what `description` writes is always read back.
  init?(lexeme: Span<UInt8>) {
    guard let digits = DecimalDigits(lexeme), digits.count <= 38, (-128...127).contains(digits.exponent) else {
      return nil
    }
    if digits.low == 0, digits.high == 0 {
      self = 0
    } else {
      // Two halves of at most 19 digits; sums and powers of ten up to 38 digits are exact.
      var significand = Decimal(digits.low)
      if digits.high != 0 { significand += Decimal(digits.high) * Decimal(sign: .plus, exponent: 19, significand: 1) }
      self.init(sign: digits.isNegative ? .minus : .plus, exponent: digits.exponent, significand: significand)
    }
    guard isFinite else { return nil }
  }
}

/// The significant digits of a JSON number, as a whole number in two halves, and its power of ten.
private struct DecimalDigits {
  var isNegative = false
  /// The value of the digits but the last 19.
  var high: UInt64 = 0
  /// The value of the last 19 digits.
  var low: UInt64 = 0
  /// The number of significant digits.
  var count = 0
  /// The power of ten that the digits are multiplied by.
  var exponent = 0

  init?(_ text: Span<UInt8>) {
    var zeros = 0
    var at = 0
    var isFraction = false
    scan: while at < text.count {
      let byte = text[at]
      at += 1
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): isFraction = true
      case UInt8(ascii: "0"):
        if isFraction { exponent -= 1 }
        if count > 0 { zeros += 1 }
      case UInt8(ascii: "1")...UInt8(ascii: "9"):
        if isFraction { exponent -= 1 }
        guard count + zeros < 38 else { return nil }
        for _ in 0..<zeros { append(0) }
        zeros = 0
        append(UInt64(byte - 48))
      default: break scan
      }
    }
    exponent += zeros
    if at < text.count {
      let digits = (at..<text.count).map { text[$0] }
      guard let power = Int(String(decoding: digits, as: UTF8.self)), abs(power) < 1_000_000 else { return nil }
      exponent += power
    }
    if count == 0 { exponent = 0 }
  }

  private mutating func append(_ digit: UInt64) {
    if count < 19 {
      low = low * 10 + digit
    } else {
      // The first digit of the low half moves up.
      let first = low / 1_000_000_000_000_000_000
      high = high * 10 + first
      low = (low - first * 1_000_000_000_000_000_000) * 10 + digit
    }
    count += 1
  }
}
