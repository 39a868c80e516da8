import ArgumentParser
import Insight
import Programme
import ProjectStore
import Records
import Views

/// Hands out a snapshot.
struct Export: TandemCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a snapshot for the board.",
    discussion: ReportFormat.all.map { "\($0.name): \($0.summary)" }.joined(separator: "\n"))

  @Argument(help: "A project file; - for standard input.", completion: .file())
  var path: String

  @Option(
    help: ArgumentHelp("One of \(ReportFormat.all.map(\.name).joined(separator: ", "))."),
    completion: .list(ReportFormat.all.map(\.name)))
  var format: String

  @Option(help: "Tell what changed after this day, YYYY-MM-DD.")
  var since: String?

  @Option(name: .shortAndLong, help: "The file to write; standard output where not given, or -.", completion: .file())
  var output: String?

  @OptionGroup var day: TodayOption

  func run(in environment: inout Environment) throws {
    let today = try day.present(in: environment).today
    let format = try chosenFormat()
    let since = try firstDay(upTo: today)
    let project = environment.judged(try environment.readProject(path).project)
    environment.noteConflicts(project, of: path)
    let report = Report(project, Insight(project, on: today), since: since)
    guard let output, !OpenStream.isOutput(output) else { return try environment.console.say(report, as: format) }
    if environment.isStream(output) {
      throw StoreError.badPath(
        path: output, reason: "a stream stands there; leave out -o and let a pipe take standard output")
    }
    let file = try ExportFile.write(output, Array(format.render(report).utf8), files: environment.files)
    try environment.console.say(line: "\(file.path): written, \(file.bytes) bytes of \(format.name)")
  }

  private func chosenFormat() throws(CommandProblem) -> ReportFormat {
    if let chosen = ReportFormat.named(format) { return chosen }
    let names = ReportFormat.all.map(\.name)
    let near = Spelling.question(format, among: names).map { "; \($0)" }
    throw .usage("--format: “\(format)” is no format" + (near ?? "; choose one of \(names.joined(separator: ", "))"))
  }

  private func firstDay(upTo today: CalendarDate) throws(CommandProblem) -> CalendarDate? {
    guard let since else { return nil }
    guard let date = CalendarDate(since) else {
      throw .usage("--since: \(CalendarDate.complaint(about: since)); write it as 2026-11-30")
    }
    guard date <= today else { throw .usage("--since: \(date) lies after today, \(today)") }
    return date
  }
}
