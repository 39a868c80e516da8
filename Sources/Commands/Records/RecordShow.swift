import ArgumentParser
import Programme
import ProjectStore
import Records
import Views

/// Shows one record with everything that it holds.
struct RecordShow: TandemCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a record with everything that it holds.",
    discussion: "--json prints it as the file has it, in sections.record.record, with its place beside it.")

  @Argument(help: "A project file; - for standard input.", completion: .file())
  var path: String

  @Argument(help: "The place of a record: GO-LIVE, partners/TARNWICK/contract.", completion: PlaceCompletion.places)
  var place: String

  @Flag(help: "Print data.")
  var json = false

  @OptionGroup var day: TodayOption

  func run(in environment: inout Environment) throws {
    let today = try day.present(in: environment).today
    let project = try environment.readProject(path).project
    let place = try project.recordPlace(meant: place)
    guard let record = project.record(at: place) else { throw EditProblem.noSuchRecord(place) }
    try environment.console.say(Report(record, at: place, of: project, on: today), as: json ? .json : .plain)
  }
}
