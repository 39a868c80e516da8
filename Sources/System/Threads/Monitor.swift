import CSystem

/// A value that threads share one at a time, and on a change of which a thread can sleep.
///
/// The standard library's `Mutex` has nothing to wait on. A thread that waits costs nothing until another has used the
/// value.
///
/// Safe, because the lock lives as long as it does, and nobody else knows where.
@safe public final class Monitor<State: Sendable>: @unchecked Sendable {
  // Unchecked, because the compiler cannot see that `state` is touched under `lock` alone.
  private var state: State
  private let lock = unsafe cs_monitor_make()

  /// Shares a value.
  public init(_ state: State) { self.state = state }

  deinit { unsafe cs_monitor_free(lock) }

  /// Uses the value while no other thread does, and wakes those that wait for it to change.
  public func withLock<Result>(_ body: (inout State) -> Result) -> Result {
    unsafe cs_lock(lock)
    defer { unsafe cs_tell_and_unlock(lock) }
    return body(&state)
  }

  /// What a thread that looked at the value goes on with.
  public enum Look<Result> {
    /// It has what it wanted.
    case found(Result)
    /// It looks again when another thread has used the value, and at that time of `MonotonicClock` at the latest.
    case again(at: Int?)
  }

  /// Looks at the value until there is what the thread wants; sleeps in between.
  public func wait<Result>(for look: (inout State) -> Look<Result>) -> Result {
    unsafe cs_lock(lock)
    while true {
      switch look(&state) {
      case .found(let result):
        unsafe cs_tell_and_unlock(lock)
        return result
      case .again(let time): unsafe cs_wait(lock, Int64(time ?? -1))
      }
    }
  }
}
