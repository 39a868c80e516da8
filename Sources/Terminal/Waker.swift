import Glibc

/// Wakes a display that waits, from any thread: a pipe whose one end the display polls.
///
/// May outlive the display; ringing then has no effect.
public final class Waker: Sendable {
  /// Becomes readable when it was rung; -1 where there is no pipe.
  let descriptor: Int32
  private let bell: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    if unsafe pipe(&ends) == 0 {
      for end in ends {
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
      }
    }
    descriptor = ends[0]
    bell = ends[1]
  }

  deinit {
    close(descriptor)
    close(bell)
  }

  /// Makes the display report `.woken`, once however often it was rung since the last time.
  public func ring() {
    var byte: UInt8 = 1
    // A full pipe means that it has been rung already.
    _ = unsafe write(bell, &byte, 1)
  }

  /// Takes what was rung.
  func silence() {
    var buffer = [UInt8](repeating: 0, count: 256)
    while unsafe read(descriptor, &buffer, buffer.count) > 0 {}
  }
}
