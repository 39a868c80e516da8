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
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    prepare(&actions)
    // The threads that tests run on block signals; a program is to start as from a shell.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    var every = sigset_t()
    sigfillset(&every)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &every)
    posix_spawnattr_setflags(&attributes, Int16(Int(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) | flags))
    let words = command.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var pid: pid_t = 0
    let code = posix_spawnp(&pid, command[0], &actions, &attributes, words, variables)
    guard code == 0 else { throw Failure("\(command[0]): \(String(cString: strerror(code)))") }
    return pid
  }
}
