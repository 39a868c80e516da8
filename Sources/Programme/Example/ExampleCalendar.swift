/// The example's dates, all told from one day.
struct ExampleCalendar {
  let today: CalendarDate

  /// The working day so many days from today, earlier if negative: a weekend gives the Friday before.
  func day(_ offset: Int) -> CalendarDate {
    let date = today + offset
    // 1970-01-01 was a Thursday, so that Monday is 0 after adding 3.
    let weekday = ((Int(date.dayNumber) + 3) % 7 + 7) % 7
    return weekday < 5 ? date : date - (weekday - 4)
  }

  /// A moment on a past working day, at least a day before today.
  func moment(daysAgo: Int, hour: Int, minute: Int) -> Instant {
    Instant(day(-max(1, daysAgo)), hour: hour, minute: minute)
  }

  /// A day of this month that is not after today.
  var thisMonth: CalendarDate { today - min(3, today.parts.day - 1) }

  /// The days of the quarterly reviews, oldest first, the last of them some days ago.
  ///
  /// Whole months are taken off one day of the month, so that each review falls in a quarter of its own.
  func reviewDays(_ count: Int, lastDaysAgo: Int = 20) -> [CalendarDate] {
    (0..<count).reversed().map { monthsAgo($0 * 3) - lastDaysAgo }
  }

  /// The same day of an earlier month, the 28th at the latest.
  func monthsAgo(_ count: Int) -> CalendarDate {
    let parts = today.parts
    let months = parts.year * 12 + parts.month - 1 - count
    return CalendarDate(year: months / 12, month: months % 12 + 1, day: min(parts.day, 28)) ?? today
  }

  /// The quarter of a day: `2026-Q3`.
  static func quarter(of date: CalendarDate) -> String {
    let parts = date.parts
    return "\(parts.year)-Q\((parts.month + 2) / 3)"
  }

  /// The month so many months ago: `2026-09`.
  func month(ago count: Int) -> String { String(monthsAgo(count).description.prefix(7)) }

  /// The financial year, April to March, so many years after the present one: `2026-27`.
  func financialYear(_ offset: Int) -> String {
    let parts = today.parts
    let first = (parts.month >= 4 ? parts.year : parts.year - 1) + offset
    let second = (first + 1) % 100
    return "\(first)-\(second < 10 ? "0" : "")\(second)"
  }
}
