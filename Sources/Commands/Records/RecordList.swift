import ArgumentParser
import Programme
import ProjectStore
import Records
import Views

/// Lists the records of one list, or the lists of a record.
struct RecordList: TandemCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the records of a list, or what a record holds.",
    discussion: """
      Without a place, the lists of the project. --json prints each record as the file has it: sections.records.records \
      is a list of {place, summary, record}; for what a record holds, sections.lists.lists of {place, count, hint}.
      """)

  @Argument(help: "A project file; - for standard input.", completion: .file())
  var path: String

  @Argument(help: "A list such as programme/milestones, or a record.", completion: PlaceCompletion.places)
  var place: String?

  @Flag(help: "Print data.")
  var json = false

  @OptionGroup var day: TodayOption

  func run(in environment: inout Environment) throws {
    let today = try day.present(in: environment).today
    let project = try environment.readProject(path).project
    let place = try self.place.map { try project.path(typed: $0) } ?? .project
    guard place.isLasting else {
      throw CommandProblem.usage("\(project.words(of: place)) holds no further records; show it instead")
    }
    let report =
      project.record(at: place) == nil
      ? Report(records: place, of: project, on: today) : Report(lists: place, of: project, on: today)
    if json { return try environment.console.say(report, as: .json) }
    try environment.say(report.tables)
  }
}
