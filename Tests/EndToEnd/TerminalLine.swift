import Glibc

/// The program on a line to a terminal that only counts: what it writes for each key, to the byte.
final class TerminalLine {
  /// What a terminal is sent between its begin and its end of a synchronized update, those included.
  struct Update {
    /// The bytes.
    let bytes: [UInt8]

    /// Whether a text stands in it.
    func contains(_ text: String) -> Bool { String(decoding: bytes, as: UTF8.self).contains(text) }
  }

  private static let begin = Array("\u{1B}[?2026h".utf8)
  private static let end = Array("\u{1B}[?2026l".utf8)
  private static let patience: Int32 = 20_000
  // TIOCSPTLCK, TIOCGPTN and POSIX_SPAWN_SETSID of Linux, which the C library's headers hide from Swift.
  private static let lockTerminal: UInt = 0x4004_5431
  private static let terminalNumber: UInt = 0x8004_5430
  private static let ownSession = 0x80

  private let controller: Int32
  private let pid: pid_t
  private var pending: [UInt8] = []

  /// Starts the program on a terminal of 120 columns and 40 rows.
  ///
  /// - Parameters:
  ///   - environment: variables beside the usual ones, or in place of them.
  ///   - log: the file to which strace writes every system call; `nil` without strace.
  init(
    _ arguments: String..., in folder: TemporaryFolder, environment variables: [String: String] = [:],
    tracedTo log: String? = nil
  ) throws {
    controller = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var isLocked: Int32 = 0
    var number: UInt32 = 0
    guard controller >= 0, unsafe ioctl(controller, TerminalLine.lockTerminal, &isLocked) == 0,
      unsafe ioctl(controller, TerminalLine.terminalNumber, &number) == 0
    else { throw Failure(unsafe "no pseudo-terminal: \(String(cString: strerror(errno)))") }
    var size = winsize()
    (size.ws_col, size.ws_row) = (120, 40)
    _ = unsafe ioctl(controller, UInt(TIOCSWINSZ), &size)
    let terminal = "/dev/pts/\(number)"
    let environment = Program.environment(in: folder).merging(["TERM": "xterm-256color"]) { $1 }
      .merging(variables) { $1 }
    let tracer = log.map { ["strace", "-f", "-y", "-o", $0] } ?? []
    pid = try unsafe Spawning.start(
      ["env", "-C", folder.path] + tracer + [Program.path] + arguments, environment: environment,
      flags: TerminalLine.ownSession
    ) { actions in
      unsafe posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
      unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
      unsafe posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }
  }

  deinit {
    kill(pid, SIGKILL)
    waitpid(pid, nil, 0)
    close(controller)
  }

  /// Types keys, as the bytes that a terminal sends for them.
  func type(_ text: String) throws {
    let bytes = Array(text.utf8)
    guard unsafe write(controller, bytes, bytes.count) == bytes.count else { throw Failure("the line takes no keys") }
  }

  /// What a terminal that shows so many bytes a second has taken in after so many milliseconds.
  ///
  /// It answers status queries when it comes to them, and a person presses the keys in turn, one every so many milliseconds.
  func show(
    bytesPerSecond: Int, for milliseconds: Int, pressing keys: [String] = [], every interval: Int = .max
  ) throws -> [UInt8] {
    let query = Array("\u{1B}[5n".utf8)
    var shown: [UInt8] = []
    var pressed = 0
    var searched = 0
    var room = 0.0
    var last = 0
    let start = Self.milliseconds
    while true {
      let now = Self.milliseconds - start
      if now >= milliseconds { return shown }
      while !keys.isEmpty, now / interval >= pressed {
        try type(keys[pressed % keys.count])
        pressed += 1
      }
      // A terminal that had nothing to show for a while cannot make up for it.
      room = min(room + Double((now - last) * bytesPerSecond) / 1000, Double(bytesPerSecond) / 50)
      last = now
      var ready = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
      guard room >= 1, unsafe poll(&ready, 1, 2) == 1 else {
        if room < 1 { usleep(1000) }
        continue
      }
      var buffer = [UInt8](repeating: 0, count: Int(room))
      let count = unsafe read(controller, &buffer, buffer.count)
      guard count > 0 else { throw Failure("the program has left") }
      room -= Double(count)
      shown += buffer[..<count]
      while let place = shown[searched...].firstRange(of: query) {
        try type("\u{1B}[0n")
        searched = place.upperBound
      }
      searched = max(searched, shown.count - query.count)
    }
  }

  /// How often the program's threads were put on a processor: it stands still while nothing wakes them.
  var timesOnTheProcessor: Int {
    get throws {
      let result = try Subprocess.run(["sh", "-c", "cat /proc/\(pid)/task/*/schedstat"])
      return result.output.split(separator: "\n").reduce(0) { $0 + (Int($1.split(separator: " ").last ?? "") ?? 0) }
    }
  }

  private static var milliseconds: Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// The next update; throws what came instead, also where something was written outside of one.
  func update() throws -> Update {
    while true {
      if let end = pending.firstRange(of: Self.end) {
        let bytes = Array(pending[..<end.upperBound])
        guard bytes.starts(with: Self.begin) else {
          throw Failure("written outside of an update: \(String(decoding: bytes, as: UTF8.self))")
        }
        pending.removeSubrange(..<end.upperBound)
        return Update(bytes: bytes)
      }
      var ready = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
      var buffer = [UInt8](repeating: 0, count: 65_536)
      guard unsafe poll(&ready, 1, Self.patience) == 1 else { throw Failure("no update came") }
      let count = unsafe read(controller, &buffer, buffer.count)
      guard count > 0 else { throw Failure("the program has left: \(String(decoding: pending, as: UTF8.self))") }
      pending += buffer[..<count]
    }
  }
}
