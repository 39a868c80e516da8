import Insight
import Programme
import Records
import TestSupport
import Testing

@Suite("Forecast of open roadblocks")
struct RoadblockForecastTests {
  /// Roadblocks closed so many days ago, each raised ten days before.
  private func closed(ago days: [Int]) -> [Roadblock] {
    days.enumerated().map { resolved("RB-C\($0.offset)", took: 10, ago: $0.element) }
  }

  private func open(_ count: Int, age: Int = 20) -> [Roadblock] {
    (0..<count).map { roadblock("RB-O\($0)", age: age) }
  }

  private func forecast(_ roadblocks: [Roadblock]) -> RoadblockForecast {
    RoadblockForecast(project { $0.roadblocks = roadblocks }, on: today)
  }

  @Test("Two a week close fourteen in seven weeks")
  func steady() {
    let twoAWeek = (0..<12).flatMap { [7 * $0 + 1, 7 * $0 + 4] }
    let forecast = forecast(closed(ago: twoAWeek) + open(14))
    #expect(forecast.throughput == Array(repeating: 2, count: 12))
    guard case .expected(let half, let likely) = forecast.outcome else {
      Issue.record("\(forecast.outcome)")
      return
    }
    #expect([half.weeks, likely.weeks] == [7, 7])
    #expect(likely.date == today + 49)
    #expect(forecast.words == "as many as are open today (14) are closed by 22 Dec 2026 (50%), by 22 Dec 2026 (85%)")
  }

  @Test("It needs eight whole weeks of history", arguments: [(54, 7), (55, 8)])
  func weeks(daysSinceFirst: Int, weeks: Int) {
    let first = roadblock("RB-1", age: daysSinceFirst)
    let recent = (0..<10).map { resolved("RB-C\($0)", took: 1, ago: 3) }
    let forecast = forecast([first] + recent)
    #expect(forecast.throughput.count == weeks)
    if weeks < 8 {
      #expect(forecast.outcome == .notEnoughHistory(weeks: weeks, closures: 10))
      #expect(forecast.words == "not enough history: 7 whole weeks with 10 closures, needs 8 weeks and 10 closures")
    } else {
      #expect(forecast.outcome != .notEnoughHistory(weeks: weeks, closures: 10))
    }
  }

  @Test(
    "It needs ten closures in the weeks from which it draws", arguments: [(9, 0, false), (10, 0, true), (9, 30, false)])
  func closures(recent: Int, old: Int, isEnough: Bool) {
    let roadblocks = closed(ago: Array(repeating: 40, count: recent) + Array(repeating: 84, count: old)) + open(3)
    let outcome = forecast(roadblocks + [roadblock("RB-1", age: 300)]).outcome
    #expect((outcome == .notEnoughHistory(weeks: 12, closures: recent)) == !isEnough)
  }

  @Test("Weeks in which nothing closes end in a reason, never in a loop")
  func standstill() {
    #expect(forecast(open(500, age: 400)).outcome == .notEnoughHistory(weeks: 12, closures: 0))
    let forecast = forecast(closed(ago: Array(repeating: 3, count: 10)) + open(9000, age: 400))
    guard case .expected(let half, let likely) = forecast.outcome else {
      Issue.record("\(forecast.outcome)")
      return
    }
    #expect([half.weeks, likely.weeks] == [nil, nil])
    #expect(likely.words == "in more than five years (85%)")
  }

  @Test("With nothing open there is nothing to forecast")
  func nothing() {
    #expect(forecast([]).outcome == .nothingOpen)
    #expect(forecast(closed(ago: Array(repeating: 10, count: 30))).words == "nothing open")
  }

  @Test("The same project on the same day gives the same numbers, in whatever order its roadblocks stand")
  func determinism() {
    let judged = Project.example(on: today)
    var turned = judged
    turned.roadblocks.reverse()
    let first = RoadblockForecast(judged, on: today)
    #expect(first == RoadblockForecast(judged, on: today))
    #expect(first == RoadblockForecast(turned, on: today))
  }

  @Test("Withdrawn ones leave the list as resolved ones do")
  func withdrawn() {
    let gone = (0..<12).map { resolved("RB-W\($0)", took: 10, ago: 7 * $0 + 1, as: .withdrawn) }
    #expect(forecast(gone + open(2)).throughput == Array(repeating: 1, count: 12))
  }

  @Test("A steady log keeps what was promised, and overtaking shows in the second test")
  func backTest() {
    // One comes and one goes each week, the newest first; five stay for ever.
    let steady = (0..<120).map { resolved("RB-C\($0)", took: 8, ago: 7 * $0 + 1) }
    let stuck = (0..<5).map { roadblock("RB-S\($0)", age: 900) }
    let forecast = forecast(steady + stuck)
    // The six open at each week's end take six weeks, so that the last five weeks cannot be told yet.
    #expect(forecast.backTest.made == RoadblockForecast.weeksTested - 5)
    #expect(forecast.backTest.rate == 1)
    #expect(forecast.sameOnes.made == forecast.backTest.made)
    #expect(forecast.sameOnes.held == 0)
    #expect(forecast.sameOnes.words == "85% was promised, and 0 of 99 held (0%)")
  }

  @Test("A log that came to a standstill breaks its promises")
  func broken() {
    let stopped = (0..<60).map { resolved("RB-C\($0)", took: 8, ago: 7 * $0 + 200) }
    let backTest = forecast(stopped + open(30, age: 700)).backTest
    #expect(backTest.made > 0)
    #expect((backTest.rate ?? 1) < 1)
  }

  @Test("Without a forecast of the past nothing was promised")
  func untested() {
    let backTest = forecast(open(2)).backTest
    #expect(backTest.rate == nil)
    #expect(backTest.words == "85% was promised, and nothing can be told yet")
  }

  @Test("Any day can be asked about", arguments: [Int32.min, 0, Int32.max])
  func anyDay(number: Int32) {
    let forecast = RoadblockForecast(.allWrong, on: CalendarDate(dayNumber: number))
    #expect(forecast.throughput.count <= 12)
  }

  @Test("Ten thousand roadblocks are forecast and tested in seconds", .timeLimit(.minutes(10)))
  func many() {
    let judged = project {
      $0.roadblocks =
        (0..<9000).map { resolved("RB-C\($0)", took: 30 + $0 % 40, ago: $0 % 720) }
        + (0..<1000).map { roadblock("RB-O\($0)", age: $0 % 300) }
    }
    #expect(RoadblockForecast(judged, on: today).backTest.made > 50)
  }
}
