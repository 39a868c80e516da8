/// What came of reading a text: a document, problems, or both.
public struct JSONReading: Sendable {
  /// The document; nil when, and only when, a problem is an error.
  public let document: JSONDocument?
  /// What the reader has to say, the first place first.
  public let problems: [JSONProblem]

  init(document: JSONDocument?, problems: [JSONProblem]) {
    self.document = document
    self.problems = problems
  }
}
