import JSONText
import Programme
import Records

extension JSONProblem {
  /// A name in a file of the person's own that means nothing here, with the one that may have been meant, else all that there are.
  static func unknownName(
    _ name: String, _ message: String, among known: [String], at range: Range<Int>
  ) -> JSONProblem {
    JSONProblem(
      code: "unknown-name", message: message, found: "“\(name)”",
      remedy: Spelling.question(name, among: known)
        ?? "use one of \(known.joined(separator: ", "))", range: range)
  }
}
