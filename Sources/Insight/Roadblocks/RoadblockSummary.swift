public import Programme
public import Records

/// What is in the way, counted.
public struct RoadblockSummary: Equatable, Sendable {
  /// Open ones.
  public let open: Int
  /// Open ones whose move is the department's.
  public let ours: Int
  /// Open ones past their due day.
  public let pastDue: Int
  /// Open critical ones.
  public let critical: Int
  /// The age of the oldest open one in days; `nil` if there is none with a date.
  public let oldestAge: Int?
  /// The median age in days of the open ones of each side.
  public let medianAge: [Side: Double]
  /// How many were resolved in the 30 days up to today.
  public let resolvedLast30Days: Int

  /// The counts in words: "23 open · 14 ours · 6 past due".
  public var words: String {
    guard open > 0 else { return "none open" }
    var parts = ["\(open) open", "\(ours) ours"]
    if pastDue > 0 { parts.append("\(pastDue) past due") }
    return parts.joined(separator: " · ")
  }

  /// Counts roadblocks in one pass.
  init(_ facts: Facts) {
    let today = facts.today
    var ours = 0
    var pastDue = 0
    var critical = 0
    let all = facts.roadblocks
    for place in facts.openPlaces {
      if all[place].side == .department { ours += 1 }
      if let dueOn = all[place].dueOn, dueOn < today { pastDue += 1 }
      if all[place].severity == .critical { critical += 1 }
    }
    open = facts.openPlaces.count
    self.ours = ours
    self.pastDue = pastDue
    self.critical = critical
    oldestAge = facts.openAges.values.compactMap(\.last).max()
    medianAge = facts.openAges.compactMapValues(median)
    resolvedLast30Days = all.indices.count { place in
      guard all[place].status == .resolved, let closed = all[place].closedOn else { return false }
      return (0...30).contains(today - closed)
    }
  }
}

/// How far away the day is by which something is to be done.
public enum DueStatus: Equatable, Sendable {
  /// It has passed, so many days ago.
  case past(Int)
  /// It is today.
  case today
  /// It comes within a week, in so many days.
  case soon(Int)
  /// It comes later, in so many days.
  case later(Int)

  /// The days ahead up to which a day is soon: to the next weekly stand-up.
  public static let soonDays = 7

  /// Tells it of a day, as seen on another.
  public init(_ due: CalendarDate, on today: CalendarDate) {
    switch due - today {
    case let days where days < 0: self = .past(-days)
    case 0: self = .today
    case let days where days <= DueStatus.soonDays: self = .soon(days)
    case let days: self = .later(days)
    }
  }

  /// How bad that is for something open: red once it has passed, amber up to a week ahead.
  public var health: Health {
    switch self {
    case .past: .red
    case .today, .soon: .amber
    case .later: .green
    }
  }
}
