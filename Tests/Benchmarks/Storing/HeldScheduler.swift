import ProjectStore
import Synchronization

/// Keeps a save until it is run on the thread that measures it.
final class HeldScheduler: SaveScheduler {
  private let jobs = Mutex<[@Sendable () -> Void]>([])

  func run(afterMilliseconds delay: Int, _ job: @escaping @Sendable () -> Void) { jobs.withLock { $0.append(job) } }

  /// Runs what was asked for.
  func runAll() {
    while let job = jobs.withLock({ $0.popLast() }) { job() }
  }
}
