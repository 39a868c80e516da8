import JSONText
import Testing

/// A text with one fault, and what has to be said about it.
struct ReadingFault: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The text; `⟦` and `⟧` stand around the place that the problem must point at.
  let text: String
  let code: String
  /// What the message or the remedy must say.
  var says: [String] = []
  /// Whether the file is read all the same, and the problem stands beside the project.
  var isRead = false
  var severity: JSONProblem.Severity = .error

  /// The text without the marks.
  var bytes: [UInt8] { Array(text.filter { $0 != "⟦" && $0 != "⟧" }.utf8) }

  /// The bytes between the marks.
  var range: Range<Int>? {
    guard let start = text.firstIndex(of: "⟦"), let end = text.firstIndex(of: "⟧") else { return nil }
    let lower = text[..<start].utf8.count
    return lower..<text[..<end].utf8.count - "⟦".utf8.count
  }

  /// A project with members of the programme and of the project put in.
  static func project(programme: String = "", rest: String = "") -> String {
    """
    {
      "format": "tandem/project",
      "version": 1,
      "programme": {
        "id": "programme", "name": "Riverside"\(programme.isEmpty ? "" : ",\n    " + programme)
      }\(rest.isEmpty ? "" : ",\n  " + rest)
    }

    """
  }

  /// A roadblock with members put in.
  static func roadblock(_ members: String, more: String = "") -> String {
    project(rest: "\"roadblocks\": [{ \"id\": \"RB-7K2M\", \"title\": \"T\", \(members) }\(more)]")
  }

  /// A partner with members put in.
  static func partner(_ members: String) -> String {
    project(rest: "\"partners\": [{ \"id\": \"BRINDLE\", \"name\": \"Brindle\", \(members) }]")
  }
}
