import Glibc

/// What another program prints, for questions that it answers in a line.
enum ChildOutput {
  /// Runs a program found on the path and answers its standard output.
  ///
  /// `nil` where it is not there, fails, or takes longer. Its standard input is empty, its errors go nowhere.
  static func of(_ program: String, _ arguments: [String], milliseconds: Int) -> String? {
    bytes(program, arguments, milliseconds: milliseconds, limit: 65_536).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The same as bytes; `nil` also where there are as many as the limit.
  static func bytes(_ program: String, _ arguments: [String], milliseconds: Int, limit: Int) -> [UInt8]? {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return nil }
    defer { close(ends[0]) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let child = spawn(program, arguments, output: ends[1])
    close(ends[1])
    guard let child else { return nil }
    let bytes = drain(ends[0], milliseconds: milliseconds, limit: limit)
    if bytes == nil { kill(child, SIGKILL) }
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard let bytes, status == 0 else { return nil }
    return bytes
  }

  private static func spawn(_ program: String, _ arguments: [String], output: Int32) -> pid_t? {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var child: pid_t = 0
    return unsafe posix_spawnp(&child, program, &actions, nil, &words, environ) == 0 ? child : nil
  }

  /// Everything until the other end closes; `nil` where that takes too long.
  private static func drain(_ file: Int32, milliseconds: Int, limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    let deadline = now() + milliseconds
    while bytes.count < limit {
      var waiting = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
      let left = deadline - now()
      guard left > 0 else { return nil }
      let ready = unsafe poll(&waiting, 1, Int32(clamping: left))
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return nil }
      let count = unsafe part.withUnsafeMutableBytes { unsafe read(file, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count > 0 { bytes += part[..<count] } else if errno != EINTR { return nil }
    }
    return nil
  }

  private static func now() -> Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
