import FoundationEssentials
import Programme
import Records

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

/// Days as the portfolios write them.
enum GMPPDate {
  /// Reads a day; day before month where both are numbers, as is the custom of the source.
  static func read(_ text: String) -> CalendarDate? {
    var words = text.split { $0 == " " || $0 == "T" || $0 == "\n" }.map(String.init)
    if let time = words.last, time.contains(":") { words.removeLast() }
    if words.count == 1 { return numbers(words[0]) }
    guard words.count == 3, let day = Int(words[0].prefix { $0.isNumber }), let month = month(words[1]),
      let year = year(words[2])
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static func numbers(_ text: String) -> CalendarDate? {
    if let date = CalendarDate(text) { return date }
    for mark: Character in ["/", ".", "-"] {
      let parts = text.split(separator: mark, omittingEmptySubsequences: false)
      guard parts.count == 3, (1...2).contains(parts[0].count), let day = Int(parts[0]),
        let month = Int(parts[1]) ?? month(String(parts[1])), let year = year(String(parts[2]))
      else { continue }
      return CalendarDate(year: year, month: month, day: day)
    }
    return nil
  }

  /// A year of four digits, or of two: 00 to 79 are of this century.
  private static func year(_ text: String) -> Int? {
    guard let number = Int(text), text.count == 2 || text.count == 4 else { return nil }
    return text.count == 4 ? number : number < 80 ? 2000 + number : 1900 + number
  }

  private static func month(_ text: String) -> Int? {
    let start = String(text.prefix(3)).lowercased()
    guard text.count >= 3, let index = CalendarDate.monthNames.firstIndex(where: { $0.lowercased() == start })
    else { return nil }
    return index + 1
  }
}

/// A financial year of the United Kingdom, from April to March.
struct GMPPFinancialYear: Hashable, Comparable, Sendable {
  /// The calendar year in which it starts.
  let first: Int

  /// As a finance period has it: `2023-24`.
  var label: String {
    let second = (first + 1) % 100
    return "\(first)-\(second < 10 ? "0" : "")\(second)"
  }

  /// The last day of one of its quarters, 1 to 4.
  func end(ofQuarter quarter: Int) -> CalendarDate? {
    switch quarter {
    case 1: CalendarDate(year: first, month: 6, day: 30)
    case 2: CalendarDate(year: first, month: 9, day: 30)
    case 3: CalendarDate(year: first, month: 12, day: 31)
    case 4: CalendarDate(year: first + 1, month: 3, day: 31)
    default: nil
    }
  }

  /// The year in which a day falls.
  init(of date: CalendarDate) {
    let parts = date.parts
    first = parts.month >= 4 ? parts.year : parts.year - 1
  }

  init(first: Int) { self.first = first }

  static func < (left: GMPPFinancialYear, right: GMPPFinancialYear) -> Bool { left.first < right.first }

  /// The year that a text starts with: `2013/2014`, `2023/24`, `23/24`, also with a hyphen.
  static func leading(_ text: some StringProtocol) -> GMPPFinancialYear? {
    let compact = String(text).replacing(" - ", with: "/").replacing("-", with: "/")
    let parts = compact.prefix { $0.isNumber || $0 == "/" }.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 2, let one = Int(parts[0]), let two = Int(parts[1]) else { return nil }
    guard [2, 4].contains(parts[0].count), [2, 4].contains(parts[1].count) else { return nil }
    let first = one < 100 ? 2000 + one : one
    guard (1990...2100).contains(first), two % 100 == (first + 1) % 100 else { return nil }
    return GMPPFinancialYear(first: first)
  }
}

/// Texts that stand for no value.
enum GMPPWithheld {
  /// Whether a text says that the value is not given: exempt, reset, not in a position, not applicable.
  static func says(_ text: String) -> Bool {
    let folded = PlainText.oneLine(text).lowercased()
    if ["n/a", "na", "#n/a", "tbc", "tbd", "reset", "-", "none", "unknown", "not applicable"].contains(folded) {
      return true
    }
    return ["exempt", "not in a position", "not yet in a position", "no departmental narrative", "did not provide"]
      .contains { folded.contains($0) }
  }
}

/// A delivery confidence as the portfolios write it.
struct GMPPRating: Equatable, Sendable {
  let confidence: Confidence
  /// The text where it says more than the word: why it is exempt, why there is none.
  let reason: String

  /// Reads a rating: `Amber/red`, `No DCA`, `Exempt under Section 26…`; `nil` for a text that is none.
  init?(_ text: String) {
    let line = PlainText.oneLine(text)
    let folded = line.lowercased().replacing(" ", with: "").replacing("-", with: "/").replacing("\\", with: "/")
    if let word = Confidence.allCases.first(where: {
      $0.rawValue.lowercased().replacing(" ", with: "") == folded
    }) {
      self.init(word, "")
    } else if let word = GMPPRating.spellings[folded] {
      self.init(word, "")
    } else if line.lowercased().contains("exempt") {
      self.init(.exempt, line)
    } else if GMPPRating.saysNone(line.lowercased()) {
      self.init(.notAssessed, line)
    } else {
      return nil
    }
  }

  private init(_ confidence: Confidence, _ reason: String) {
    self.confidence = confidence
    self.reason = reason
  }

  private static let spellings: [String: Confidence] = [
    "nodca": .notAssessed, "n/a": .notAssessed, "#n/a": .notAssessed, "na": .notAssessed, "notrated": .notAssessed,
    "redamber": .amberRed, "red/amber": .amberRed, "green/amber": .amberGreen, "ambergreen": .amberGreen,
    "amberred": .amberRed, "programmereset": .reset, "projectreset": .reset,
  ]

  /// Whether a sentence says that no rating could be given.
  private static func saysNone(_ text: String) -> Bool {
    ["not in a position", "not yet in a position", "from providing", "unable to provide", "not provided"]
      .contains { text.contains($0) }
  }
}
