import Programme
import Records
import Testing

@testable import Insight

@Suite("Replaying a roadblock's events")
struct RoadblockTimelineTests {
  private func statuses(_ roadblock: Roadblock, daysAgo: [Int]) -> [Status?]? {
    RoadblockTimeline(roadblock, on: today).map { timeline in daysAgo.map { timeline.status(on: today - $0) } }
  }

  @Test("Each status holds from the day of its event to the next")
  func steps() {
    let moved = roadblock(age: 30, news: nil) {
      $0.status = .waiting
      $0.events = [event(.status, to: "in progress", daysAgo: 20), event(.status, to: "waiting", daysAgo: 5)]
    }
    #expect(
      statuses(moved, daysAgo: [31, 30, 21, 20, 6, 5, 0]) == [
        nil, .open, .open, .inProgress, .inProgress, .waiting, .waiting,
      ])
  }

  @Test("Before the first event it had the status from which that event led")
  func before() {
    let moved = roadblock(age: 30, news: nil) {
      $0.status = .resolved
      $0.events = [event(.status, to: "resolved", daysAgo: 5)]
      $0.events[0].before = "waiting"
    }
    #expect(statuses(moved, daysAgo: [30, 6, 5]) == [.waiting, .waiting, .resolved])
  }

  @Test("Closed and opened again counts as both")
  func reopened() throws {
    let moved = roadblock(age: 30, news: nil) {
      $0.status = .withdrawn
      $0.events = [
        event(.status, to: "resolved", daysAgo: 20), event(.status, to: "open", daysAgo: 15),
        event(.status, to: "withdrawn", daysAgo: 5),
      ]
    }
    let timeline = try #require(RoadblockTimeline(moved, on: today))
    #expect(timeline.closings.map(\.status) == [.resolved, .withdrawn])
    #expect(timeline.closings.map(\.from) == [today - 20, today - 5])
    #expect(timeline.arrivals.map(\.on) == [today - 30, today - 15])
    #expect(timeline.arrivals.map(\.isReopening) == [false, true])
    #expect([21, 20, 15, 5].map { timeline.isOpen(on: today - $0) } == [true, false, true, false])
  }

  @Test("Where the record says otherwise than its last event, the record holds from that day on")
  func writtenByHand() {
    let moved = roadblock(age: 30, news: nil) {
      $0.status = .inProgress
      $0.events = [event(.status, to: "waiting", daysAgo: 8)]
    }
    #expect(statuses(moved, daysAgo: [9, 8, 0]) == [.open, .inProgress, .inProgress])
    #expect(statuses(roadblock(age: 30) { $0.status = .waiting }, daysAgo: [30]) == [.waiting])
  }

  @Test("A status that nobody knows is passed over, and an event of the past counts from the day it was raised")
  func odd() {
    let moved = roadblock(age: 10, news: nil) {
      $0.status = .waiting
      $0.events = [event(.status, to: "waiting", daysAgo: 40), event(.status, to: "parked", daysAgo: 5)]
    }
    #expect(statuses(moved, daysAgo: [11, 10, 0]) == [nil, .waiting, .waiting])
  }

  @Test("What has no day, lies ahead, or was closed on an unknown day has no history")
  func unknown() {
    #expect(RoadblockTimeline(roadblock(age: nil, news: nil), on: today) == nil)
    #expect(RoadblockTimeline(roadblock(age: -1), on: today) == nil)
    #expect(RoadblockTimeline(roadblock(age: 9, news: nil) { $0.status = .resolved }, on: today) == nil)
  }

  @Test("What lies ahead has not happened")
  func future() {
    #expect(statuses(resolved("RB-1", took: 20, ago: -5), daysAgo: [15, 0]) == [.open, .open])
  }
}
