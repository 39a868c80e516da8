import Programme

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
