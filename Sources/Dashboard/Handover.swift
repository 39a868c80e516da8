import Synchronization

/// What one thread makes and another takes over whole.
///
/// Unchecked, because the compiler cannot see that whoever leaves a value lets go of it.
final class Handover<Value>: @unchecked Sendable {
  private let lock = Mutex(())
  private var value: Value?

  /// Leaves what was made; the caller keeps no hold of it.
  func leave(_ value: Value) { lock.withLock { _ in self.value = value } }

  /// Takes what was left; `nil` where nothing is yet.
  func take() -> Value? {
    lock.withLock { _ in
      defer { value = nil }
      return value
    }
  }
}
