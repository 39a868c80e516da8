import Programme
import Records

/// The status of a roadblock day by day, replayed from its events.
struct RoadblockTimeline {
  /// A status and the day from which it held.
  struct Step: Equatable {
    let from: CalendarDate
    let status: Status
  }

  /// A coming: raised, or opened again.
  struct Arrival: Equatable {
    let on: CalendarDate
    let isReopening: Bool
  }

  /// The steps by day, the first on the day it was raised; at the end of a day the last step of that day holds.
  let steps: [Step]

  /// Replays the events of a roadblock raised up to a day.
  ///
  /// `nil` where nothing tells when it was raised, where that lies ahead, or where it is closed and nothing tells when.
  /// Before the first event it had the status from which that event led. Where the record says another status than the
  /// last event, somebody wrote it by hand: the record holds from that event on.
  init?(_ roadblock: Roadblock, on today: CalendarDate) {
    guard let since = roadblock.since, since <= today, roadblock.status.isOpen || roadblock.closedOn != nil else {
      return nil
    }
    let changes = roadblock.events.filter { $0.change == .status }
    var steps = [Step(from: since, status: changes.first?.before.flatMap(Status.init(rawValue:)) ?? .open)]
    if changes.isEmpty { steps = [Step(from: since, status: roadblock.status)] }
    for event in changes {
      guard let status = event.after.flatMap(Status.init(rawValue:)) else { continue }
      steps.append(Step(from: max(event.at.date, steps.last?.from ?? since), status: status))
    }
    if let last = steps.last, last.status != roadblock.status {
      steps.append(Step(from: last.from, status: roadblock.status))
    }
    self.steps = steps
  }

  /// The day on which it was raised.
  var since: CalendarDate { steps[0].from }

  /// The step that held at the end of a day; `nil` before it was raised.
  func step(on day: CalendarDate) -> Step? { steps.last { $0.from <= day } }

  /// The status at the end of a day; `nil` before it was raised.
  func status(on day: CalendarDate) -> Status? { step(on: day)?.status }

  /// Whether it was open at the end of a day.
  func isOpen(on day: CalendarDate) -> Bool { status(on: day)?.isOpen ?? false }

  /// The days on which it was closed, each with the status that closed it.
  var closings: [Step] {
    zip(steps, steps.dropFirst()).compactMap { before, after in
      before.status.isOpen && !after.status.isOpen ? after : nil
    }
  }

  /// When it came: on the day it was raised, unless it was closed from the start, and whenever it was opened again.
  var arrivals: [Arrival] {
    let raised = steps[0].status.isOpen ? [Arrival(on: since, isReopening: false)] : []
    return raised
      + zip(steps, steps.dropFirst()).compactMap { before, after in
        !before.status.isOpen && after.status.isOpen ? Arrival(on: after.from, isReopening: true) : nil
      }
  }
}
