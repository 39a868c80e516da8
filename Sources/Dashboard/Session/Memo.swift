import Synchronization

/// What was worked out last, kept as long as it is asked for under the same key.
///
/// Copies share it, so that what one frame worked out is there for the next.
final class Memo<Key: Equatable & Sendable, Value: Sendable>: Sendable {
  private let last = Mutex<(key: Key, value: Value)?>(nil)

  /// What is kept under the key, else what is found now.
  func value(for key: Key, _ find: () -> Value) -> Value { value(for: key) { _ in find() } }

  /// What is kept under the key, else what is found now with the help of what was kept last under another.
  func value(for key: Key, from find: (_ last: (key: Key, value: Value)?) -> Value) -> Value {
    let kept = last.withLock { $0 }
    if let kept, kept.key == key { return kept.value }
    let value = find(kept)
    last.withLock { $0 = (key, value) }
    return value
  }
}
