import Glibc

/// A clock that only goes forward, for timeouts and double presses.
enum MonotonicClock {
  /// Milliseconds since some moment before the program started.
  static var milliseconds: Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
