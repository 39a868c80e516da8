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
