public import JSONText
public import Records

/// A project together with the text it was read from, so that printing touches only what changed.
public struct ProjectFile: Sendable {
  /// The text and its values, brought to the current version of the format.
  public let document: JSONDocument
  /// The project as read.
  public let project: Project
  /// What is wrong with the file without keeping it from being used, first place first.
  public let problems: [JSONProblem]
  /// How many more were found; `nil` where not everything was looked at, since there were enough.
  public let omitted: Int?
  /// What was migrated, where an older program wrote the file; `nil` where nothing was.
  public let migrated: MigratedText?
  /// Whether a newer program wrote the file; it is then shown but never saved over.
  public let isNewer: Bool
  /// Whether there was nothing to say of any record on its own, so that what stays as it is need not be read again.
  private let isPlain: Bool

  /// The version of the format that this program writes.
  public static let currentVersion = ProjectFormat.current.version

  /// The bytes as they stood in the file.
  public var source: [UInt8] { migrated?.bytes ?? document.bytes }

  /// Reads a project file.
  ///
  /// Cost: one pass over the bytes and one over the values; a file of an older version costs some more.
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - format: the version to read, with the migrations that lead to it.
  /// - Throws: every problem found, up to 20, first place first, when the text is no JSON or no project.
  public static func read(
    _ bytes: [UInt8], format: ProjectFormat = .current
  ) throws(ProjectFileProblems) -> ProjectFile { try read(bytes, format, knowing: nil) }

  /// Reads a text of which most is this file's: what `read` makes of it, in less time.
  ///
  /// Cost: a comparison of the texts, the reading of the values and records that differ, and one pass over the records.
  /// - Parameters:
  ///   - bytes: the whole text.
  ///   - format: the version to read, which is that with which this file was read.
  /// - Throws: as `read`.
  public func reread(
    _ bytes: [UInt8], format: ProjectFormat = .current
  ) throws(ProjectFileProblems) -> ProjectFile { try ProjectFile.read(bytes, format, knowing: self) }

  private static func read(
    _ bytes: [UInt8], _ format: ProjectFormat, knowing known: ProjectFile?
  ) throws(ProjectFileProblems) -> ProjectFile {
    let reading = known?.document.reread(bytes) ?? JSONDocument.read(bytes)
    guard let source = reading.document else {
      // The reader stops where it has found enough.
      let errors = reading.problems.count { $0.severity == .error }
      let omitted = errors < JSONLimits.standard.maximumProblems ? 0 : nil
      throw ProjectFileProblems(problems: reading.problems, omitted: omitted)
    }
    if let problem = notAProject(source.root) {
      throw ProjectFileProblems(problems: located([problem], in: source))
    }
    let document = try migrated(source, format) ?? source
    let isMigrated = document.bytes.count != source.bytes.count || document.bytes != source.bytes
    var decoding = Decoding()
    let project = unsafe known?.project(in: document) ?? document.walk { Project.decode($0, &decoding) } ?? nil
    let newer = newerVersion(source.root, format)
    let check = project.map { IntegrityCheck($0, in: document) }
    var problems = decoding.problems + (check?.problems ?? [])
    let found = problems.count + reading.problems.count + (newer == nil ? 0 : 1)
    problems = located(problems, in: document)
    if isMigrated { problems = problems.map { $0.placed(in: source) } }
    problems = located(reading.problems + problems + (newer.map { [$0] } ?? []), in: source)
    let omitted = decoding.omitted.map { $0 + (check?.omitted ?? 0) + found - problems.count }
    guard let project, check?.hasDuplicates == false else {
      throw ProjectFileProblems(problems: problems, omitted: omitted)
    }
    let migrated = isMigrated ? source.root["version"]?.integer.map { MigratedText(version: $0, bytes: bytes) } : nil
    return ProjectFile(
      document: document, project: project, problems: problems, omitted: omitted, migrated: migrated,
      isNewer: newer != nil,
      isPlain: decoding.problems.isEmpty)
  }

  /// The project of a text of which most is this file's; `nil` where there is something to say of a record.
  private func project(in text: JSONDocument) -> Project? {
    guard isPlain else { return nil }
    var decoding = Decoding()
    let project = unsafe document.walk { was in
      unsafe text.walk { Project.reread(self.project, from: was, as: $0, &decoding) } ?? nil
    }
    return decoding.problems.isEmpty ? project ?? nil : nil
  }

  /// What is doubtful in the records as parts of the project, as warnings: what adding them by hand would have refused.
  ///
  /// - Parameter today: the day ahead of which nothing can have happened.
  /// - Returns: the first of them by place, and how many more there are.
  public func doubts(on today: CalendarDate) -> (problems: [JSONProblem], omitted: Int) {
    let known = Set(problems.map(\.range))
    let found = RecordCheck(project, document, on: today).problems.filter { !known.contains($0.range) }
    var located = ProjectFile.located(found, in: document)
    if let migrated, let source = JSONDocument.read(migrated.bytes).document {
      located = located.map { $0.placed(in: source) }
    }
    return (located, found.count - located.count)
  }

  /// The text of an older version as one of the current; `nil` where nothing is to be done.
  private static func migrated(
    _ source: JSONDocument, _ format: ProjectFormat
  ) throws(ProjectFileProblems) -> JSONDocument? {
    do throws(MigrationProblem) { return try format.migrated(source) } catch {
      let range = source.root["version"]?.range ?? source.root.range
      throw ProjectFileProblems(problems: [
        JSONProblem(
          severity: .error, code: "cannot-migrate",
          message: "this file is of an older version and cannot be brought up to date: \(error.reason)",
          expected: "version \(format.version)", remedy: "open it with the program that wrote it", range: range,
          pointer: "/version")
      ])
    }
  }

  /// The text for another state of the project: what did not change keeps its bytes.
  public func printed(_ changed: Project) -> [UInt8] {
    document.revised(by: Project.revision(from: project, to: changed))
  }

  private static func notAProject(_ root: JSONNode) -> JSONProblem? {
    let start = root.range.lowerBound..<min(root.range.upperBound, root.range.lowerBound + 1)
    guard root.kind == .object else {
      return JSONProblem(
        severity: .error, code: "not-a-project", message: "this is JSON, but no project file",
        expected: "an object with “format”: “tandem/project”", found: "another kind of value",
        remedy: "write a new project file with: tandem init PATH", range: start)
    }
    guard let format = root["format"] else {
      return JSONProblem(
        severity: .error, code: "not-a-project", message: "this is JSON, but no project file: it has no “format”",
        expected: "“format”: “tandem/project”", found: "no member “format”",
        remedy: "add it if this is a project, or write a new project file with: tandem init PATH", range: start)
    }
    guard format.string == "tandem/project" else {
      return JSONProblem(
        severity: .error, code: "not-a-project", message: "this is no project file",
        expected: "“format”: “tandem/project”", found: format.string.map(Decoding.quoted) ?? "another kind of value",
        remedy: "open a file that `tandem init` made", range: format.range)
    }
    return nil
  }

  private static func newerVersion(_ root: JSONNode, _ format: ProjectFormat) -> JSONProblem? {
    guard let node = root["version"], let version = node.integer, version > format.version else { return nil }
    return JSONProblem(
      severity: .warning, code: "newer-version",
      message:
        "a newer program wrote this file: its format has version \(version), this program knows \(format.version)",
      expected: "version \(format.version)", found: "version \(version)",
      remedy: "bring tandem up to date; until then the file is shown but not saved over", range: node.range)
  }

  /// The first problems by place, each with its pointer; errors go before what is none where there are too many.
  static func located(_ problems: [JSONProblem], in document: JSONDocument) -> [JSONProblem] {
    let limit = JSONLimits.standard.maximumProblems
    func first(_ problems: [JSONProblem], _ count: Int) -> some Sequence<JSONProblem> {
      problems.sorted { ($0.range.lowerBound, $0.code) < ($1.range.lowerBound, $1.code) }.prefix(count)
    }
    var kept = Array(first(problems.filter { $0.severity == .error }, limit))
    kept += first(problems.filter { $0.severity != .error }, limit - kept.count)
    return first(kept, limit).map { problem in
      var problem = problem
      if problem.pointer.isEmpty { problem.pointer = document.pointer(to: problem.range.lowerBound) }
      return problem
    }
  }
}

/// Why a text is no project file.
public struct ProjectFileProblems: Error, Equatable, Sendable {
  /// The problems, first place first; at least one is an error.
  public let problems: [JSONProblem]
  /// How many more were found; `nil` where not everything was looked at, since there were enough.
  public let omitted: Int?

  /// Gathers problems.
  public init(problems: [JSONProblem], omitted: Int? = 0) {
    self.problems = problems
    self.omitted = omitted
  }
}

extension JSONDocument {
  /// The RFC 6901 pointer of the innermost value at an offset.
  func pointer(to offset: Int) -> String {
    var node = root
    var pointer = ""
    descend: while true {
      switch node.kind {
      case .object:
        for member in node.members
        where member.nameRange.lowerBound <= offset && offset < member.value.range.upperBound {
          pointer +=
            "/" + member.name.replacing("~", with: "~0").replacing("/", with: "~1")
          node = member.value
          continue descend
        }
        return pointer
      case .array:
        for (index, element) in node.elements.enumerated() where element.range.contains(offset) {
          pointer += "/\(index)"
          node = element
          continue descend
        }
        return pointer
      default: return pointer
      }
    }
  }
}
