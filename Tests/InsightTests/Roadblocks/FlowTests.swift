import Insight
import Programme
import Records
import TestSupport
import Testing

@Suite("Flow")
struct FlowTests {
  private func flow(_ roadblocks: [Roadblock], weeks: Int = 4, partner: ID<Partner>? = nil) -> Flow {
    Flow(project { $0.roadblocks = roadblocks }, on: today, weeks: weeks, partner: partner)
  }

  @Test("Weeks are of seven days, the last one ends today")
  func weeks() {
    let weeks = flow([]).weeks
    #expect(weeks.map(\.end) == [today - 21, today - 14, today - 7, today])
    #expect(weeks.map(\.start) == [today - 27, today - 20, today - 13, today - 6])
  }

  @Test(
    "What came counts in the week of its day, to the day",
    arguments: [(0, [0, 0, 0, 1]), (6, [0, 0, 0, 1]), (7, [0, 0, 1, 0]), (27, [1, 0, 0, 0]), (28, [0, 0, 0, 0])])
  func raised(age: Int, counts: [Int]) {
    #expect(flow([roadblock(age: age)]).weeks.map(\.raised) == counts)
  }

  @Test("Resolved, withdrawn and opened again are told apart, and count together as they should")
  func closed() {
    let again = roadblock("RB-3", age: 90, news: nil) {
      $0.events = [event(.status, to: "resolved", daysAgo: 20), event(.status, to: "open", daysAgo: 3)]
    }
    let flow = flow([
      resolved("RB-1", took: 50, ago: 2), resolved("RB-2", took: 50, ago: 10, as: .withdrawn), again,
    ])
    #expect(flow.weeks.map(\.resolved) == [0, 1, 0, 1])
    #expect(flow.weeks.map(\.withdrawn) == [0, 0, 1, 0])
    #expect(flow.weeks.map(\.reopened) == [0, 0, 0, 1])
    #expect(flow.weeks.map(\.closures) == [0, 1, 1, 1])
    #expect(flow.weeks.map(\.open) == [3, 2, 1, 1])
    #expect(flow.growth == -2)
    #expect(flow.words == "0.3 came and 0.8 went a week over 4 weeks: 2 fewer open")
  }

  @Test("What was closed from the start comes only once it is opened", arguments: [true, false])
  func closedFromTheStart(isOpened: Bool) throws {
    let one = roadblock("RB-1", age: 20, news: nil) {
      $0.status = isOpened ? .open : .resolved
      $0.events = [event(.status, to: isOpened ? "open" : "resolved", daysAgo: 3)]
      $0.events[0].before = "resolved"
    }
    let flow = flow([one])
    #expect(flow.weeks.map(\.raised) == [0, 0, 0, 0])
    #expect(flow.weeks.map(\.reopened) == [0, 0, 0, isOpened ? 1 : 0])
    #expect(flow.growth == flow.weeks.last?.open && flow.growth == (isOpened ? 1 : 0))
    #expect(RoadblockForecast(project { $0.roadblocks = [one] }, on: today).open == flow.growth)
  }

  @Test("Cumulative flow adds up: everybody who ever came has one status at the end of each week")
  func cumulative() {
    let judged = Project.example(on: today)
    let flow = Flow(judged, on: today, weeks: 26)
    let end = flow.weeks.last
    #expect(end?.open == judged.roadblocks.count(where: \.status.isOpen))
    #expect(end?.everRaised == judged.roadblocks.count)
    for status in Status.allCases {
      #expect(end?.byStatus[status] ?? 0 == judged.roadblocks.count { $0.status == status })
    }
    for (before, week) in zip(flow.weeks, flow.weeks.dropFirst()) {
      #expect(week.open == before.open + week.arrivals - week.closures)
      #expect(week.everRaised == before.everRaised + week.raised)
    }
  }

  @Test("What has no day, or was closed on an unknown day, is counted beside; what lies ahead is not there yet")
  func undated() {
    let flow = flow([
      roadblock("RB-1", age: nil, news: nil), roadblock("RB-2", age: 9, news: nil) { $0.status = .resolved },
      roadblock("RB-3", age: -4), roadblock("RB-4", age: 3),
    ])
    #expect(flow.undated == 2)
    #expect(flow.weeks.last?.everRaised == 1)
  }

  @Test("One partnership can be asked about")
  func partnership() {
    let theirs = roadblock("RB-1", age: 3) { $0.partner = ID("P-1") }
    #expect(flow([theirs, roadblock("RB-2", age: 3)], partner: ID("P-1")).weeks.last?.raised == 1)
  }

  @Test("Any number of weeks on any day computes", arguments: [Int.min, -1, 0, 1, 12], [Int32.min, 0, .max])
  func absurd(weeks: Int, day: Int32) {
    let flow = Flow(.allWrong, on: CalendarDate(dayNumber: day), weeks: weeks)
    #expect(flow.weeks.count == max(1, weeks))
  }
}
