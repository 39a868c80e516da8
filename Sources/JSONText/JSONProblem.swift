/// Something that a text does wrong, or that a reader should know: where, what, and what to do next.
public struct JSONProblem: Error, Equatable, Sendable {
  /// How much a problem weighs.
  public enum Severity: String, Sendable {
    /// The text cannot be used.
    case error
    /// The text can be used, but probably not as meant.
    case warning
    /// Worth knowing.
    case note
  }

  /// How much it weighs.
  public var severity: Severity
  /// A stable name in kebab-case, such as `trailing-comma`.
  public var code: String
  /// What is wrong, in plain words that follow a place: lower case, no full stop.
  public var message: String
  /// What should stand there.
  public var expected: String?
  /// What stands there.
  public var found: String?
  /// What to do next, in the same style.
  public var remedy: String?
  /// The bytes it is about.
  public var range: Range<Int>
  /// The value it is about, as a JSON Pointer (RFC 6901).
  public var pointer: String
  /// Other places that explain it, such as the first of two equal names.
  public var related: [JSONRelated]

  /// Makes a problem; all but its code, message and place may be left out.
  public init(
    severity: Severity = .error, code: String, message: String, expected: String? = nil, found: String? = nil,
    remedy: String? = nil, range: Range<Int>, pointer: String = "", related: [JSONRelated] = []
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.expected = expected
    self.found = found
    self.remedy = remedy
    self.range = range
    self.pointer = pointer
    self.related = related
  }
}

/// Another place that a problem is about.
public struct JSONRelated: Equatable, Sendable {
  /// The bytes of the place.
  public var range: Range<Int>
  /// What is there, in plain words.
  public var message: String

  /// Makes a related place.
  public init(range: Range<Int>, message: String) {
    self.range = range
    self.message = message
  }
}

/// A place in a text as people count it.
public struct JSONPosition: Equatable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in Unicode scalars; a byte that is not UTF-8 counts as one.
  public let column: Int

  init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension JSONProblem {
  /// The problem of a text without a value.
  init(empty range: Range<Int>) {
    self.init(
      code: "empty", message: "the text is empty", expected: "a value", found: "the end of the text",
      remedy: "take the file from a backup, or make a new one", range: range)
  }
}

extension JSONProblem {
  /// The problem as programs read it: `path`, `line`, `column`, `endLine`, `endColumn`, `severity`, `code`, `message`,
  /// `expected`, `found`, `remedy` (null where there is none), `pointer` and `related`.
  /// - Parameters:
  ///   - path: what to call the file.
  ///   - lines: the lines of the text that was read.
  public func value(path: String, lines: JSONLines) -> JSONValue {
    .object(
      [JSONMember("path", .string(path))] + Self.place(range, lines) + [
        JSONMember("severity", .string(severity.rawValue)),
        JSONMember("code", .string(code)),
        JSONMember("message", .string(message)),
        JSONMember("expected", expected.map { .string($0) } ?? .null),
        JSONMember("found", found.map { .string($0) } ?? .null),
        JSONMember("remedy", remedy.map { .string($0) } ?? .null),
        JSONMember("pointer", .string(pointer)),
        JSONMember(
          "related",
          .array(
            related.map { .object(Self.place($0.range, lines) + [JSONMember("message", .string($0.message))]) })),
      ])
  }

  private static func place(_ range: Range<Int>, _ lines: JSONLines) -> [JSONMember] {
    let (first, last) = (lines.position(of: range.lowerBound), lines.position(of: range.upperBound))
    return [
      JSONMember("line", .number(String(first.line))), JSONMember("column", .number(String(first.column))),
      JSONMember("endLine", .number(String(last.line))), JSONMember("endColumn", .number(String(last.column))),
    ]
  }
}
