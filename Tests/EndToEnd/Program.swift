import Glibc

/// The program under test: the executable that was built along with these tests.
enum Program {
  /// Where it is: beside the test bundle.
  static let path: String = {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let count = unsafe readlink("/proc/self/exe", &buffer, Int(PATH_MAX))
    let runner = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let folders = [runner] + CommandLine.arguments.filter { $0.contains("/") }
    for file in folders {
      let candidate = (file.lastIndex(of: "/").map { String(file[...$0]) } ?? "./") + "tandem"
      if unsafe access(candidate, X_OK) == 0 { return candidate }
    }
    return "tandem"
  }()

  /// Whether folders can be hidden from a program that is started, which asks for root.
  static let canMount: Bool = {
    let folder = try? TemporaryFolder()
    guard let folder else { return false }
    let tried = try? Subprocess.run(
      ["/usr/bin/unshare", "-m", "mount", "-t", "tmpfs", "none", folder.path], environment: environment(in: folder),
      in: folder.path)
    return tried?.status == 0
  }()

  /// An environment in which nothing of the person who runs the tests is found, and which day it is does not matter.
  static func environment(in folder: TemporaryFolder) -> [String: String] {
    [
      "PATH": unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? "/usr/bin:/bin",
      "TANDEM": path,
      "TANDEM_TODAY": "2026-11-23",
      "TZ": "UTC",
      "HOME": folder.path("home"),
      "XDG_CONFIG_HOME": folder.path("home/config"),
      "XDG_STATE_HOME": folder.path("home/state"),
      "XDG_DATA_HOME": folder.path("home/data"),
      "XDG_CACHE_HOME": folder.path("home/cache"),
      "TMUX_TMPDIR": folder.path,
      "TERM": "tmux-256color",
      "LC_ALL": "C.UTF-8",
      "USER": "tester",
      "PS1": "ready> ",
      "GIT_CONFIG_NOSYSTEM": "1",
    ]
  }

  /// Runs it to its end, without a terminal.
  static func run(
    _ arguments: String..., in folder: TemporaryFolder, environment: [String: String] = [:]
  ) throws -> Subprocess {
    try Subprocess.run(
      [path] + arguments, environment: Self.environment(in: folder).merging(environment) { $1 }, in: folder.path)
  }
}
