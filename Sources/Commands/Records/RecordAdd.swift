import ArgumentParser
import Programme
import ProjectStore
import Records

/// Adds a record to a list.
struct RecordAdd: TandemCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a record, and print its place.",
    discussion: """
      An id is drawn where none is given (id=GO-LIVE), and the day on which it is said is today. What the record is to \
      stand in is made where it is not there: partners/TARNWICK/contract, or the contract of a first measure. What is \
      wrong is said, and nothing changes; what is only doubtful is a warning.

        tandem record add roads.tandem.json programme/milestones title='Go live' baseline='30 Nov'
        tandem record add roads.tandem.json GO-LIVE/forecasts date=2027-03-01 reason='Test data late'
      """)

  @Argument(help: "A project file.", completion: .file())
  var path: String

  @Argument(help: "A list such as programme/milestones, or a place for one record.", completion: PlaceCompletion.places)
  var list: String

  @OptionGroup var values: FieldArguments

  @OptionGroup var day: TodayOption

  func run(in environment: inout Environment) throws {
    let present = try day.present(in: environment)
    let store = try environment.openProject(path)
    let author = Authorship(name: environment.author(), at: present.now)
    let place = try place(in: store.project)
    if place.isElement {
      throw CommandProblem.usage("\(store.project.words(of: place)) is there already; add to \(place.list)")
    }
    var draft = try RecordDraft(adding: place, in: store.project, by: author, using: &environment.generator)
    try values.fill(&draft)
    try draft.check(environment.console)
    try store.perform(draft.edit(), at: present.now, by: author.name)
    try environment.console.say(store.project.words(of: draft.place))
    environment.noteSaving(of: store)
  }

  private func place(in project: Project) throws -> Path {
    do throws(PlaceProblem) { return try project.path(typed: list) } catch {
      guard case .noSuchRecord(let id, _, let place, _, _) = error, list.hasSuffix(id),
        Project.recordType(at: place) is any Identified.Type
      else { throw error }
      throw CommandProblem.failed("\(error); to add it under that id: \(place) id=\(ShellWord.quoted(id))")
    }
  }
}
