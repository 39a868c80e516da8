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
