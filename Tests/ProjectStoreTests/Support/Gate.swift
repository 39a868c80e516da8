import Glibc
import Synchronization

/// Holds a thread up until it is opened.
final class Gate: Sendable {
  private let isClosed = Mutex(false)
  private let visitors = Flag()

  func close() { isClosed.withLock { $0 = true } }
  func open() { isClosed.withLock { $0 = false } }

  /// Goes through, or waits until it can.
  func pass() {
    visitors.raise()
    while isClosed.withLock({ $0 }) { sched_yield() }
  }

  /// Waits until somebody stands before it.
  func waitForVisitor() { while !visitors.isRaised { sched_yield() } }
}
