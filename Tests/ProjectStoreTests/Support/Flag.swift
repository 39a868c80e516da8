import Synchronization

/// Something that happened at least once, or how often.
final class Flag: Sendable {
  private let count = Mutex(0)

  func raise() { count.withLock { $0 += 1 } }

  var isRaised: Bool { times > 0 }
  var times: Int { count.withLock { $0 } }

  /// Raises the flag; true only the first time.
  func raiseFirst() -> Bool {
    count.withLock {
      $0 += 1
      return $0 == 1
    }
  }
}
