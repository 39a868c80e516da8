import Synchronization
import Terminal

/// Rings a display that may not be there yet: projects are opened before the terminal is.
final class Bell: Sendable {
  private struct State {
    var waker: Waker?
    var hasRung = false
  }
  private let state = Mutex(State())

  /// Rings, or remembers to.
  func ring() {
    let waker = state.withLock {
      $0.hasRung = true
      return $0.waker
    }
    waker?.ring()
  }

  /// Rings this from now on, and at once if that was asked for already.
  func attach(_ waker: Waker) {
    let hasRung = state.withLock {
      $0.waker = waker
      return $0.hasRung
    }
    if hasRung { waker.ring() }
  }
}
