import Programme
import Records
import Testing

@Suite struct CalendarDateTests {
  /// Counts day by day with nothing but the lengths of months and the rule of leap years.
  @Test func `every day from 1600 to 2400 is the day after the one before`() throws {
    var date = try #require(CalendarDate("1600-01-01"))
    #expect(date.dayNumber == -135_140)
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var wrong: [String] = []
    for year in 1600...2400 {
      let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      for month in 1...12 {
        let days = lengths[month - 1] + (month == 2 && isLeap ? 1 : 0)
        if CalendarDate.daysIn(month: month, year: year) != days { wrong.append("\(year)-\(month)") }
        if CalendarDate(year: year, month: month, day: days + 1) != nil { wrong.append("\(year)-\(month)-\(days + 1)") }
        for day in 1...days {
          if CalendarDate(year: year, month: month, day: day) != date || date.parts != (year, month, day) {
            wrong.append("\(year)-\(month)-\(day): \(date)")
          }
          date = date + 1
        }
      }
    }
    #expect(wrong == [])
    #expect(date.description == "2401-01-01")
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017), ("0001-01-01", -719_162),
    ("9999-12-31", 2_932_896),
  ])
  func `known days have their known number and text`(text: String, number: Int32) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.dayNumber == number)
    #expect(date.description == text)
    #expect(CalendarDate(dayNumber: number) == date)
  }

  @Test(arguments: [
    "", "2026-02-29", "1900-02-29", "2026-04-31", "2026-00-10", "2026-13-01", "2026-11-00", "0000-01-01", "2026-1-01",
    "2026-11-3", "2026/11/03", "+026-11-03", " 2026-11-03", "2026-11-03 ", "2026-11-03T", "２026-11-03", "2026−11−03",
  ])
  func `what is no day in that form is refused`(text: String) { #expect(CalendarDate(text) == nil) }

  @Test func `days are added, subtracted and compared, over a leap day and a year's end`() throws {
    let date = try #require(CalendarDate("2024-02-28"))
    #expect((date + 1).description == "2024-02-29")
    #expect((date + 2).description == "2024-03-01")
    #expect((date - 59).description == "2023-12-31")
    #expect((date + 366) - date == 366)
    #expect(date < date + 1)
    #expect((date + Int.max).dayNumber == Int32.max)
    #expect((date - Int.min).dayNumber == Int32.max)
    #expect((date - Int.max).dayNumber < 0)
  }

  @Test func `days are put in words`() throws {
    let date = try #require(CalendarDate("2026-11-03"))
    #expect(date.words == "3 Nov 2026")
    #expect(date.shortWords == "3 Nov")
  }

  @Test(arguments: [
    ("2026-11-30", "2026-11-30"), ("today", "2026-11-03"), ("Tomorrow", "2026-11-04"), ("+0", "2026-11-03"),
    ("+14", "2026-11-17"), ("+14d", "2026-11-17"), ("+2w", "2026-11-17"), ("30 nov", "2026-11-30"),
    ("30 November", "2026-11-30"), ("3 Nov", "2026-11-03"), ("2 Nov", "2027-11-02"), ("1 Jan 2025", "2025-01-01"),
    ("29 feb", "2028-02-29"), ("29 Feb 2024", "2024-02-29"),
  ])
  func `dates are read as people type them`(typed: String, expected: String) throws {
    let today = try #require(CalendarDate("2026-11-03"))
    #expect(CalendarDate(typed: typed, today: today)?.description == expected)
  }

  @Test(arguments: [
    "31 Nov", "29 Feb 2026", "+", "+w", "+-3", "+99999999999999999999", "+36601", "Nov 3", "3", "0 Nov", "3 Noon 2026",
    "3 Nov 26 x", "yesterday's", "2026-02-30", "next week",
  ])
  func `what is no date is not guessed at`(typed: String) throws {
    let today = try #require(CalendarDate("2026-11-03"))
    #expect(CalendarDate(typed: typed, today: today) == nil)
  }

  @Test(arguments: [
    ("2026-02-30", "“2026-02-30” does not exist: Feb 2026 has 28 days"),
    ("2024-02-30", "“2024-02-30” does not exist: Feb 2024 has 29 days"),
    ("2026-2-3", "“2026-2-3” is not written YYYY-MM-DD"), ("02026-02-03", "“02026-02-03” is not written YYYY-MM-DD"),
    ("+026-11-03", "“+026-11-03” is no date"), ("2026-13-01", "“2026-13-01” is no date"), ("soon", "“soon” is no date"),
    ("99999999999999999999-01-01", "“99999999999999999999-01-01” is no date"),
  ])
  func `a complaint says whether the form or the day is wrong`(text: String, complaint: String) {
    #expect(CalendarDate.complaint(about: text) == complaint)
  }
}
