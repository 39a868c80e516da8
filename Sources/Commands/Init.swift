import ArgumentParser
import Programme
import ProjectStore
import Records

/// Writes a new project file.
struct Init: TandemCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a new project file.",
    discussion: "Nothing is ever written over. A name in .tandem.json is listed in a folder's overview.")

  @Argument(help: "Where to write it: NAME.tandem.json.", completion: .file())
  var path: String

  @Flag(help: "Fill it with a fictional programme in which every pane has something to show.")
  var example = false

  @Option(help: "What the programme is called.")
  var name: String?

  @OptionGroup var day: TodayOption

  func run(in environment: inout Environment) throws {
    let present = try day.present(in: environment)
    if let name, name.allSatisfy(\.isWhitespace) { throw CommandProblem.usage("--name: it cannot be empty") }
    let name = try name?.asLine("--name")
    var project =
      example
      ? try ProjectFile.example(on: present.today).project : Project(name: ProjectName.programme(at: path))
    if let name { project.programme.name = name }
    let made = try NewProjectFile.create(path, project, files: environment.files)
    try environment.console.say(line: "\(made.path): written\(example ? ", with the example programme" : "")")
    if let advice = made.advice { try environment.console.say(line: "note: \(advice)") }
    try environment.console.say(line: "next: tandem \(ShellWord.path(made.path))")
  }
}
