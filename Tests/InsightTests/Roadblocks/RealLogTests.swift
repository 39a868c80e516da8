import Exchange
import Insight
import Programme
import Records
import TestSupport
import Testing

/// What is promised of roadblocks, held against an issue log that others published; runs where `TANDEM_REAL_DATA` names
/// its folder.
@Suite("Promises on a real log", .enabled(if: RealData.isThere, "TANDEM_REAL_DATA is not set"))
struct RealLogTests {
  /// The day of the last entry of the log.
  private static let end = day("2023-12-19")

  private func log() throws -> Project {
    let path = "issues/ietf-wg-privacypass-base-drafts-issues.json"
    let author = Authorship(name: "Wren Ashby", at: Instant(RealLogTests.end))
    return try IssuesImport.plan(
      try #require(RealData.bytes(path)), file: path, into: Project(name: "Issues"), by: author
    ).project
  }

  @Test("The 85% of the service level hold between 75% and 95% on what came later")
  func serviceLevel() throws {
    let backTest = ServiceLevel.backTest(try log(), on: RealLogTests.end)
    #expect(backTest.made > 900)
    let rate = try #require(backTest.rate)
    #expect((0.75...0.95).contains(rate), "\(backTest.words)")
  }

  @Test("The forecast tells how often it held, and that clearing the same ones is another matter")
  func forecast() throws {
    // A quarter before the end, while there was still something open.
    let forecast = RoadblockForecast(try log(), on: day("2023-07-25"))
    guard case .expected(let half, let likely) = forecast.outcome else {
      Issue.record("\(forecast.outcome)")
      return
    }
    // As worked out by another program from the same log.
    #expect(forecast.open == 13)
    #expect(forecast.throughput == [1, 0, 1, 0, 0, 0, 7, 6, 0, 0, 1, 1])
    #expect([half.weeks, likely.weeks] == [10, 16])
    #expect(forecast.backTest.made > 40)
    #expect(forecast.sameOnes.held < forecast.backTest.held)
  }

  @Test("Replayed week by week, the log comes out as it went in")
  func flow() throws {
    let log = try log()
    let flow = Flow(log, on: RealLogTests.end, weeks: 250)
    #expect(flow.undated == 0)
    #expect(flow.weeks.last?.everRaised == 248)
    #expect(flow.weeks.reduce(0) { $0 + $1.raised } == 248)
    #expect(flow.growth == 1)
    for week in flow.weeks {
      let open = log.roadblocks.count { roadblock in
        (roadblock.since ?? .init(dayNumber: .max)) <= week.end && roadblock.closedOn.map { $0 > week.end } ?? true
      }
      #expect(week.open == open, "\(week.end)")
    }
  }
}
