import ArgumentParser
import JSONText
import Programme
import ProjectStore
import Records

/// Says what is wrong with project files, and where.
struct Check: TandemCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what is wrong with project files: line, column and remedy.",
    discussion: """
      Problems go to the errors, or with --json to the output. The exit code is 1 where one is an error; with --strict \
      also where one is a warning, such as what a merge left to decide.

      Of a file with very many problems the first are told, and that there are more: in --json, truncated says whether \
      any were left out, and omitted how many, null where the rest was not looked at.
      """)

  @Argument(help: "Project files, folders of them, - for standard input, or your configuration.", completion: .file())
  var paths: [String]

  @Flag(help: "Print every problem as JSON.")
  var json = false

  @Flag(help: "Count warnings as errors.")
  var strict = false

  @OptionGroup var day: TodayOption

  func run(in environment: inout Environment) throws {
    let today = try day.present(in: environment).today
    let results = paths.flatMap { CheckedFile.all($0, on: today, in: environment) }
    if json {
      try environment.console.say(
        .object([
          JSONMember("format", .string("tandem/check")), JSONMember("version", .number("1")),
          JSONMember("files", .array(results.map(\.json))),
        ]))
    } else {
      for result in results {
        if !result.diagnostics.isEmpty { environment.console.complain(result.diagnostics) }
        if let summary = result.summary { try environment.console.say(line: summary) }
      }
    }
    if results.contains(where: { !$0.isUsable || strict && $0.hasWarnings }) { throw CommandProblem.said }
  }
}
