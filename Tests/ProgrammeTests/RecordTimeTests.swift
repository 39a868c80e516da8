import Programme
import Records
import Testing

/// What roadblocks and milestones know of time, from their dates and events alone.
@Suite struct RecordTimeTests {
  private let today = CalendarDate(dayNumber: 20_760)

  private func event(_ daysAgo: Int, _ status: Status?) -> RoadblockEvent {
    var event = RoadblockEvent()
    event.at = Instant(today - daysAgo, hour: 10)
    event.change = status == nil ? .comment : .status
    event.after = status?.rawValue
    return event
  }

  private func roadblock(_ status: Status, raised: Int? = nil, _ events: [RoadblockEvent]) -> Roadblock {
    var roadblock = Roadblock()
    roadblock.status = status
    roadblock.raisedOn = raised.map { today - $0 }
    roadblock.events = events
    return roadblock
  }

  @Test func `the age counts from the day it was raised, else from the earliest event`() {
    #expect(roadblock(.open, raised: 40, [event(10, .open)]).age(on: today) == 40)
    #expect(roadblock(.open, [event(10, nil), event(30, .open)]).age(on: today) == 30)
    #expect(roadblock(.open, []).age(on: today) == nil)
    #expect(roadblock(.open, raised: -5, []).age(on: today) == 0)
  }

  @Test func `a closed roadblock stops ageing on the day of its last close`() {
    let closed = roadblock(
      .resolved, raised: 40, [event(30, .resolved), event(20, .open), event(12, .resolved), event(3, nil)])
    #expect(closed.closedOn == today - 12)
    #expect(closed.age(on: today) == 28)
    #expect(roadblock(.open, raised: 40, [event(30, .resolved), event(20, .open)]).closedOn == nil)
    #expect(roadblock(.withdrawn, raised: 40, [event(30, .open), event(9, .waiting)]).closedOn == today - 9)
    #expect(roadblock(.withdrawn, raised: 40, []).closedOn == nil)
  }

  @Test func `the days in a status count from the last event that led to it`() {
    let waiting = roadblock(
      .waiting, raised: 40, [event(30, .waiting), event(20, .open), event(8, .waiting), event(2, nil)])
    #expect(waiting.daysInStatus(on: today) == 8)
    #expect(roadblock(.open, raised: 40, []).daysInStatus(on: today) == 40)
    #expect(roadblock(.open, []).daysInStatus(on: today) == nil)
  }

  @Test func `only an open roadblock is overdue, from the day after it was due`() {
    var open = roadblock(.inProgress, [])
    #expect(open.daysOverdue(on: today) == nil)
    open.dueOn = today
    #expect(open.daysOverdue(on: today) == nil)
    open.dueOn = today - 3
    #expect(open.daysOverdue(on: today) == 3)
    open.status = .resolved
    #expect(open.daysOverdue(on: today) == nil)
  }

  private func milestone(baseline: Int?, _ forecasts: [Int], met: Int? = nil) -> Milestone {
    var milestone = Milestone()
    milestone.baseline = baseline.map { today + $0 }
    milestone.forecasts = forecasts.map {
      var forecast = Forecast()
      forecast.date = today + $0
      return forecast
    }
    milestone.metOn = met.map { today + $0 }
    return milestone
  }

  @Test func `a milestone is expected on its last forecast, else on its baseline`() {
    #expect(milestone(baseline: 5, []).expected == today + 5)
    #expect(milestone(baseline: 5, [9, 7]).expected == today + 7)
    #expect(milestone(baseline: nil, []).expected == nil)
  }

  @Test func `a slip is counted against the baseline, up to the day it was met`() {
    #expect(milestone(baseline: 5, [9]).slip == 4)
    #expect(milestone(baseline: 5, [9], met: 3).slip == -2)
    #expect(milestone(baseline: nil, [9]).slip == nil)
    #expect(milestone(baseline: 5, []).slip == 0)
  }

  @Test(arguments: [([], 0), ([5], 0), ([6], 1), ([6, 6, 7], 2), ([4, 5], 1), ([9, 3, 8], 2)] as [([Int], Int)])
  func `each forecast later than the one before is a slip`(forecasts: [Int], count: Int) {
    #expect(milestone(baseline: 5, forecasts).slipCount == count)
  }

  @Test func `without a baseline the first forecast is no slip`() {
    #expect(milestone(baseline: nil, [6, 7]).slipCount == 1)
  }
}
