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

  func run(in world: inout World) throws {
    let title = try title.trimmed.asLine("--title")
    if title.isEmpty { throw CommandProblem.usage("--title: it cannot be empty") }
    let present = try day.present(in: world)
    let store = try world.openProject(path)
    var roadblock = Roadblock()
    roadblock.title = title
    try fields.fill(&roadblock, in: store.project, on: present.today)
    roadblock.id = .fresh("RB", notIn: Set(store.project.roadblocks.map(\.id)), using: &world.generator)
    let author = Authorship(name: world.author(), at: present.now)
    try store.perform(
      .adding(roadblock, to: .roadblocks, in: store.project, by: author), at: present.now, by: author.name)
    try world.console.say(roadblock.id.text)
    world.noteSaving(of: store)
  }
}
