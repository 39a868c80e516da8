import ArgumentParser
import JSONText
import Programme
import ProjectStore
import Records

/// Tells what changed between two states of a project.
struct Diff: TandemCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell what changed between two project files, record by record.",
    discussion: """
      Each is a file, - for standard input, or a file as it was at a revision of git: HEAD~3:roads.tandem.json. The \
      exit code is 0 whether or not anything changed.
      """)

  @Argument(help: "The file before, - or REV:PATH.", completion: .file())
  var old: String

  @Argument(help: "The file after, - or REV:PATH.", completion: .file())
  var new: String

  @Flag(help: "Print every change as JSON.")
  var json = false

  func run(in environment: inout Environment) throws {
    let (before, after) = (try project(old, environment), try project(new, environment))
    if json { return try environment.console.say(data(Edit("", from: before, to: after))) }
    let records = ChangedRecord.between(before, after)
    if records.isEmpty { return try environment.console.say("Nothing has changed.") }
    for record in records {
      try environment.console.say(line: record.title.replacing("\n", with: "\\n"))
      for change in record.changes { try environment.console.say(line: "  " + change.replacing("\n", with: "\\n")) }
    }
  }

  private func project(_ name: String, _ environment: Environment) throws -> Project {
    let bytes: [UInt8]
    do throws(StoreError) {
      bytes = try environment.contents(of: name)
    } catch {
      guard case .notFound = error, let colon = name.firstIndex(of: ":") else { throw error }
      let path = String(name[name.index(after: colon)...])
      guard let found = Git.file(path, at: String(name[..<colon])) else {
        throw CommandProblem.failed(
          "\(name): there is no such file, and git has none of that name at that revision here")
      }
      bytes = found
    }
    do throws(ProjectFileProblems) { return try ProjectFile.read(bytes).project } catch {
      throw StoreError.unparsable(path: environment.name(of: name), problems: error.problems, bytes: bytes)
    }
  }

  private func data(_ edit: Edit) -> JSONValue {
    .object([
      JSONMember("format", .string("tandem/diff")), JSONMember("version", .number("1")),
      JSONMember("old", .string(old)), JSONMember("new", .string(new)),
      JSONMember("changes", .array(edit.changes.map(data))),
    ])
  }

  private func data(_ change: Change) -> JSONValue {
    let values: (kind: String, before: JSONValue, after: JSONValue) =
      switch change.kind {
      case .set(let before, let after): ("set", before ?? .null, after ?? .null)
      case .insert(let item, _): ("added", .null, item)
      case .remove(let item, _): ("removed", item, .null)
      }
    return .object([
      JSONMember("record", .string(change.record.description)), JSONMember("field", .string(change.field)),
      JSONMember("kind", .string(values.kind)), JSONMember("before", values.before), JSONMember("after", values.after),
    ])
  }
}
