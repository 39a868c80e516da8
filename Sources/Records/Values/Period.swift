/// A time that was reviewed, assessed or paid for, as far as its name tells when it began and ended.
public struct Period: Equatable, Sendable {
  /// Its first day.
  public let first: CalendarDate
  /// Its last day.
  public let last: CalendarDate

  /// How a period may be called, for messages.
  public static let expected = "a period such as 2026-Q3, 2026-09, 2026-H1, 2026 or the financial year 2026-27"

  /// Reads the name of a period: `2026-09`, `2026-Q3`, `2026-H1`, `2026`, the financial year `2026-27` (1 April to
  /// 31 March), or a day; `nil` for other names.
  ///
  /// Two digits from 01 to 12 are a month: `2011-12` is December.
  public init?(_ name: String) {
    if let day = CalendarDate(name) {
      self.init(day, day)
      return
    }
    let parts = name.split { $0 == "-" || $0 == " " || $0 == "/" }
    guard let head = parts.first, head.utf8.count == 4, let year = Int(head), parts.count <= 2 else { return nil }
    guard parts.count == 2 else {
      self.init(1...12, of: year)
      return
    }
    let rest = parts[1].uppercased()
    if let part = Int(rest.dropFirst()), rest.utf8.count == 2 {
      if rest.hasPrefix("Q"), (1...4).contains(part) {
        self.init(part * 3 - 2...part * 3, of: year)
        return
      }
      if rest.hasPrefix("H"), (1...2).contains(part) {
        self.init(part * 6 - 5...part * 6, of: year)
        return
      }
    }
    guard let number = Int(rest) else { return nil }
    if rest.utf8.count == 2, (1...12).contains(number) {
      self.init(number...number, of: year)
    } else if number == (year + 1) % 100 || number == year + 1 {
      guard let start = CalendarDate(year: year, month: 4, day: 1),
        let end = CalendarDate(year: year + 1, month: 3, day: 31)
      else { return nil }
      self.init(start, end)
    } else {
      return nil
    }
  }

  private init?(_ months: ClosedRange<Int>, of year: Int) {
    let end = CalendarDate.daysIn(month: months.upperBound, year: year)
    guard let first = CalendarDate(year: year, month: months.lowerBound, day: 1),
      let last = CalendarDate(year: year, month: months.upperBound, day: end)
    else { return nil }
    self.init(first, last)
  }

  private init(_ first: CalendarDate, _ last: CalendarDate) {
    self.first = first
    self.last = last
  }
}
