/// The system calls of the program, as strace writes them down while it runs.
struct SystemCalls {
  /// Whether there is a strace, and it may trace.
  static let canBeTraced = (try? Subprocess.run(["strace", "-o", "/dev/null", "true"]))?.status == 0

  // Apart from the project's, which the program watches: each line of the log would wake it, and be one more.
  private let folder: TemporaryFolder
  private let name = "calls"

  init() throws { folder = try TemporaryFolder() }

  /// Where strace is to write.
  var log: String { folder.path(name) }

  /// Every line so far: a call with its thread, or the end of one that took its time.
  var lines: [Substring] { folder.text(name).split(separator: "\n") }

  /// How often something was written to the terminal.
  var writes: Int {
    lines.count { $0.contains(/\swritev?\([0-9]+<\/dev\/pts\//) }
  }

  /// For how many milliseconds the thread that waits for keys is going to wait, as it said last.
  var patience: Int? {
    let waits = lines.last { $0.contains(/\sp?poll\(\[.*<\/dev\/pts\//) }
    return waits?.firstMatch(of: /\], 3, (-?[0-9]+)/).flatMap { Int($0.1) }
  }
}
