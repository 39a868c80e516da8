import FoundationEssentials
import Programme
import Records
import TestSupport
import Testing

@testable import Insight

@Suite("Service level")
struct ServiceLevelTests {
  private func level(_ roadblocks: [Roadblock]) -> ServiceLevel {
    Insight(project { $0.roadblocks = roadblocks }, on: today).serviceLevel
  }

  private func closed(_ days: [Int], ago: Int = 30, as status: Status = .resolved) -> [Roadblock] {
    days.enumerated().map { resolved("RB-\(status.rawValue)\($0.offset)", took: $0.element, ago: ago, as: status) }
  }

  @Test("It is measured from 20 closures on, and assumed below")
  func closures() {
    #expect(level(closed(Array(1...19))) == .thin(fallback: 60, closures: 19))
    #expect(level(closed(Array(1...20))) == .measured(days: 17, closures: 20))
    #expect(level([]) == .thin(fallback: 60, closures: 0))
  }

  @Test("Those still open make it longer than closures alone would say")
  func open() {
    let waiting = (0..<3).map { roadblock("RB-O\($0)", age: 40) }
    #expect(level(closed(Array(1...20)) + waiting) == .measured(days: 20, closures: 20))
  }

  @Test("Where 85% were never resolved it says how far it came")
  func unreached() {
    let waiting = (0..<20).map { roadblock("RB-O\($0)", age: 40) }
    let level = level(closed(Array(1...20)) + waiting)
    guard case .unreached(20, let share, 20) = level else {
      Issue.record("\(level)")
      return
    }
    #expect(abs(share - 0.5) < 1e-9)
    #expect(level.words == "over 20 days, by which only 50% are resolved (20 closures)" && level.shortWords == ">20d")
  }

  @Test("Withdrawn ones are no closures, and what was raised over 24 months ago is left out")
  func leftOut() {
    #expect(level(closed(Array(1...30), as: .withdrawn)) == .thin(fallback: 60, closures: 0))
    #expect(level(closed(Array(repeating: 5, count: 30), ago: 725)) == .measured(days: 5, closures: 30))
    #expect(level(closed(Array(repeating: 5, count: 30), ago: 726)) == .thin(fallback: 60, closures: 0))
  }

  @Test("What has no date, or dates of the future, is left out")
  func oddDates() {
    let dateless = roadblock(age: nil, news: nil) { $0.status = .resolved }
    let noEnd = roadblock(age: 10, news: nil) { $0.status = .resolved }
    let future = roadblock(age: -5)
    #expect(level([dateless, noEnd, future]) == .thin(fallback: 60, closures: 0))
  }

  @Test("A level of the past counts what was resolved by then, also where it was opened again later")
  func openedAgain() {
    let closed = (0..<60).map { resolved("RB-\($0)", took: 10, ago: 100 + 10 * $0) }
    var again = closed
    for index in again.indices {
      again[index].status = .open
      again[index].events.append(event(.status, to: "open", daysAgo: 5))
    }
    let before = ServiceLevel.backTest(project { $0.roadblocks = closed }, on: today)
    #expect(before.made > 0 && before.rate == 1)
    #expect(ServiceLevel.backTest(project { $0.roadblocks = again }, on: today) == before)
    #expect(level(again) == .thin(fallback: 60, closures: 0))
  }

  @Test("What was opened again counts as open from then on, until it is closed again")
  func openedAndClosedAgain() throws {
    let moved = roadblock("RB-1", age: 100, news: nil) {
      $0.status = .resolved
      $0.events = [
        event(.status, to: "resolved", daysAgo: 90), event(.status, to: "open", daysAgo: 60),
        event(.status, to: "resolved", daysAgo: 20),
      ]
    }
    let timelines = Array(repeating: try #require(RoadblockTimeline(moved, on: today)), count: 20)
    let days = [91, 90, 61, 60, 21, 20, 0].map { ServiceLevel(timelines, on: today - $0, fallback: 60) }
    let (first, open, last) = (
      ServiceLevel.measured(days: 10, closures: 20), ServiceLevel.thin(fallback: 60, closures: 0),
      ServiceLevel.measured(days: 80, closures: 20)
    )
    #expect(days == [open, first, first, open, open, last, last])
  }

  @Test("Replayed up to today, the level is the one that the records tell")
  func replayed() {
    let judged = Project.example(on: today)
    let timelines = judged.roadblocks.compactMap { RoadblockTimeline($0, on: today) }
    for days in [0, 30, 200, 500] {
      let past = today - days
      #expect(
        ServiceLevel(timelines, on: past, fallback: 60) == ServiceLevel(judged.roadblocks, on: past, fallback: 60))
    }
  }

  @Test("The fallback can be tuned")
  func tuned() {
    let judged = project { $0.settings = make { $0.thresholds["delivery.aged"] = 45 } }
    #expect(Insight(judged, on: today).serviceLevel == .thin(fallback: 45, closures: 0))
  }
}
