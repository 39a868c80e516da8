public import JSONText

/// The state of reading a project: the problems found so far, first place first.
public struct Decoding: Sendable {
  /// The problems found: the first `JSONLimits.standard.maximumProblems` errors, and as many that are none.
  public private(set) var problems: [JSONProblem] = []
  /// How many errors were found, also beyond those kept.
  public private(set) var errorCount = 0
  /// How many warnings and notes were found, also beyond those kept.
  private var warningCount = 0
  /// Whether some of the text was not looked at for warnings, since there were enough.
  private var hasUncounted = false
  /// How many problems were found beyond those kept; `nil` where not everything was looked at.
  package var omitted: Int? { hasUncounted ? nil : errorCount + warningCount - problems.count }

  /// Starts with no problems.
  public init() {}

  /// Notes a problem.
  public mutating func note(_ problem: JSONProblem) {
    let count = problem.severity == .error ? errorCount : warningCount
    if count < JSONLimits.standard.maximumProblems { problems.append(problem) }
    if problem.severity == .error { errorCount += 1 } else { warningCount += 1 }
  }

  @usableFromInline
  mutating func string(_ node: JSONCursor, as expected: @autoclosure () -> String) -> String? {
    if let text = node.string { return text }
    wrongKind(node, expected: expected() + " (a string in double quotes)")
    return nil
  }

  @usableFromInline
  package mutating func wrongKind(_ node: JSONCursor, expected: String, remedy: String? = nil) {
    let found =
      switch node.kind {
      case .null: "null"
      case .bool: node.bool == true ? "true" : "false"
      case .number: "the number " + (node.lexeme.map { $0.utf8.count > 24 ? $0.prefix(24) + "…" : $0 } ?? "")
      case .string: "the text " + Decoding.quoted(node.string ?? "")
      case .array: "a list"
      case .object: "an object"
      }
    note(
      JSONProblem(
        severity: .error, code: "wrong-kind", message: "expected \(expected), found \(found)", expected: expected,
        found: found, remedy: remedy ?? "write \(expected) here", range: node.range))
  }

  @usableFromInline
  mutating func unknownWord(_ text: String, noun: String, among words: [String], at node: JSONCursor) {
    let near = Spelling.question(text, among: words)
    note(
      JSONProblem(
        severity: .error, code: "unknown-word", message: "\(Decoding.quoted(text)) is no \(noun)",
        expected: "one of " + words.joined(separator: ", "), found: Decoding.quoted(text),
        remedy: near ?? "use one of the words expected", range: node.range))
  }

  @usableFromInline
  mutating func unknownMember(_ name: String, in noun: String, among names: [String], at member: JSONCursor.Member) {
    guard warningCount < JSONLimits.standard.maximumProblems else {
      hasUncounted = true
      return
    }
    guard let near = Spelling.question(name, among: names) else { return }
    note(
      JSONProblem(
        severity: .warning, code: "unknown-member",
        message: "a \(noun) has no member \(Decoding.quoted(name)); it is kept but not used",
        remedy: near, range: member.nameRange))
  }

  @usableFromInline
  mutating func missing(_ name: String, in noun: String, at node: JSONCursor) {
    note(
      JSONProblem(
        severity: .error, code: "missing-member", message: "this \(noun) has no “\(name)”",
        expected: "a member “\(name)”", remedy: "add the member “\(name)”",
        range: node.range.lowerBound..<min(node.range.upperBound, node.range.lowerBound + 1)))
  }

  /// Notes an id that says nothing.
  mutating func emptyID(at node: JSONCursor, _ remedy: String) {
    note(
      JSONProblem(
        severity: .error, code: "empty-id", message: "the id is empty", expected: "an id", found: "an empty text",
        remedy: remedy, range: node.range))
  }

  /// Notes a number outside the range that its field allows.
  mutating func check(_ number: Int, isIn range: ClosedRange<Int>, at node: JSONCursor) {
    if range.contains(number) { return }
    let allowed =
      range.upperBound == Int.max
      ? "of at least \(range.lowerBound)" : "from \(range.lowerBound) to \(range.upperBound)"
    note(
      JSONProblem(
        severity: .error, code: "out-of-range", message: "expected a whole number \(allowed), found \(number)",
        expected: "a whole number \(allowed)", found: "\(number)", remedy: "write a whole number \(allowed) here",
        range: node.range))
  }

  /// A text in quotation marks, cut to what fits a message.
  package static func quoted(_ text: String) -> String {
    text.unicodeScalars.count <= 40
      ? "“\(text)”" : "“\(String(String.UnicodeScalarView(text.unicodeScalars.prefix(39))))…”"
  }
}

extension JSONProblem {
  /// The message with what was expected and what helps, in one line for a form or a status line.
  public var sentence: String {
    var text = message
    if let expected, !message.contains(expected) { text += "; expected \(expected)" }
    if let remedy { text += "; \(remedy)" }
    return text
  }
}
