/// A roadblock of the example as it was raised, and what happened to it since; days are counted from today.
struct ExampleRoadblock {
  /// One thing that happened.
  struct Move {
    enum What {
      case status(Status)
      case escalation(Escalation)
      case owner(String)
      case due(Int)
      case severity(Severity)
      case side(Side)
      case comment
    }
    let what: What
    let daysAgo: Int
    let by: String
    let note: String

    static func to(_ status: Status, _ daysAgo: Int, _ by: String, _ note: String = "") -> Move {
      Move(what: .status(status), daysAgo: daysAgo, by: by, note: note)
    }
    static func escalated(_ level: Escalation, _ daysAgo: Int, _ by: String, _ note: String = "") -> Move {
      Move(what: .escalation(level), daysAgo: daysAgo, by: by, note: note)
    }
    static func handed(_ owner: String, _ daysAgo: Int, _ by: String, _ note: String = "") -> Move {
      Move(what: .owner(owner), daysAgo: daysAgo, by: by, note: note)
    }
    static func moved(_ due: Int, _ daysAgo: Int, _ by: String, _ note: String = "") -> Move {
      Move(what: .due(due), daysAgo: daysAgo, by: by, note: note)
    }
    static func rated(_ severity: Severity, _ daysAgo: Int, _ by: String, _ note: String = "") -> Move {
      Move(what: .severity(severity), daysAgo: daysAgo, by: by, note: note)
    }
    static func turned(_ side: Side, _ daysAgo: Int, _ by: String, _ note: String = "") -> Move {
      Move(what: .side(side), daysAgo: daysAgo, by: by, note: note)
    }
    static func said(_ daysAgo: Int, _ by: String, _ note: String) -> Move {
      Move(what: .comment, daysAgo: daysAgo, by: by, note: note)
    }
  }

  let title: String
  let detail: String
  var partner: ID<Partner>?
  let side: Side
  let cause: Cause
  let kind: RoadblockKind
  let severity: Severity
  let owner: String
  let raised: Int
  let by: String
  var due: Int?
  var blocks: [String] = []
  var moves: [Move] = []

  /// The record, with one event for its opening and one for each move.
  func record(id: ID<Roadblock>, in calendar: ExampleCalendar) -> Roadblock {
    var roadblock = Roadblock()
    roadblock.id = id
    roadblock.title = title
    roadblock.detail = detail
    roadblock.partner = partner
    roadblock.side = side
    roadblock.cause = cause
    roadblock.kind = kind
    roadblock.severity = severity
    roadblock.owner = owner
    roadblock.raisedBy = by
    roadblock.blocks = blocks.map { ID($0) }
    roadblock.dueOn = due.map(calendar.day)
    var opening = RoadblockEvent()
    opening.at = calendar.moment(daysAgo: raised, hour: 9, minute: raised % 60)
    opening.by = by
    opening.change = .status
    opening.after = Status.open.rawValue
    roadblock.raisedOn = opening.at.date
    roadblock.events = [opening]
    for (index, move) in moves.enumerated() {
      let at = calendar.moment(daysAgo: move.daysAgo, hour: 10 + index, minute: move.daysAgo * 7 % 60)
      roadblock.events.append(Self.event(move, at: at, changing: &roadblock, in: calendar))
    }
    return roadblock
  }

  private static func event(
    _ move: Move, at: Instant, changing roadblock: inout Roadblock, in calendar: ExampleCalendar
  ) -> RoadblockEvent {
    var event = RoadblockEvent()
    event.at = at
    event.by = move.by
    event.note = move.note
    switch move.what {
    case .status(let status):
      event.change = .status
      event.before = roadblock.status.rawValue
      event.after = status.rawValue
      roadblock.status = status
    case .escalation(let level):
      event.change = .escalation
      event.before = roadblock.escalation.rawValue
      event.after = level.rawValue
      roadblock.escalation = level
    case .owner(let owner):
      event.change = .owner
      event.before = roadblock.owner
      event.after = owner
      roadblock.owner = owner
    case .due(let offset):
      event.change = .due
      event.before = roadblock.dueOn?.description
      roadblock.dueOn = calendar.day(offset)
      event.after = roadblock.dueOn?.description
    case .severity(let severity):
      event.change = .severity
      event.before = roadblock.severity.rawValue
      event.after = severity.rawValue
      roadblock.severity = severity
    case .side(let side):
      event.change = .side
      event.before = roadblock.side.rawValue
      event.after = side.rawValue
      roadblock.side = side
    case .comment: event.change = .comment
    }
    return event
  }
}
