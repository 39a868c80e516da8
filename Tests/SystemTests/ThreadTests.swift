import Glibc
import Synchronization
import System
import Testing

@Suite struct ThreadTests {
  /// Asks a new thread.
  private static func ofNewThread<Answer: Sendable>(_ question: @escaping @Sendable () -> Answer) throws -> Answer {
    let answer = Monitor<Answer?>(nil)
    try Thread.start {
      let found = question()
      answer.withLock { $0 = found }
    }
    return answer.wait { $0.map { .found($0) } ?? .again(at: nil) }
  }

  @Test func `a thread takes no signal that the process is sent, and its own faults are let through`() throws {
    let unblocked = try ThreadTests.ofNewThread {
      var mask = sigset_t()
      unsafe pthread_sigmask(SIG_BLOCK, nil, &mask)
      return (1..<32).filter { unsafe sigismember(&mask, $0) == 0 }
    }
    let faults = [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT, SIGSYS]
    #expect(Set(unblocked).subtracting([SIGKILL, SIGSTOP]) == Set(faults))
  }

  @Test func `the mask of the thread that makes another stays as it was`() throws {
    func mask() -> [Bool] {
      var mask = sigset_t()
      unsafe pthread_sigmask(SIG_BLOCK, nil, &mask)
      return (1..<32).map { unsafe sigismember(&mask, $0) == 1 }
    }
    let before = mask()
    try Thread.start {}
    #expect(mask() == before)
  }

  /// Where a new thread handles its faults, and how many bytes it has there; none where it has no such place.
  private static func room() throws -> (place: UInt, size: Int) {
    try ofNewThread {
      var stack = unsafe stack_t()
      unsafe sigaltstack(nil, &stack)
      let isThere = unsafe Int(stack.ss_flags) & Int(SS_DISABLE) == 0
      return unsafe (UInt(bitPattern: stack.ss_sp), isThere ? Int(stack.ss_size) : 0)
    }
  }

  @Test func `a thread has room to handle a fault on where its own stack has none left`() throws {
    #expect(try ThreadTests.room().size >= 64 * 1024)
  }

  @Test func `the room is given back when the thread ends`() throws {
    // Rooms that stayed would each have a place of their own.
    let places = try (0..<200).map { _ in try ThreadTests.room().place }
    #expect(Set(places).count < places.count)
  }
}

@Suite struct MonitorTests {
  @Test func `a wait ends when another thread has changed the value`() throws {
    let number = Monitor(0)
    try Thread.start { number.withLock { $0 = 7 } }
    #expect(number.wait { $0 == 7 ? .found($0) : .again(at: nil) } == 7)
  }

  @Test func `a timed wait looks again when its time has come, and not all the while`() {
    let looks = Monitor(0)
    let end = MonotonicClock.milliseconds + 60
    let looked = looks.wait {
      $0 += 1
      return MonotonicClock.milliseconds >= end ? .found($0) : .again(at: end)
    }
    #expect((2...4).contains(looked))
    #expect(MonotonicClock.milliseconds >= end)
  }

  @Test func `a wait that changes the value tells the others`() throws {
    let turns = Monitor(0)
    try Thread.start { turns.wait { $0 == 1 ? .found($0 = 2) : .again(at: nil) } }
    turns.wait { $0 == 0 ? .found($0 = 1) : .again(at: nil) }
    #expect(turns.wait { $0 == 2 ? .found(true) : .again(at: nil) })
  }
}
