public import Programme

/// How far away the day is by which something is to be done.
public enum DueStanding: Equatable, Sendable {
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
    case let days where days <= DueStanding.soonDays: self = .soon(days)
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
