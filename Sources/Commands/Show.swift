import ArgumentParser
import Dashboard
import Insight
import Programme
import ProjectStore
import Records
import Views
import Settings

/// Prints a part of the dashboard.
struct Show: TandemCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print a part of the dashboard.",
    discussion: "As on screen; with --plain one labelled value a line; with --json data of a stable shape.")

  @Argument(help: "A project file, or a folder of them for the portfolio; - for standard input.", completion: .file())
  var path: String

  @Argument(help: ArgumentHelp("\(PaneName.list)."), completion: .list(PaneName.allCases.map(\.rawValue)))
  var pane: String?

  @Argument(help: "The id of the partner or roadblock.", completion: PlaceCompletion.shown)
  var id: String?

  @Flag(help: "Print one labelled value a line, without any drawing.")
  var plain = false

  @Flag(help: "Print data.")
  var json = false

  @Option(help: "The columns of the page, 40 to 400; the terminal's, else 100, where not given.")
  var width: Int?

  @OptionGroup var day: TodayOption

  func validate() throws {
    if plain && json { throw ValidationError("--plain and --json exclude each other") }
    if let width, !(40...400).contains(width) { throw ValidationError("--width: expected 40 to 400, found \(width)") }
  }

  func run(in environment: inout Environment) throws {
    let today = try day.present(in: environment).today
    switch try environment.location(of: path) {
    case .folder(let folder): try showFolder(folder, today, in: environment)
    case .file(let file): try showFile(file, today, in: environment)
    }
  }

  private func showFolder(_ folder: String, _ today: CalendarDate, in environment: Environment) throws {
    if let name = try pane.map(PaneName.init(typed:)), name != .portfolio {
      throw CommandProblem.usage("\(folder) is a folder: name a project file in it to show \(name.rawValue)")
    }
    let portfolio = try Portfolio(reading: folder, files: environment.files)
    if let copies = portfolio.copiesInWords {
      environment.console.complain(
        "note: \(copies) in \(folder), too; to see more: tandem check \(ShellWord.path(folder))")
    }
    guard json || plain else {
      return try say(
        PaneOutput.portfolio(
          portfolio, today: today, width: columns(environment), configuration: environment.configuration),
        in: environment)
    }
    let members = portfolio.entries.map { entry -> PortfolioMember in
      switch entry.outcome {
      case .success(let project):
        PortfolioMember(
          path: entry.path, .read(project, Insight(environment.configuration.applied(to: project), on: today)))
      case .failure(let error): PortfolioMember(path: entry.path, .failed(error.description))
      }
    }
    try say(Report(portfolio: members, of: folder, on: today), in: environment)
  }

  private func showFile(_ file: String, _ today: CalendarDate, in environment: Environment) throws {
    let name = try pane.map(PaneName.init(typed:)) ?? .overview
    if name == .portfolio { throw CommandProblem.usage("portfolio: \(file) is one project file; name its folder") }
    // Who changed what stands in the journal too; nothing else that is shown does.
    let store =
      name == .activity
      ? try environment.openProject(file, readOnly: true) : try environment.readProject(file)
    let pane = try name.pane(id, in: store, on: today)
    let judged = environment.judged(store.project)
    if name != .conflicts { environment.noteConflicts(store.project, of: file) }
    if json || plain {
      return try say(Report(pane, of: judged, Insight(judged, on: today)), in: environment)
    }
    try say(
      PaneOutput.lines(
        pane, of: store, today: today, width: columns(environment), configuration: environment.configuration),
      in: environment)
  }

  private func say(_ report: Report, in environment: Environment) throws {
    try environment.console.say(report, as: json ? .json : .plain)
  }

  private func say(_ lines: [String], in environment: Environment) throws {
    for line in lines { try environment.console.say(line: line) }
  }

  private func columns(_ environment: Environment) -> Int {
    width ?? environment.columns().map { min(max($0, 40), 400) } ?? 100
  }
}
