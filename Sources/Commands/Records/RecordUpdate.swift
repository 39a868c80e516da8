import ArgumentParser
import Programme
import ProjectStore
import Records

/// Changes fields of a record.
struct RecordUpdate: TandemCommand {
  static let configuration = CommandConfiguration(
    commandName: "update", abstract: "Change fields of a record, and print what changed.",
    discussion: """
      FIELD= clears a field. What there can be one of, such as settings or a partner's contract, is made where it is \
      not there. What is wrong is said, and nothing changes; what is only doubtful is a warning.

        tandem record update roads.tandem.json GO-LIVE met-on=today
        tandem record update roads.tandem.json settings thresholds.planning.slipped-twice=3
      """)

  @Argument(help: "A project file.", completion: .file())
  var path: String

  @Argument(help: "The place of a record: GO-LIVE, partners/TARNWICK/contract.", completion: PlaceCompletion.places)
  var place: String

  @OptionGroup var values: FieldArguments

  @OptionGroup var day: TodayOption

  func validate() throws {
    if values.fields.isEmpty { throw ValidationError("nothing to change: give at least one FIELD=VALUE") }
  }

  func run(in environment: inout Environment) throws {
    let present = try day.present(in: environment)
    let store = try environment.openProject(path)
    let author = Authorship(name: environment.author(), at: present.now)
    let place = try store.project.path(typed: self.place)
    if Project.holdsMany(place) { throw CommandProblem.usage(store.project.oneOf(place)) }
    var draft =
      store.project.record(at: place) == nil
      ? try RecordDraft(adding: place, in: store.project, by: author, using: &environment.generator)
      : try RecordDraft(changing: place, in: store.project, by: author)
    try values.fill(&draft)
    guard draft.isChanged else {
      let unchanged = EditProblem.nothingToChange(store.project.words(of: draft.place))
      return try environment.console.say("\(unchanged)")
    }
    try draft.check(environment.console)
    let edit = try draft.edit()
    try store.perform(edit, at: present.now, by: author.name)
    try environment.console.say(line: edit.fullTitle)
    environment.noteSaving(of: store)
  }
}
