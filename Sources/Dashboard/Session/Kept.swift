import Synchronization

/// What was worked out last, kept as long as it is asked for under the same key.
///
/// Copies share it, so that what one frame worked out is there for the next.
final class Kept<Key: Equatable & Sendable, Value: Sendable>: Sendable {
  private let last = Mutex<(key: Key, value: Value)?>(nil)

  /// What is kept under the key, else what is found now.
  func value(for key: Key, _ find: () -> Value) -> Value {
    if let value = last.withLock({ $0?.key == key ? $0?.value : nil }) { return value }
    let value = find()
    last.withLock { $0 = (key, value) }
    return value
  }
}
