import Insight
import JSONText
import Programme
import ProjectStore
import Records
import Settings
import System

/// A file that was checked: the project in it, and what is wrong with it.
struct CheckedFile {
  private let path: String
  private let project: Project?
  /// Whether it is no project but the person's own configuration.
  private var isConfiguration = false
  private let problems: [JSONProblem]
  /// How many more were found; `nil` where not everything was looked at.
  private let omitted: Int?
  private let lines: JSONLines
  /// What lies beside the file and people should know of.
  private var remarks: [Remark] = []
  /// Why the file could not be read at all.
  private let failure: StoreError?

  /// Checks what a path means: one file, every project file of a folder, a stream, or the person's configuration.
  static func all(_ path: String, on today: CalendarDate, in environment: Environment) -> [CheckedFile] {
    do throws(StoreError) {
      if environment.isStream(path) {
        return [CheckedFile(environment.name(of: path), try environment.contents(of: path), on: today, word: "FILE")]
      }
      if environment.isConfiguration(path) { return [try CheckedFile(configuration: path, in: environment)] }
      switch try ProjectLocation.resolve(path, files: environment.files) {
      case .file(let file): return [CheckedFile(reading: file, on: today, in: environment)]
      case .folder(let folder):
        let files = try Portfolio.paths(in: folder, files: environment.files)
        if files.isEmpty { throw .noProjectHere(folder: folder) }
        return files.map { CheckedFile(reading: $0, on: today, in: environment) }
      }
    } catch { return [CheckedFile(path, error)] }
  }

  private init(reading path: String, on today: CalendarDate, in environment: Environment) {
    do throws(StoreError) {
      self.init(path, try environment.files.contents(of: path), on: today, word: ShellWord.path(path))
    } catch {
      self.init(path, error)
    }
    remarks = ProjectStore.remarks(
      on: path, isReadable: project != nil, stateFolder: environment.stateFolder, files: environment.files)
  }

  private init(configuration path: String, in environment: Environment) throws(StoreError) {
    let bytes = try environment.contents(of: path)
    self.path = path
    failure = nil
    lines = JSONLines(bytes)
    project = nil
    problems = environment.configuration.problems
    omitted = 0
    isConfiguration = true
  }

  /// - Parameter word: the file in commands that are offered.
  private init(_ path: String, _ bytes: [UInt8], on today: CalendarDate, word: String) {
    self.path = path
    failure = nil
    lines = JSONLines(bytes)
    do throws(ProjectFileProblems) {
      let file = try ProjectFile.read(bytes)
      let doubts = file.doubts(on: today)
      project = file.project
      problems =
        file.problems + [CheckedFile.conflicts(in: file, at: word)].compactMap(\.self)
        + CheckedFile.settings(in: file) + doubts.problems
      omitted = file.omitted.map { $0 + doubts.omitted }
    } catch {
      project = nil
      problems = error.problems
      omitted = error.omitted
    }
  }

  private init(_ path: String, _ failure: StoreError) {
    self.path = path
    self.failure = failure
    lines = JSONLines([])
    project = nil
    problems = []
    omitted = 0
  }

  /// That a merge left something to decide, at the place where it stands.
  private static func conflicts(in file: ProjectFile, at word: String) -> JSONProblem? {
    let count = file.project.conflicts.count
    guard count > 0, let node = JSONDocument.read(file.source).document?.root["conflicts"] else { return nil }
    let start = node.range.lowerBound
    return JSONProblem(
      severity: .warning, code: "conflicts-to-decide",
      message: "a merge left \(counted(count, "conflict")) to decide: for each, two values and not one",
      expected: "no conflicts", found: counted(count, "conflict"),
      remedy: "decide each with: tandem decide \(word) CONFLICT --take mine, theirs or before; "
        + "or in tandem \(word)", range: start..<start + 1, pointer: "/conflicts")
  }

  /// Thresholds and switches of rules that there are not, which change nothing; each at the place where it stands.
  private static func settings(in file: ProjectFile) -> [JSONProblem] {
    let faults = file.project.settings.map(Rule.faults) ?? []
    guard !faults.isEmpty, let node = JSONDocument.read(file.source).document?.root["settings"] else { return [] }
    return faults.map { fault in
      let path = fault.field.split(separator: ".", maxSplits: 1).map(String.init)
      let place = path.count == 2 ? node[path[0]]?[path[1]] : nil
      let start = node.range.lowerBound
      return JSONProblem(
        severity: .warning, code: "doubtful-setting", message: "\(path.first ?? "settings"): \(fault.words)",
        range: place?.range ?? start..<start + 1, pointer: "/settings/" + path.joined(separator: "/"))
    }
  }

  /// Whether nothing in it is an error.
  var isUsable: Bool { failure == nil && !problems.contains { $0.severity == .error } }

  /// Whether anything in it is doubtful.
  var hasWarnings: Bool { problems.contains { $0.severity == .warning } }

  /// Every problem with its line, for people; empty where there is none.
  var diagnostics: String {
    let beside = remarks.map { "\(path): note: \($0.words(path: path))\n" }.joined()
    if let failure { return "error: \(failure)\n" + beside }
    return problems.map { $0.text(path: path, lines: lines) }.joined() + beside + rest
  }

  /// That not every problem is shown, for people; empty where all are.
  private var rest: String {
    if omitted == 0 { return "" }
    let more = omitted.map { "\($0) more \($0 == 1 ? "was" : "were") found" } ?? "the rest was not looked at"
    return "\(path): note: only the first \(problems.count) problems are shown, \(more); mend these and check again\n"
  }

  /// One line on a file without errors.
  var summary: String? {
    if isConfiguration, isUsable { return "\(path): ok" }
    guard isUsable, let project else { return nil }
    let parts = [
      counted(project.partners.count, "partner"), counted(project.programme.milestones.count, "milestone"),
      counted(project.roadblocks.count, "roadblock"),
    ]
    return "\(path): ok, \(parts.joined(separator: ", "))"
  }

  /// The result for machines.
  var json: JSONValue {
    let failures = failure.map { [CheckedFile.json($0)] } ?? []
    return .object([
      JSONMember("path", .string(path)), JSONMember("ok", .bool(isUsable)),
      JSONMember("partners", count(project?.partners.count)),
      JSONMember("milestones", count(project?.programme.milestones.count)),
      JSONMember("roadblocks", count(project?.roadblocks.count)),
      JSONMember("truncated", .bool(omitted != 0)), JSONMember("omitted", count(omitted)),
      JSONMember(
        "problems", .array(failures + problems.map(json) + remarks.map { remark($0) })),
    ])
  }

  private func count(_ number: Int?) -> JSONValue { number.map { .number(String($0)) } ?? .null }

  private func json(_ problem: JSONProblem) -> JSONValue {
    .object(
      [
        JSONMember("severity", .string(problem.severity.rawValue)), JSONMember("code", .string(problem.code)),
        JSONMember("message", .string(problem.message)),
      ] + place(problem.range.lowerBound) + [
        JSONMember("pointer", .string(problem.pointer)), JSONMember("expected", text(problem.expected)),
        JSONMember("found", text(problem.found)), JSONMember("remedy", text(problem.remedy)),
        JSONMember(
          "related",
          .array(
            problem.related.map {
              .object([JSONMember("message", .string($0.message))] + place($0.range.lowerBound))
            })),
      ])
  }

  private func place(_ offset: Int) -> [JSONMember] {
    let position = lines.position(of: offset)
    return [
      JSONMember("line", .number(String(position.line))), JSONMember("column", .number(String(position.column))),
    ]
  }

  private func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  private func remark(_ remark: Remark) -> JSONValue {
    CheckedFile.json("warning", remark.code, remark.words(path: path))
  }

  /// A file that could not be read has one problem, without a place.
  private static func json(_ failure: StoreError) -> JSONValue { json("error", "unreadable", failure.description) }

  private static func json(_ severity: String, _ code: String, _ message: String) -> JSONValue {
    .object([
      JSONMember("severity", .string(severity)), JSONMember("code", .string(code)),
      JSONMember("message", .string(message)), JSONMember("line", .null), JSONMember("column", .null),
      JSONMember("pointer", .string("")), JSONMember("expected", .null), JSONMember("found", .null),
      JSONMember("remedy", .null), JSONMember("related", .array([])),
    ])
  }
}
