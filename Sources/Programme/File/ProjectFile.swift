public import JSONText

/// A project together with the text it was read from, so that printing touches only what changed.
public struct ProjectFile: Sendable {
  /// The text and its values.
  public let document: JSONDocument
  /// The project as read.
  public let project: Project
  /// What is wrong with the file without keeping it from being used, first place first.
  public let problems: [JSONProblem]

  /// The version of the format that this program writes.
  public static let currentVersion = 1

  /// Whether a newer program wrote the file; it is then shown but never saved over.
  public var isNewer: Bool { project.version > ProjectFile.currentVersion }

  /// Reads a project file.
  ///
  /// Cost: one pass over the bytes and one over the values.
  /// - Throws: every problem found, up to 20, first place first, when the text is no JSON or no project.
  public static func read(_ bytes: [UInt8]) throws(ProjectFileProblems) -> ProjectFile {
    let reading = JSONDocument.read(bytes)
    guard let document = reading.document else { throw ProjectFileProblems(problems: reading.problems) }
    if let problem = notAProject(document.root) {
      throw ProjectFileProblems(problems: located([problem], in: document))
    }
    var decoding = Decoding()
    let project = Project.decode(document.root, &decoding)
    var problems = reading.problems + decoding.problems
    if let newer = newerVersion(document.root) { problems.append(newer) }
    guard let project else { throw ProjectFileProblems(problems: located(problems, in: document)) }
    let check = ProjectCheck(project: project, document: document)
    problems = located(problems + check.problems, in: document)
    if check.hasDuplicates { throw ProjectFileProblems(problems: problems) }
    return ProjectFile(document: document, project: project, problems: problems)
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

  private static func newerVersion(_ root: JSONNode) -> JSONProblem? {
    guard let node = root["version"], let version = node.integer, version > currentVersion else { return nil }
    return JSONProblem(
      severity: .warning, code: "newer-version",
      message:
        "a newer program wrote this file: its format has version \(version), this program knows \(currentVersion)",
      expected: "version \(currentVersion)", found: "version \(version)",
      remedy: "bring tandem up to date; until then the file is shown but not saved over", range: node.range)
  }

  /// The first problems by place, each with its pointer; errors go before what is none where there are too many.
  private static func located(_ problems: [JSONProblem], in document: JSONDocument) -> [JSONProblem] {
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

  /// Gathers problems.
  public init(problems: [JSONProblem]) { self.problems = problems }
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
