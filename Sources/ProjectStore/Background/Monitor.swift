import Glibc

/// A value that threads share one at a time, and on a change of which a thread can sleep.
///
/// The standard library's `Mutex` has nothing to wait on. A thread that waits costs nothing until another has used the
/// value.
final class Monitor<State: Sendable>: @unchecked Sendable {
  // Unchecked, because the compiler cannot see that `state` is touched under `mutex` alone.
  private var state: State
  // Both live on the heap: a pthread object must never move.
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init(_ state: State) {
    self.state = state
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(mutex)
    changed.deallocate()
    mutex.deallocate()
  }

  /// Uses the value while no other thread does, and wakes those that wait for it to change.
  func withLock<Result>(_ body: (inout State) -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer {
      pthread_cond_broadcast(changed)
      pthread_mutex_unlock(mutex)
    }
    return body(&state)
  }

  /// Asks for something of the value, and again after every use of it by another thread, until there is an answer.
  func wait<Result>(for body: (inout State) -> Result?) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      if let result = body(&state) { return result }
      pthread_cond_wait(changed, mutex)
    }
  }
}
