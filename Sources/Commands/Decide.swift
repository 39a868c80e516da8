import ArgumentParser
import JSONText
import Programme
import ProjectStore
import Records

/// Decides what a merge left to decide.
struct Decide: TandemCommand {
  static let configuration = CommandConfiguration(
    abstract: "Decide what a merge left: fields that both sides changed differently.",
    discussion: """
      A conflict is named as tandem show PATH conflicts prints it, or by its number there, from 1.

        tandem decide roads.tandem.json 'roadblocks/RB-7K2M owner' --take theirs
        tandem decide roads.tandem.json 1 --value 'Ines Carvalho'
        tandem decide roads.tandem.json --all --take mine
      """)

  @Argument(help: "A project file.", completion: .file())
  var path: String

  @Argument(help: "The conflict: what it is about, or its number.")
  var conflict: String?

  @Flag(help: "Every conflict there is.")
  var all = false

  @Option(help: "Whose value is to stand; before is the one that both sides started from.")
  var take: ConflictSide?

  @Option(help: "Another value, typed as for tandem record update; empty for none.")
  var value: String?

  @OptionGroup var day: TodayOption

  func validate() throws {
    if (conflict == nil) != all { throw ValidationError("expected a conflict or --all, not both and not neither") }
    if (take == nil) == (value == nil) {
      throw ValidationError("expected --take or --value, not both and not neither")
    }
    if all, value != nil { throw ValidationError("--value decides one conflict; name it instead of --all") }
  }

  func run(in environment: inout Environment) throws {
    let present = try day.present(in: environment)
    let store = try environment.openProject(path)
    let author = Authorship(name: environment.author(), at: present.now)
    let meant = try conflict.map { [try named($0, in: store.project)] } ?? store.project.conflicts
    if meant.isEmpty { return try environment.console.say("nothing is to be decided") }
    for conflict in meant {
      let (value, words) = try decision(conflict, in: store.project, today: present.today)
      let edit = try Edit.deciding(conflict, as: value, words, in: store.project, by: author)
      try store.perform(edit, at: present.now, by: author.name)
      try environment.console.say(line: edit.fullTitle)
    }
    environment.noteSaving(of: store)
    let left = store.project.conflicts.count
    if left > 0 { try environment.console.say("\(counted(left, "conflict")) left to decide") }
  }

  /// The conflict that a text names.
  private func named(_ text: String, in project: Project) throws -> Conflict {
    let conflicts = project.conflicts
    if let number = Int(text), conflicts.indices.contains(number - 1) { return conflicts[number - 1] }
    let fitting = conflicts.filter { $0.place == text }
    if fitting.count == 1 { return fitting[0] }
    let places = conflicts.map(\.place)
    if fitting.count > 1 {
      let numbers = places.indices.filter { places[$0] == text }.map { String($0 + 1) }.joined(separator: ", ")
      throw CommandProblem.failed("“\(text)” names several conflicts: give the number, one of \(numbers)")
    }
    let remedy =
      places.isEmpty
      ? "; nothing is to be decided"
      : Spelling.question(text, among: places).map { "; \($0)" }
        ?? "; there \(places.count == 1 ? "is" : "are") \(places.prefix(5).joined(separator: ", "))"
    throw CommandProblem.failed("there is no conflict “\(text)”\(remedy)")
  }

  /// The value that is to stand, and in a word whose it is.
  private func decision(
    _ conflict: Conflict, in project: Project, today: CalendarDate
  ) throws -> (value: JSONValue?, words: String) {
    switch take {
    case .mine?: return (conflict.mine, "mine")
    case .theirs?: return (conflict.theirs, "theirs")
    case .before?:
      guard !conflict.isAboutRecord else {
        throw CommandProblem.usage(
          "--take before: \(conflict.place) is a whole record that one side removed; expected mine or theirs")
      }
      return (conflict.base, "as before")
    case nil:
      guard let shape = conflict.shape(in: project), shape.isTyped else {
        throw CommandProblem.usage("--value: \(conflict.place) is no field that can be typed; expected --take")
      }
      do throws(EditProblem) {
        return (try shape.value(typed: value ?? "", today: today), "typed")
      } catch {
        throw CommandProblem.usage("--value: \(conflict.place): \(error)")
      }
    }
  }
}

/// Whose value of a conflict is taken, as `--take` says it.
enum ConflictSide: String, ExpressibleByArgument, CaseIterable {
  case mine, theirs, before
}
