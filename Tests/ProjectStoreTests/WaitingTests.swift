import Glibc
import Programme
import ProjectStore
import Records
import System
import Testing

@Suite("Waiting for a save")
struct WaitingTests {
  /// How often the calling thread gave up the processor of its own accord.
  private static var sleeps: Int {
    get throws {
      let status = try PosixFileSystem().contents(of: "/proc/thread-self/status")
      let line = String(decoding: status, as: UTF8.self).split(separator: "\n")
        .first { $0.hasPrefix("voluntary_ctxt_switches:") }
      return try #require(line.flatMap { Int($0.drop { !$0.isNumber }) })
    }
  }

  @Test("A thread that waits for a save to end sleeps until it has ended, and does not look again and again")
  func sleeping() throws {
    let desk = try Desk()
    let gate = Gate()
    let store = try desk.open(
      files: WatchedFileSystem { (call, _) throws(SystemFault) in if call == "exchange" { gate.pass() } })
    try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    gate.close()
    let scheduler = desk.scheduler
    ThreadScheduler().run(afterMilliseconds: 0) { scheduler.runAll() }
    gate.waitForVisitor()
    ThreadScheduler().run(afterMilliseconds: 400) { gate.open() }
    let before = try WaitingTests.sleeps
    try store.finish(at: Sample.moment)
    // Looking every millisecond would be some four hundred.
    #expect(try WaitingTests.sleeps - before < 60)
    #expect(store.state == .saved(at: Sample.moment))
  }
}
