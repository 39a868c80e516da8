import Glibc

/// A program run to its end, with all that it wrote.
struct Subprocess {
  /// Its exit status; 128 and the signal's number when a signal ended it.
  let status: Int
  /// What it wrote to standard output and standard error.
  let output: String

  /// Runs a program that is looked up in PATH, without standard input, and waits for it.
  ///
  /// - Parameters:
  ///   - environment: its whole environment; `nil` hands on PATH, HOME and LANG.
  ///   - folder: where it starts; `nil` for where the tests run.
  /// - Throws: `Failure` when it cannot be started.
  static func run(
    _ arguments: [String], environment: [String: String]? = nil, in folder: String? = nil
  ) throws -> Subprocess {
    var ends: [Int32] = [-1, -1]
    // Made closed-on-exec in one step: a terminal server that another thread starts must not keep this end open.
    guard unsafe socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
      throw Failure(unsafe "socketpair: \(String(cString: strerror(errno)))")
    }
    let command = (folder.map { ["env", "-C", $0] } ?? []) + arguments
    defer { close(ends[0]) }
    let pid: pid_t
    do {
      defer { close(ends[1]) }
      pid = try unsafe Spawning.start(command, environment: environment ?? inherited) { actions in
        unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], 2)
      }
    }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe read(ends[0], &buffer, buffer.count)
      if count > 0 { bytes += buffer[..<count] } else if count == 0 || errno != EINTR { break }
    }
    var state: Int32 = 0
    while unsafe waitpid(pid, &state, 0) < 0, errno == EINTR {}
    let signal = state & 0x7F
    let status = signal == 0 ? (state >> 8) & 0xFF : 128 + signal
    return Subprocess(status: Int(status), output: String(decoding: bytes, as: UTF8.self))
  }

  /// What is handed on of the environment of the tests.
  private static var inherited: [String: String] {
    ["PATH", "HOME", "LANG"].reduce(into: [:]) { all, name in
      if let value = unsafe getenv(name) { all[name] = unsafe String(cString: value) }
    }
  }
}
