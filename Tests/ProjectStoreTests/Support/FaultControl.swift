import Synchronization

/// Which call is to fail.
final class FaultControl: Sendable {
  private struct State {
    var number = Int.max
    var isLasting = false
    var wasHit = false
  }
  private let state = Mutex(State())

  func arm(at number: Int, lasting: Bool) {
    state.withLock { $0 = State(number: number, isLasting: lasting) }
  }

  func disarm() { state.withLock { $0.number = Int.max } }

  func fails(_ number: Int) -> Bool {
    state.withLock {
      guard number == $0.number || $0.isLasting && number > $0.number else { return false }
      $0.wasHit = true
      return true
    }
  }

  var wasHit: Bool { state.withLock { $0.wasHit } }
}
