import ArgumentParser
import Settings
import System

/// Lists the themes, checks one, or prints the schema of theme files.
struct ThemeList: TandemCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "List the themes, or check one.",
    discussion: """
      A theme of your own is a file NAME.json in the folder that tandem paths names. It says only what differs:

        { "inherits": "dark", "colors": { "focus": "#ffd75f" } }

      It shows as soon as it is saved.
      """)

  @Argument(help: "A theme to check.")
  var name: String?

  @Flag(help: "Print the JSON Schema of theme files.")
  var schema = false

  func run(in environment: inout Environment) throws {
    if schema { return try environment.console.say(ThemeSchema.json) }
    let themes = environment.themes
    let own = Set(themes.own)
    var isBad = false
    for name in name.map({ [$0] }) ?? themes.names {
      switch themes.reading(name) {
      case .success(let theme):
        let notes = [theme.title] + theme.claims + (own.contains(name) ? ["your own"] : [])
        try environment.console.say("\(name): \(notes.joined(separator: ", "))")
      case .failure(let problem):
        isBad = true
        environment.console.complain(problem.diagnostics)
      }
    }
    if isBad { throw CommandProblem.said }
  }
}
