import ArgumentParser
import Programme
import ProjectStore
import Records

/// Removes a record.
struct RecordRemove: TandemCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove a record with all that it holds.",
    discussion: """
      A record to which others refer, as roadblocks do to a partner, is removed only where --references says what \
      becomes of them: clear takes its id out of them (a score goes with its dimension or criterion), take-along removes \
      them too.
      """)

  @Argument(help: "A project file.", completion: .file())
  var path: String

  @Argument(help: "The place of a record: GO-LIVE, partners/TARNWICK/contract.", completion: PlaceCompletion.places)
  var place: String

  @Option(help: "What becomes of what refers to it.")
  var references: ReferencesOption?

  @OptionGroup var day: TodayOption

  func run(in environment: inout Environment) throws {
    let present = try day.present(in: environment)
    let store = try environment.openProject(path)
    let place = try store.project.recordPlace(meant: place)
    let edit: Edit
    do throws(EditProblem) {
      edit = try Edit.removing(place, in: store.project, references: references?.handling)
    } catch {
      guard case .referredTo = error else { throw error }
      throw CommandProblem.failed("\(error): --references clear or --references take-along")
    }
    try store.perform(edit, at: present.now, by: environment.author())
    try environment.console.say(line: edit.fullTitle)
    environment.noteSaving(of: store)
  }
}

/// What becomes of references, as `--references` says it.
enum ReferencesOption: String, ExpressibleByArgument, CaseIterable {
  case clear
  case takeAlong = "take-along"

  /// The same, as an edit takes it.
  var handling: ReferenceHandling { self == .clear ? .clear : .takeAlong }
}
