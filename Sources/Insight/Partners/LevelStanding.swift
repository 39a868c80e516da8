public import Programme

/// When a level of engagement met last, and when it is to meet next.
public struct LevelStanding: Equatable, Sendable {
  /// The level as recorded.
  public let level: GovernanceLevel
  /// The day of the last meeting held.
  public let last: CalendarDate?
  /// The day by which the next is due; `nil` where no cadence is set, or nothing tells from when to count.
  public let next: CalendarDate?
  /// Days from today until then, negative where it is overdue.
  public let daysAhead: Int?

  /// Whether the day of the next meeting has passed.
  public var isOverdue: Bool { (daysAhead ?? 0) < 0 }

  /// The next meeting in words: "in 5 days", "11 days overdue", "no cadence set".
  public var words: String {
    guard let daysAhead else {
      return level.everyDays == nil ? "no cadence set" : "no day to count from"
    }
    switch daysAhead {
    case 0: return "due today"
    case ..<0: return "\(counted(-daysAhead, "day")) overdue"
    default: return "in \(counted(daysAhead, "day"))"
    }
  }

  init(_ level: GovernanceLevel, of partner: Partner, on today: CalendarDate) {
    self.level = level
    last = partner.meetings(level.level, until: today).last?.date
    next = partner.nextMeeting(level, on: today)
    daysAhead = next.map { $0 - today }
  }
}
