import Glibc
import Synchronization
import System
import Testing

@testable import ProjectStore

@Suite struct ThreadSchedulerTests {
  /// Makes threads, or none as long as there are too many.
  private final class Threads: Sendable {
    private let left: Mutex<Int>
    private let made = Mutex(0)

    init(left: Int = .max) { self.left = Mutex(left) }

    var count: Int { made.withLock { $0 } }

    func allow() { left.withLock { $0 = .max } }

    func start(_ body: @escaping @Sendable () -> Void) throws(SystemFault) {
      guard left.withLock({ $0 > 0 }) else { throw SystemFault(call: "pthread_create", code: EAGAIN) }
      left.withLock { $0 -= 1 }
      made.withLock { $0 += 1 }
      try Thread.start(body)
    }
  }

  private final class Order: Sendable {
    private let names = Mutex<[String]>([])
    var all: [String] { names.withLock { $0 } }
    func add(_ name: String) { names.withLock { $0.append(name) } }

    func waitFor(_ count: Int) {
      let deadline = Deadline(milliseconds: 20_000)
      while all.count < count, deadline.holds { sched_yield() }
    }
  }

  @Test func `what waits runs in the order in which it is due, all on one thread`() {
    let (threads, order) = (Threads(), Order())
    let scheduler = ThreadScheduler(start: threads.start)
    scheduler.run(afterMilliseconds: 300) { order.add("last") }
    scheduler.run(afterMilliseconds: 1) { order.add("first") }
    scheduler.run(afterMilliseconds: 150) { order.add("second") }
    order.waitFor(3)
    #expect(order.all == ["first", "second", "last"] && threads.count == 1)
  }

  @Test func `what is due at once is not held up by what hangs`() {
    let (gate, order) = (Gate(), Order())
    let scheduler = ThreadScheduler()
    gate.close()
    scheduler.run(afterMilliseconds: 0) { gate.pass() }
    gate.waitForVisitor()
    scheduler.run(afterMilliseconds: 0) { order.add("read") }
    scheduler.run(afterMilliseconds: 1) { order.add("saved") }
    order.waitFor(2)
    gate.open()
    #expect(Set(order.all) == ["read", "saved"])
  }

  @Test func `what waits runs though nobody can ask for more`() {
    let order = Order()
    ThreadScheduler().run(afterMilliseconds: 50) { order.add("saved") }
    order.waitFor(1)
    #expect(order.all == ["saved"])
  }

  @Test func `without a thread only what is due at once runs on the one that asks, which never sleeps`() {
    let (threads, order) = (Threads(left: 0), Order())
    let scheduler = ThreadScheduler(start: threads.start)
    let before = MonotonicClock.milliseconds
    scheduler.run(afterMilliseconds: 30_000) { order.add("tried again") }
    scheduler.run(afterMilliseconds: 0) { order.add("read") }
    #expect(order.all == ["read"] && MonotonicClock.milliseconds - before < 10_000)
  }

  @Test func `what found no thread runs as soon as there is one`() {
    let (threads, order) = (Threads(left: 0), Order())
    let scheduler = ThreadScheduler(start: threads.start)
    scheduler.run(afterMilliseconds: 1) { order.add("one") }
    threads.allow()
    scheduler.run(afterMilliseconds: 20) { order.add("two") }
    order.waitFor(2)
    #expect(order.all == ["one", "two"] && threads.count == 1)
  }
}
