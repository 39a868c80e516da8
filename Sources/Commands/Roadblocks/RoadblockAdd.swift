import ArgumentParser
import Programme
import ProjectStore
import Records

/// Raises a roadblock.
struct RoadblockAdd: TandemCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Raise a roadblock, and print its id.")

  @Argument(help: "A project file.", completion: .file())
  var path: String

  @Option(help: "What is in the way, in a few words.")
  var title: String

  @OptionGroup var fields: RoadblockFields

  @OptionGroup var day: TodayOption

  func run(in environment: inout Environment) throws {
    let title = try title.trimmed.asLine("--title")
    if title.isEmpty { throw CommandProblem.usage("--title: it cannot be empty") }
    let present = try day.present(in: environment)
    let store = try environment.openProject(path)
    var roadblock = Roadblock()
    roadblock.title = title
    try fields.fill(&roadblock, in: store.project, on: present.today)
    roadblock.id = .fresh("RB", notIn: Set(store.project.roadblocks.map(\.id)), using: &environment.generator)
    let author = Authorship(name: environment.author(), at: present.now)
    try store.perform(
      .adding(roadblock, to: .roadblocks, in: store.project, by: author), at: present.now, by: author.name)
    try environment.console.say(roadblock.id.text)
    environment.noteSaving(of: store)
  }
}
