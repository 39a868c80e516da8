import ProjectStore
import Synchronization

/// Keeps jobs until the test runs them.
final class ManualScheduler: SaveScheduler {
  private let jobs = Mutex<[@Sendable () -> Void]>([])
  private let delays = Mutex<[Int]>([])

  func run(afterMilliseconds delay: Int, _ job: @escaping @Sendable () -> Void) {
    jobs.withLock { $0.append(job) }
    delays.withLock { $0.append(delay) }
  }

  /// How many jobs wait.
  var count: Int { jobs.withLock(\.count) }

  /// The delays asked for so far.
  var asked: [Int] { delays.withLock { $0 } }

  /// Runs the oldest job; false if there is none.
  @discardableResult
  func runNext() -> Bool {
    guard let job = jobs.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else { return false }
    job()
    return true
  }

  /// Forgets all jobs, as the end of the process does.
  func drop() { jobs.withLock { $0 = [] } }

  /// Runs jobs until none is left.
  func runAll() { while runNext() {} }
}
