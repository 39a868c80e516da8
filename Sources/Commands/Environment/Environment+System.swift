import Dashboard
import Programme
import ProjectStore
import Records
import Settings
import System
import Terminal

extension Environment {
  /// The process's own environment.
  public static func system() -> Environment {
    let files = PosixFileSystem()
    let folders = UserFolders(ProcessEnvironment.value)
    let configuration = configuration(folders.configurationFile, files)
    let name = configuration.name
    var environment = Environment(
      console: .standard(), variable: { ProcessEnvironment.value($0) }, now: { Instant.here() },
      author: { name ?? Author.name(ProcessEnvironment.value) }, input: input, files: files,
      stateFolder: files.stateFolder,
      generator: SystemRandomNumberGenerator(),
      columns: { StandardOutput.columns }
    ) { (path, readOnly, theme, surroundings) throws(LaunchProblem) in
      try DashboardLaunch.run(path: path, readOnly: readOnly, theme: theme, surroundings: surroundings)
    }
    environment.program = program
    environment.configuration = configuration
    environment.themes = ThemeLibrary(folder: folders.themes, files: files)
    return environment
  }

  /// What stands in the person's configuration; nothing where there is no such file.
  private static func configuration(_ path: String?, _ files: PosixFileSystem) -> Configuration {
    guard let path, (try? files.resolve(path)) != nil else { return .none }
    do throws(StoreError) {
      return Configuration(path: path, bytes: try files.contents(of: path), commands: BindableCommand.all)
    } catch {
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

  private static func input(_ descriptor: Int32) throws(StoreError) -> [UInt8]? {
    do throws(SystemFault) { return try PosixFileSystem().readAll(Descriptor(descriptor)) } catch {
      if error.reason == .notOpen { return nil }
      throw .readingFailed(path: descriptor == 0 ? "standard input" : "/dev/fd/\(descriptor)", fault: error)
    }
  }
}
