import ArgumentParser
import Dashboard
import Programme
import ProjectStore
import Records
import Settings
import System

/// Opens the dashboard.
struct Open: TandemCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the dashboard on a project file, or on a folder of them.",
    discussion: "Without a path: the project file of this folder; with several of them, the folder.")

  @Argument(help: "A project file, or a folder of project files.", completion: .file())
  var path: String?

  @Flag(help: "Look, but change nothing.")
  var readOnly = false

  @Option(help: "The name of a theme.")
  var theme: String?

  @OptionGroup var day: TodayOption

  func run(in environment: inout Environment) throws {
    try Open.launch(path, readOnly: readOnly, theme: theme, today: day.today, in: environment)
  }

  /// Whether the words are one path and nothing else, or nothing at all: then there is nothing to parse.
  ///
  /// A word with a point or a slash in it is no subcommand. Parsing costs more than reading a project, and this is how
  /// the dashboard is started every day.
  static func isPlain(_ arguments: [String]) -> Bool {
    guard let first = arguments.first else { return true }
    return arguments.count == 1 && !first.hasPrefix("-") && first.utf8.contains { $0 == 0x2E || $0 == 0x2F }
  }

  /// Opens the dashboard.
  static func launch(_ path: String?, readOnly: Bool, theme: String?, today: String?, in environment: Environment)
    throws
  {
    let present = try TodayOption.present(today, in: environment)
    if let path, let hint = MistypedCommand.hint(path, files: environment.files) { throw CommandProblem.usage(hint) }
    if let path { try environment.refuseStream(path) }
    _ = try ProjectLocation.resolve(path, files: environment.files)
    let (now, author) = (environment.now, environment.author)
    let fixed = present.isFixed ? present.today : nil
    let storing = StoreOptions(
      stateFolder: environment.stateFolder, saving: .beside(ThreadScheduler()), watcher: InotifyWatcher())
    try environment.console.flush()
    try environment.launch(
      path, readOnly, theme,
      Surroundings(
        now: { fixed.map { now().moved(to: $0) } ?? now() }, today: { fixed ?? now().date },
        author: readOnly ? "" : author(), files: environment.files, storing: storing,
        configuration: environment.configuration,
        themes: environment.themes, themeMemory: ThemeMemory(folder: environment.stateFolder, files: environment.files),
        program: "tandem \(Tandem.configuration.version)"))
  }
}
