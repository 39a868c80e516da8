import Glibc

/// A time after which a test gives up waiting for another thread.
struct Deadline {
  private let end: Int

  init(milliseconds: Int) { end = Deadline.now + milliseconds }

  /// Whether there is time left.
  var holds: Bool { Deadline.now < end }

  private static var now: Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
