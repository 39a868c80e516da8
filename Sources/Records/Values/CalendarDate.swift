/// A day of the Gregorian calendar, without a time or a zone.
///
/// Held as the number of days since 1970-01-01, so that arithmetic is exact and
/// comparison is one integer. Written `YYYY-MM-DD` in files.
public struct CalendarDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before.
  public let dayNumber: Int32

  /// Makes a date from days since 1970-01-01.
  public init(dayNumber: Int32) { self.dayNumber = dayNumber }

  /// Makes a date from year, month (1–12) and day; `nil` where the calendar has no such day.
  ///
  /// Years 1 to 9999. Source of the conversion: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    guard day <= CalendarDate.daysIn(month: month, year: year) else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.dayNumber = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Reads `YYYY-MM-DD`; `nil` for any other form and for days that do not exist.
  public init?(_ text: some StringProtocol) {
    let text = String(text)
    guard let date = CalendarDate(utf8: text.utf8.span) else { return nil }
    self = date
  }

  /// Reads the same from bytes of UTF-8; allocates nothing.
  init?(utf8 bytes: Span<UInt8>) {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
    var digits: UInt8 = 0
    func digit(_ index: Int) -> Int {
      let digit = bytes[index] &- 48
      if digit > digits { digits = digit }
      return Int(digit)
    }
    let year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3)
    let month = digit(5) * 10 + digit(6)
    let day = digit(8) * 10 + digit(9)
    guard digits <= 9 else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The days of a month (1–12) of a year.
  public static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Year, month (1–12) and day.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = Int(dayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  /// The day so many days later, earlier if negative; the last day that can be held where there is none.
  public static func + (date: CalendarDate, days: Int) -> CalendarDate {
    CalendarDate(dayNumber: Int32(clamping: Int(date.dayNumber) + Int(Int32(clamping: days))))
  }

  /// The day so many days earlier.
  public static func - (date: CalendarDate, days: Int) -> CalendarDate {
    CalendarDate(dayNumber: Int32(clamping: Int(date.dayNumber) - Int(Int32(clamping: days))))
  }

  /// The days from the second date to the first.
  public static func - (later: CalendarDate, earlier: CalendarDate) -> Int {
    Int(later.dayNumber) - Int(earlier.dayNumber)
  }

  /// Whether the first day is earlier.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool { left.dayNumber < right.dayNumber }

  /// The day as people write it on a screen: `3 Nov 2026`.
  public var words: String {
    let parts = self.parts
    return "\(parts.day) \(CalendarDate.monthNames[parts.month - 1]) \(parts.year)"
  }

  /// The day without its year: `3 Nov`.
  public var shortWords: String {
    let parts = self.parts
    return "\(parts.day) \(CalendarDate.monthNames[parts.month - 1])"
  }

  /// English month names, three letters each.
  public static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

extension CalendarDate: CustomStringConvertible {
  /// The day as a file has it: `YYYY-MM-DD`.
  public var description: String {
    let parts = self.parts
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return "\(padded(parts.year, 4))-\(padded(parts.month, 2))-\(padded(parts.day, 2))"
  }
}
