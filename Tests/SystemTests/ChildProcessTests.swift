import Glibc
import System
import Testing

@Suite struct ChildProcessTests {
  /// Asks a shell.
  private static func shell(_ script: String, within milliseconds: Int = 20_000, limit: Int = 65_536) -> String? {
    ChildProcess.output(of: ["sh", "-c", script], within: milliseconds, limit: limit)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Runs something and answers how long that took, in milliseconds.
  private static func time(_ work: () -> Void) -> Int {
    let start = MonotonicClock.milliseconds
    work()
    return MonotonicClock.milliseconds - start
  }

  @Test func `what a program prints is answered once it has ended well`() {
    #expect(ChildProcessTests.shell("echo one; sleep 0.1; echo two") == "one\ntwo\n")
    #expect(ChildProcessTests.shell("true") == "")
    #expect(ChildProcess.output(of: ["printf", "%s|", "a b", "", "ü"], within: 20_000) == Array("a b||ü|".utf8))
  }

  @Test(arguments: ["echo one; exit 3", "echo one; kill -9 $$", "exit 1"])
  func `a program that fails has answered nothing`(script: String) {
    #expect(ChildProcessTests.shell(script) == nil)
  }

  @Test func `a program that is not there, or cannot be named, has answered nothing`() {
    #expect(ChildProcess.output(of: ["no-such-program-here"], within: 1000) == nil)
    #expect(ChildProcess.output(of: ["echo", "a\0b"], within: 1000) == nil)
    #expect(ChildProcess.output(of: [], within: 1000) == nil)
  }

  @Test func `its input is empty and its errors go nowhere`() {
    #expect(ChildProcessTests.shell("cat; echo lost >&2; echo end") == "end\n")
  }

  @Test func `more than a pipe holds is answered whole, and more than the limit not at all`() {
    let script = "head -c 300000 /dev/zero | tr '\\0' x"
    #expect(ChildProcessTests.shell(script, limit: 300_001)?.utf8.count == 300_000)
    #expect(ChildProcessTests.shell(script, limit: 300_000) == nil)
    #expect(ChildProcess.output(of: ["cat", "/dev/zero"], within: 20_000) == nil)
  }

  @Test func `one that closes its output and lives on is not waited for longer than the time it has`() {
    var answer: String? = ""
    let taken = ChildProcessTests.time {
      answer = ChildProcessTests.shell("echo one; exec sleep 60 >&-", within: 300)
    }
    #expect(answer == nil)
    #expect((300..<10_000).contains(taken))
  }

  @Test func `one that closes its output and then ends well has answered`() {
    #expect(ChildProcessTests.shell("echo one; exec >&-; sleep 0.3") == "one\n")
  }

  @Test func `one that ends while a program of its own holds the output has answered at its end`() {
    var answer: String?
    let taken = ChildProcessTests.time {
      answer = ChildProcessTests.shell("echo one; sleep 30 & echo two", within: 20_000)
    }
    #expect(answer == "one\ntwo\n")
    #expect(taken < 10_000)
  }

  @Test func `one that prints nothing and lives on is killed, and nothing of it is left`() throws {
    let files = PosixFileSystem()
    let folder = try files.createPrivateFolder("tandem-test")
    let note = folder.appending(component: "pid")
    #expect(ChildProcessTests.shell("echo $$ >'\(note)'; exec sleep 60", within: 500) == nil)
    let text = String(decoding: try files.readWhole(note, limit: 100).bytes, as: UTF8.self)
    let pid = try #require(Int32(text.prefix { $0.isNumber }))
    #expect(kill(pid, 0) == -1 && errno == ESRCH)
    try files.remove(note)
    try files.removeFolder(folder)
  }

  @Test func `signals are to it as they are to a program that a shell starts, whoever starts it`() throws {
    ProcessEnvironment.prepareSignals()
    let script =
      "while read name value; do case $name in SigBlk:|SigIgn:) echo $name $value;; esac; done </proc/$$/status"
    let answer = Monitor<String??>(nil)
    try Thread.start {
      let found = ChildProcessTests.shell(script)
      answer.withLock { $0 = .some(found) }
    }
    let lines = answer.wait { $0.map { .found($0) } ?? .again(at: nil) }?.split(separator: "\n") ?? []
    let masks = lines.compactMap { UInt64($0.split(separator: " ").last ?? "", radix: 16) }
    #expect(masks.count == 2)
    #expect(masks.first == 0)
    let ours = UInt64(1) << (SIGPIPE - 1) | UInt64(1) << (SIGXFSZ - 1)
    #expect((masks.last ?? ours) & ours == 0)
  }

  @Test(arguments: [("exit 0", 0), ("exit 7", 7), ("kill -15 $$", 143)])
  func `a program that has the terminal is waited for, and its end is told as a shell tells it`(
    script: String, code: Int
  ) throws {
    #expect(try ChildProcess.run(["/bin/sh", "-c", script]) == code)
  }

  @Test func `a program that has the terminal and is not there is an error`() {
    #expect(throws: SystemFault(call: "posix_spawn", code: ENOENT)) { try ChildProcess.run(["no-such-program-here"]) }
  }
}
