import Programme
import Records
import Testing

@Suite struct InstantTests {
  @Test(
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("1970-01-01T01:00:00+01:00", 0), ("1969-12-31T14:30:00-09:30", 0),
      ("1969-12-31T23:59:59Z", -1), ("1960-02-29T12:00:00+05:45", -310_499_100),
      ("2026-11-03T14:03:00+01:00", 1_793_710_980),
      ("2001-09-09T01:46:40Z", 1_000_000_000),
    ] as [(String, Int64)])
  func `a moment keeps its seconds and its text`(text: String, seconds: Int64) throws {
    let instant = try #require(Instant(text))
    #expect(instant.secondsSinceEpoch == seconds)
    #expect(instant.description == text)
  }

  @Test(arguments: [
    ("2026-11-03T14:03:00.250Z", "250"), ("1960-02-29T23:59:59.9-11:00", "9"),
    ("2026-11-03T00:00:00.000000001+14:00", "000000001"),
  ])
  func `a fraction is kept as it is written`(text: String, fraction: String) throws {
    let instant = try #require(Instant(text))
    #expect(instant.fraction == fraction)
    #expect(instant.description == text)
  }

  @Test func `small letters and a leap second are read, and written the usual way`() {
    #expect(Instant("2026-11-03t14:03:00z")?.description == "2026-11-03T14:03:00Z")
    #expect(Instant("2026-11-03T14:03:00-00:00")?.description == "2026-11-03T14:03:00Z")
    #expect(Instant("2016-12-31T23:59:60Z")?.description == "2017-01-01T00:00:00Z")
  }

  @Test(arguments: [
    "", "2026-11-03", "2026-11-03T14:03:00", "2026-11-03T14:03Z", "2026-11-03 14:03:00Z", "2026-11-03T24:00:00Z",
    "2026-11-03T14:60:00Z", "2026-11-03T14:03:61Z", "2026-02-30T14:03:00Z", "2026-11-03T14:03:00+0100",
    "2026-11-03T14:03:00+01", "2026-11-03T14:03:00+24:00", "2026-11-03T14:03:00+01:60", "2026-11-03T14:03:00.Z",
    "2026-11-03T14:03:00.5", "2026-11-03T14:03:00Zx", "2026-11-03T14:03:00+01:00x", "2026-11-03T1:03:00.00Z",
    "2026-11-03T14-03-00Z",
  ])
  func `what is no moment with an offset is refused`(text: String) { #expect(Instant(text) == nil) }

  @Test func `the day and the time are those at the place of writing`() throws {
    let late = try #require(Instant("2026-11-03T23:30:00-05:00"))
    #expect(late.date.description == "2026-11-03")
    #expect(late.clock == "23:30")
    let early = try #require(Instant("1969-12-31T00:10:00+14:00"))
    #expect(early.date.description == "1969-12-31")
    #expect(early.clock == "00:10")
    let day = try #require(CalendarDate("1969-12-31"))
    #expect(Instant(day, hour: 23, minute: 59, second: 59).secondsSinceEpoch == -1)
    #expect(Instant(day, hour: 9).description == "1969-12-31T09:00:00Z")
    #expect(Instant(secondsSinceEpoch: -1, offsetMinutes: 60).description == "1970-01-01T00:59:59+01:00")
  }

  @Test func `of any two instants one comes first, unless they are equal`() throws {
    let texts = ["", ".0", ".00", ".5", ".50", ".05"].flatMap { fraction in
      ["14:03:00\(fraction)Z", "15:03:00\(fraction)+01:00", "09:03:00\(fraction)-05:00", "14:02:59\(fraction)Z"]
    }
    let instants = try texts.map { try #require(Instant("2026-11-03T\($0)")) }
    for one in instants {
      for other in instants {
        #expect([one < other, one == other, other < one].count { $0 } == 1, "\(one) and \(other)")
        for third in instants where one < other && other < third { #expect(one < third) }
      }
    }
    #expect(instants.shuffled().sorted() == instants.reversed().sorted())
  }

  @Test func `moments are in order of time, whatever their offsets`() throws {
    let texts = [
      "2026-11-03T15:00:00+02:00", "2026-11-03T14:00:00Z", "2026-11-03T14:00:00.5Z", "2026-11-03T09:00:01-05:00",
    ]
    let instants = try texts.map { try #require(Instant($0)) }
    #expect(instants.shuffled().sorted().map(\.description) == texts)
  }
}
