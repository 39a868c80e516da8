import ArgumentParser
import Programme
import ProjectStore
import Records

/// Changes a roadblock.
struct RoadblockUpdate: TandemCommand {
  static let configuration = CommandConfiguration(
    commandName: "update", abstract: "Change a roadblock, and print what changed.",
    discussion: "An empty text clears an owner, a due day, a partner or the detail: --owner ''.")

  @Argument(help: "A project file.", completion: .file())
  var path: String

  @Argument(help: "The roadblock's id.", completion: PlaceCompletion.roadblocks)
  var id: String

  @Option(help: "What is in the way, in a few words.")
  var title: String?

  @Option(help: "Where it stands now.")
  var status: TypedWord<Status>?

  @Option(help: "How far up it is taken.")
  var escalation: TypedWord<Escalation>?

  @Option(help: "What is said with the change; without one, a comment.")
  var note: String?

  @OptionGroup var fields: RoadblockFields

  @OptionGroup var day: TodayOption

  func validate() throws {
    if title == nil && status == nil && escalation == nil && note == nil && fields.isEmpty {
      throw ValidationError("nothing to change: give --status, --owner, --due, --note or another field")
    }
  }

  func run(in environment: inout Environment) throws {
    let present = try day.present(in: environment)
    let title = try title?.trimmed.asLine("--title")
    if title == "" { throw CommandProblem.usage("--title: it cannot be empty") }
    let note = try note?.asText("--note")
    let store = try environment.openProject(path)
    let old = try store.project.roadblock(meant: id)
    var new = old
    try fields.fill(&new, in: store.project, on: present.today)
    if let title { new.title = title }
    if let status { new.status = status.word }
    if let escalation { new.escalation = escalation.word }
    guard new != old || note?.trimmed.isEmpty == false else {
      return try environment.console.say("\(EditProblem.nothingToChange(old.id.text))")
    }
    let author = Authorship(name: environment.author(), at: present.now)
    let edit = try Edit.changing(
      .roadblock(old.id), from: old, to: new, in: store.project, by: author, note: note ?? "")
    try store.perform(edit, at: present.now, by: author.name)
    try environment.console.say(line: edit.fullTitle)
    environment.noteSaving(of: store)
  }
}
