public import FoundationEssentials
public import Insight
public import JSONText
public import Programme
public import Records

/// What a person has set for all their projects, in one file; nothing of it is needed.
///
/// `{ "name": "Ines Carvalho", "theme": "nord", "sort": "age", "keys": { "export": ["X"] },
/// "thresholds": { "delivery.stale": 20 } }`, at `$XDG_CONFIG_HOME/tandem/config.json`. What is wrong in it is said
/// with line and column and left out; the rest holds.
public struct Configuration: Sendable {
  /// The name under which changes are made; `nil` for git's, else the account's.
  public internal(set) var name: String?
  /// The name of a theme; `nil` for the one that fits the terminal.
  public internal(set) var theme: String?
  /// The keys that the person has bound to commands.
  public internal(set) var keymap = Keymap.standard
  /// The order of roadblocks to begin with.
  public internal(set) var order: RoadblockOrder?
  /// Thresholds of rules for projects whose settings do not name them.
  public internal(set) var thresholds = OrderedDictionary<Decimal>()
  /// Where it was read; `nil` where there was nothing to read.
  public let path: String?
  /// What is wrong in it.
  public internal(set) var problems: [JSONProblem] = []
  private let bytes: [UInt8]

  /// What holds where a person has set nothing.
  public static let none = Configuration()

  private init() {
    path = nil
    bytes = []
  }

  /// Reads a configuration.
  ///
  /// - Parameter commands: the commands to which keys can be bound; asked for only where some are.
  public init(path: String, bytes: [UInt8], commands: @autoclosure () -> [BindableCommand]) {
    self.path = path
    self.bytes = bytes
    let reading = JSONDocument.read(bytes)
    guard let document = reading.document else {
      problems = reading.problems
      return
    }
    var reader = ConfigurationReader()
    reader.read(document.root, into: &self, commands: commands)
    problems = reader.problems.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// A configuration that cannot be read, and why.
  public init(path: String, fault: String) {
    self.path = path
    bytes = []
    problems = [JSONProblem(code: "unreadable", message: fault, range: 0..<0)]
  }

  /// What is wrong, each with its place and line; empty where nothing is.
  public var diagnostics: String {
    guard let path, !problems.isEmpty else { return "" }
    let lines = JSONLines(bytes)
    return problems.map { $0.text(path: path, lines: lines) }.joined()
  }

  /// The first problem in one line, behind its place; `nil` where nothing is wrong.
  public var complaint: String? { fault.map { "\($0.place): \($0.reason)" } }

  /// The first problem and its place apart, for a line that may be cut at its end; `nil` where nothing is wrong.
  public var fault: (reason: String, place: String)? {
    guard let path, let first = problems.first else { return nil }
    let place = JSONLines(bytes).position(of: first.range.lowerBound)
    let others = problems.count > 1 ? " (and \(problems.count - 1) more)" : ""
    return (first.sentence + others, "\(path):\(place.line):\(place.column)")
  }

  /// A project's settings with this person's thresholds where it has none of its own.
  public func applied(to project: Project) -> Project {
    if thresholds.isEmpty { return project }
    var project = project
    var settings = project.settings ?? Settings()
    for (name, value) in thresholds.pairs where settings.thresholds[name] == nil { settings.thresholds[name] = value }
    project.settings = settings
    return project
  }
}
