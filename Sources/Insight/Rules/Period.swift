import Programme

/// The period of a KPI assessment, as far as its name tells when it ended.
enum Period {
  /// The last day of a period: `2026-09`, `2026-Q3`, `2026-H1`, `2026`, the financial year `2026-27` (which ends
  /// on 31 March), or a day; `nil` for other names.
  ///
  /// Two digits from 01 to 12 are a month: `2011-12` is December.
  static func end(_ name: String) -> CalendarDate? {
    if let day = CalendarDate(name) { return day }
    let parts = name.split { $0 == "-" || $0 == " " || $0 == "/" }
    guard let first = parts.first, first.utf8.count == 4, let year = Int(first), parts.count <= 2 else { return nil }
    guard parts.count == 2 else { return lastDay(of: 12, year) }
    let rest = parts[1].uppercased()
    if let part = Int(rest.dropFirst()), rest.utf8.count == 2 {
      if rest.hasPrefix("Q"), (1...4).contains(part) { return lastDay(of: part * 3, year) }
      if rest.hasPrefix("H"), (1...2).contains(part) { return lastDay(of: part * 6, year) }
    }
    guard let number = Int(rest) else { return nil }
    if rest.utf8.count == 2, (1...12).contains(number) { return lastDay(of: number, year) }
    if number == (year + 1) % 100 || number == year + 1 { return lastDay(of: 3, year + 1) }
    return nil
  }

  private static func lastDay(of month: Int, _ year: Int) -> CalendarDate? {
    CalendarDate(year: year, month: month, day: CalendarDate.daysIn(month: month, year: year))
  }
}
