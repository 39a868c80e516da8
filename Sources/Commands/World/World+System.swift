import Dashboard
import Glibc
import Programme
import ProjectStore

extension World {
  /// The process's own world.
  public static func system() -> World {
    let files = PosixFileSystem()
    let folders = UserFolders(environment)
    let configuration = configuration(folders.configurationFile, files)
    let name = configuration.name
    var world = World(
      console: .standard(), variable: environment, now: { Instant.here() },
      author: { name ?? Author.name(environment) }, input: input, files: files, stateFolder: files.stateFolder,
      generator: SystemRandomNumberGenerator(),
      columns: columns
    ) { (path, readOnly, theme, surroundings) throws(LaunchProblem) in
      try DashboardLaunch.run(path: path, readOnly: readOnly, theme: theme, surroundings: surroundings)
    }
    world.program = program
    world.configuration = configuration
    world.themes = ThemeLibrary(folder: folders.themes, files: files)
    return world
  }

  /// What stands in the person's configuration; nothing where there is no such file.
  private static func configuration(_ path: String?, _ files: PosixFileSystem) -> Configuration {
    guard let path, unsafe access(path, F_OK) == 0 else { return .none }
    do throws(StoreError) { return Configuration(path: path, bytes: try files.contents(of: path)) } catch {
      return Configuration(path: path, fault: error.description)
    }
  }

  /// This very program where it was started by a path, else its name, which is then found without one.
  private static var program: String {
    guard let name = CommandLine.arguments.first, name.contains("/"),
      let path = try? PosixFileSystem().resolve(name)
    else { return "tandem" }
    return path
  }

  @Sendable private static func environment(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  private static func input(_ descriptor: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe part.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { bytes += part[..<count] }
      if count < 0, errno == EBADF { return nil }
      if count == 0 || count < 0 && errno != EINTR { return bytes }
    }
  }

  private static func columns() -> Int? {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
