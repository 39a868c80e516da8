import ArgumentParser
import JSONText
import Programme
import ProjectStore
import Records
import Text

/// Lists what was changed, by whom and when.
struct History: TandemCommand {
  static let configuration = CommandConfiguration(
    abstract: "List what was changed, with who and when, newest last.",
    discussion: """
      From the journal of this machine, which has every edit made here, and from the events in the file, which tell of \
      everybody's changes to roadblocks. An edit that the file does not have is marked.
      """)

  @Argument(help: "A project file; - for standard input.", completion: .file())
  var path: String

  @Flag(help: "Print data.")
  var json = false

  func run(in environment: inout Environment) throws {
    let store = try environment.openProject(path, readOnly: true)
    let reading = try store.readJournal()
    // What the file tells without a moment is in its records; here stands what somebody did.
    let lines = HistoryList(store.project, .moments, reading).reversed().map(\.self)
    if json {
      try environment.console.say(
        .object([
          JSONMember("format", .string("tandem/history")), JSONMember("version", .number("1")),
          JSONMember("path", .string(path)), JSONMember("journal", reading.map { .string($0.path) } ?? .null),
          JSONMember("damagedLines", .number(String(reading?.damagedLines ?? 0))),
          JSONMember("changes", .array(lines.map(\.json))),
        ]))
    } else {
      let widest = lines.map { TextWidth.columns($0.person) }.max() ?? 0
      for line in lines { try environment.console.say(line: line.text(namesIn: min(widest, 32))) }
      if lines.isEmpty { try environment.console.say(line: "\(environment.name(of: path)): nothing is recorded yet") }
    }
    if let note = reading?.damage { environment.console.complain(note) }
  }
}

extension JournalReading {
  /// That lines of the journal were lost, if so.
  var damage: String? {
    damagedLines == 0 ? nil : "note: \(path): \(counted(damagedLines, "line")) of the journal could not be read"
  }
}
