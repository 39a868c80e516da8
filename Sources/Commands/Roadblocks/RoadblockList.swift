import ArgumentParser
import Insight
import Programme
import ProjectStore
import Records
import Views

/// Lists roadblocks, the oldest first.
struct RoadblockList: TandemCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List roadblocks, the oldest first; open ones unless others are asked for.")

  @Argument(help: "A project file; - for standard input.", completion: .file())
  var path: String

  @Option(help: "Whose move it is; may be given more than once.")
  var side: [TypedWord<Side>] = []

  @Option(help: "Where it stands; may be given more than once.")
  var status: [TypedWord<Status>] = []

  @Option(help: "The partner whom it concerns, by id or name.", completion: PlaceCompletion.partners)
  var partner: String?

  @Flag(help: "Only those past due.")
  var overdue = false

  @Flag(help: "Closed ones too.")
  var all = false

  @Flag(help: "Print data.")
  var json = false

  @OptionGroup var day: TodayOption

  func run(in environment: inout Environment) throws {
    let today = try day.present(in: environment).today
    let project = try environment.readProject(path).project
    let partner = try partner.map { try project.partner(meant: $0).id }
    let chosen = project.roadblocks.filter { roadblock in
      (side.isEmpty || side.contains { $0.word == roadblock.side })
        && (status.isEmpty ? all || roadblock.status.isOpen : status.contains { $0.word == roadblock.status })
        && (partner == nil || roadblock.partner == partner)
        && (!overdue || roadblock.daysOverdue(on: today) != nil)
    }
    let report = Report(roadblocks: chosen, of: project, Insight(environment.judged(project), on: today))
    if json { return try environment.console.say(report, as: .json) }
    try environment.say(report.tables)
  }
}
