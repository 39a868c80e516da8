import Glibc

/// Starts programs as a shell would.
enum Spawning {
  /// Starts a program that is looked up in PATH, with the environment given and nothing else.
  ///
  /// - Parameters:
  ///   - flags: of posix_spawn, beside those that put signals back.
  ///   - prepare: says where the program's files come from and go to.
  /// - Throws: `Failure` when it cannot be started.
  static func start(
    _ command: [String], environment: [String: String], flags: Int = 0,
    _ prepare: (inout posix_spawn_file_actions_t) -> Void
  ) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe prepare(&actions)
    // The threads that tests run on block signals; a program is to start as from a shell.
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    unsafe sigemptyset(&none)
    var every = sigset_t()
    unsafe sigfillset(&every)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &every)
    unsafe posix_spawnattr_setflags(&attributes, Int16(Int(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) | flags))
    let words = unsafe command.map { unsafe strdup($0) } + [nil]
    let variables = unsafe environment.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer { unsafe (words + variables).forEach { unsafe free($0) } }
    var pid: pid_t = 0
    let code = unsafe posix_spawnp(&pid, command[0], &actions, &attributes, words, variables)
    guard code == 0 else { throw Failure(unsafe "\(command[0]): \(String(cString: strerror(code)))") }
    return pid
  }
}
