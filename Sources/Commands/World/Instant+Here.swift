import Glibc
import Programme

extension Instant {
  /// The present moment with the offset of the process's time zone.
  static func here() -> Instant {
    var seconds = time(nil)
    var local = unsafe tm()
    guard unsafe localtime_r(&seconds, &local) != nil else { return Instant(secondsSinceEpoch: Int64(seconds)) }
    return unsafe Instant(secondsSinceEpoch: Int64(seconds), offsetMinutes: Int16(clamping: local.tm_gmtoff / 60))
  }

  /// The same time of day, at the same offset, on another day.
  func moved(to day: CalendarDate) -> Instant {
    Instant(
      secondsSinceEpoch: secondsSinceEpoch + Int64(day - date) * 86_400, offsetMinutes: offsetMinutes)
  }
}
