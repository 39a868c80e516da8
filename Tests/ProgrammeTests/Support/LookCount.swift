import Synchronization

/// How often records are looked at for what tells them apart, so that tests can say what a pass over many costs.
final class LookCount: Sendable {
  /// The count of the work under way.
  @TaskLocal static var current: LookCount?

  private let looks = Mutex(0)

  /// Counts a look.
  static func note() { current?.looks.withLock { $0 += 1 } }

  /// How many looks some work takes.
  static func of(_ work: () throws -> Void) rethrows -> Int {
    let count = LookCount()
    try $current.withValue(count, operation: work)
    return count.looks.withLock { $0 }
  }
}
