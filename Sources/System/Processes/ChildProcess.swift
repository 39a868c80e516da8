import CSystem
import Glibc

/// Programs that are started from here, found on the path.
public enum ChildProcess {
  /// Runs a program that has the terminal meanwhile, until it ends.
  ///
  /// - Returns: its exit code, or 128 and the number of the signal that ended it.
  /// - Throws: why it could not be started.
  public static func run(_ words: [String]) throws(SystemFault) -> Int {
    let child = try start(words, output: -1)
    var status: Int32 = 0
    guard cs_reap(child, true, &status) == child else { throw .last("waitpid") }
    return Int(cs_exit_code(status))
  }

  /// Asks a program a question: everything that it prints, once it has ended well.
  ///
  /// Its standard input is empty, its errors go nowhere. What counts is its own end: one that closes its output and
  /// lives on is waited for no longer than any other, and one that leaves its output open to a program of its own is
  /// not waited for at all.
  /// - Parameters:
  ///   - milliseconds: how long it may take; then it is killed.
  ///   - limit: how many bytes are too many.
  /// - Returns: `nil` where it is not there, fails, takes longer, or prints too much.
  public static func output(of words: [String], within milliseconds: Int, limit: Int = 65_536) -> [UInt8]? {
    var (reading, writing): (Int32, Int32) = (-1, -1)
    guard cs_pipe(&reading, &writing) == 0 else { return nil }
    defer { close(reading) }
    let child = try? start(words, output: writing)
    close(writing)
    guard let child else { return nil }
    _ = fcntl(reading, F_SETFL, O_NONBLOCK)
    var question = Question(child: child, output: reading, limit: limit)
    return question.answer(by: MonotonicClock.milliseconds + milliseconds)
  }

  private static func start(_ words: [String], output: Int32) throws(SystemFault) -> pid_t {
    if words.contains(where: { $0.utf8.contains(0) }) { throw SystemFault(call: "posix_spawn", code: EINVAL) }
    let text = words.map { $0 + "\0" }.joined()
    var child: pid_t = 0
    let code = cs_spawn(text, text.utf8.count, output, &child)
    guard code == 0 else { throw SystemFault(call: "posix_spawn", code: code) }
    return child
  }
}

/// A child that was asked something, and what it has said so far.
private struct Question {
  private let child: pid_t
  private let output: Int32
  private let limit: Int
  private var bytes: [UInt8] = []
  private var isOutputOver = false
  /// What the child ended with; `nil` while it lives.
  private var code: Int32?

  init(child: pid_t, output: Int32, limit: Int) {
    self.child = child
    self.output = output
    self.limit = limit
  }

  /// Everything that the child prints, if it ends well in time; in any case it has ended then, if a kill can end it.
  mutating func answer(by deadline: Int) -> [UInt8]? {
    let ending = cs_child_descriptor(child)
    defer { if ending >= 0 { close(ending) } }
    // Where the system does not tell of its end, it is looked for.
    let patience: Int32 = ending < 0 ? 20 : .max
    while true {
      // Its end first: all that it has printed is in the pipe then.
      look()
      read()
      if bytes.count >= limit { break }
      if let code { return code == 0 ? bytes : nil }
      let left = deadline - MonotonicClock.milliseconds
      if left <= 0 { break }
      cs_wait_either(isOutputOver ? -1 : output, ending, min(patience, Int32(clamping: left)))
    }
    kill(child, SIGKILL)
    // One that waits for a disk that does not answer may not die of it for long; it is left to itself.
    cs_wait_either(-1, ending, min(patience, 200))
    look()
    return nil
  }

  private mutating func look() {
    var status: Int32 = 0
    // Also where somebody else has taken leave of it: then what it ended with is unknown, which is no good end.
    switch code == nil ? cs_reap(child, false, &status) : 0 {
    case 0: break
    case child: code = cs_exit_code(status)
    default: code = -1
    }
  }

  /// Takes what is in the pipe, as far as the limit.
  private mutating func read() {
    var part = [UInt8](repeating: 0, count: 65_536)
    while !isOutputOver, bytes.count < limit {
      let count = unsafe Glibc.read(output, &part, part.count)
      if count > 0 {
        bytes += part[..<count]
      } else if count == 0 {
        isOutputOver = true
      } else if errno != EINTR {
        return
      }
    }
  }
}
