import Programme
import Records
import System

extension Instant {
  /// The present moment with the offset of the process's time zone.
  static func here() -> Instant {
    let now = WallClock.now
    return Instant(secondsSinceEpoch: Int64(now.seconds), offsetMinutes: Int16(clamping: now.offset / 60))
  }

  /// The same time of day, at the same offset, on another day.
  func moved(to day: CalendarDate) -> Instant {
    Instant(
      secondsSinceEpoch: secondsSinceEpoch + Int64(day - date) * 86_400, offsetMinutes: offsetMinutes)
  }
}
