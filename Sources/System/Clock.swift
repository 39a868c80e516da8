import CSystem

/// A clock that only goes forward, for timeouts, waits and double presses.
public enum MonotonicClock {
  /// Milliseconds since some moment before the program started.
  public static var milliseconds: Int { Int(cs_milliseconds()) }
}

/// The time of day, as the system has it set.
public struct WallClock: Equatable, Sendable {
  /// Seconds since 1970.
  public let seconds: Int
  /// The seconds by which local time is ahead of UTC then.
  public let offset: Int

  /// The present moment in the process's time zone.
  public static var now: WallClock {
    let moment = cs_seconds()
    return WallClock(seconds: Int(moment), offset: Int(cs_offset(moment)))
  }
}
