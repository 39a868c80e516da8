import Glibc

/// A value that threads share one at a time, and on a change of which a thread can sleep.
///
/// The standard library's `Mutex` has nothing to wait on. A thread that waits costs nothing until another has used the
/// value.
///
/// Safe, because both pthread objects live as long as it does, and nobody else knows where.
@safe final class Monitor<State: Sendable>: @unchecked Sendable {
  // Unchecked, because the compiler cannot see that `state` is touched under `mutex` alone.
  private var state: State
  // Both live on the heap: a pthread object must never move.
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init(_ state: State) {
    self.state = state
    unsafe pthread_mutex_init(mutex, nil)
    unsafe pthread_cond_init(changed, nil)
  }

  deinit {
    unsafe pthread_cond_destroy(changed)
    unsafe pthread_mutex_destroy(mutex)
    unsafe changed.deallocate()
    unsafe mutex.deallocate()
  }

  /// Uses the value while no other thread does, and wakes those that wait for it to change.
  func withLock<Result>(_ body: (inout State) -> Result) -> Result {
    unsafe pthread_mutex_lock(mutex)
    defer {
      unsafe pthread_cond_broadcast(changed)
      unsafe pthread_mutex_unlock(mutex)
    }
    return body(&state)
  }

  /// Asks for something of the value, and again after every use of it by another thread, until there is an answer.
  func wait<Result>(for body: (inout State) -> Result?) -> Result {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    while true {
      if let result = body(&state) { return result }
      unsafe pthread_cond_wait(changed, mutex)
    }
  }
}
