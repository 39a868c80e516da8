/// Why a file cannot be imported at all: where, what was expected, what was found and what to do.
public struct ImportProblem: Error, Equatable, Sendable {
  /// The file's name as given.
  public let file: String
  /// The line from 1; `nil` where it concerns the whole file.
  public let line: Int?
  /// The column from 1, in characters.
  public let column: Int?
  /// What is wrong.
  public let message: String
  /// What should stand there.
  public let expected: String?
  /// What stands there.
  public let found: String?
  /// What to do.
  public let remedy: String?

  /// Makes a problem.
  public init(
    file: String, line: Int? = nil, column: Int? = nil, message: String, expected: String? = nil, found: String? = nil,
    remedy: String? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.expected = expected
    self.found = found
    self.remedy = remedy
  }
}

extension ImportProblem: CustomStringConvertible {
  /// One line: `file:3:7: error: what is wrong; expected …; found …; what to do`.
  public var description: String {
    var text = file
    if let line { text += ":\(line)" }
    if line != nil, let column { text += ":\(column)" }
    text += ": error: " + message
    if let expected { text += "; expected \(expected)" }
    if let found { text += "; found \(found)" }
    if let remedy { text += "; \(remedy)" }
    return text
  }
}
