import FoundationEssentials
import Programme

/// What a cell of the portfolio turns out to be.
enum GMPPValue<Value: Sendable>: Sendable {
  /// Nothing stands there.
  case blank
  /// A value.
  case value(Value)
  /// The text says that there is none, and why.
  case withheld(String)
  /// A text that is no such value.
  case notUnderstood(String)

  /// The value, where there is one.
  var value: Value? { if case .value(let value) = self { value } else { nil } }
}

extension GMPPValue where Value == Decimal {
  /// Reads an amount in millions: `£1,234.5m`, `1 234.5`, `(12.3)`, `£2bn`.
  init(amount cell: CSVCell?) {
    guard let cell, !cell.isBlank else {
      self = .blank
      return
    }
    let text = PlainText.clean(cell.text)
    var digits = text.lowercased()
    var isNegative = false
    if digits.hasPrefix("("), digits.hasSuffix(")") {
      digits = String(digits.dropFirst().dropLast())
      isNegative = true
    }
    for mark in ["gbp", "£", "ł", ",", " "] { digits = digits.replacing(mark, with: "") }
    var factor: Decimal = 1
    for (unit, size) in [("billion", 1000), ("bn", 1000), ("million", 1), ("m", 1)] where digits.hasSuffix(unit) {
      digits = String(digits.dropLast(unit.count))
      factor = Decimal(size)
      break
    }
    if digits.hasPrefix("-") {
      digits = String(digits.dropFirst())
      isNegative.toggle()
    }
    let isNumber =
      !digits.isEmpty && digits.utf8.count <= 30
      && digits.utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
      && digits.utf8.count { $0 == UInt8(ascii: ".") } <= 1 && digits != "."
    if isNumber, let number = Decimal(string: digits) {
      self = .value(isNegative ? -number * factor : number * factor)
    } else {
      self = GMPPWithheld.says(text) ? .withheld(text) : .notUnderstood(text)
    }
  }
}

extension GMPPValue where Value == CalendarDate {
  /// Reads a day: ISO, `dd/mm/yyyy`, `dd.mm.yy`, `1 April 2014`, each with or without a time after it.
  init(date cell: CSVCell?) {
    guard let cell, !cell.isBlank else {
      self = .blank
      return
    }
    let text = PlainText.clean(cell.text)
    if let date = GMPPDate.read(text) {
      self = .value(date)
    } else {
      self = GMPPWithheld.says(text) ? .withheld(text) : .notUnderstood(text)
    }
  }
}
