import Programme
import Records

extension Project {
  /// The place of the one record that a person means.
  ///
  /// - Throws: `PlaceProblem`, or that it is a list or a record that is not there, with what to do.
  func recordPlace(meant text: String) throws -> Path {
    let path = try path(typed: text)
    if record(at: path) != nil { return path }
    if Project.holdsMany(path) { throw CommandProblem.usage(oneOf(path)) }
    throw CommandProblem.failed("nothing is recorded in \(path) yet; give it with tandem record add")
  }

  /// What to say of a list where one of its records is meant.
  func oneOf(_ list: Path) -> String {
    let first = paths(in: list).first.map { ", such as \(words(of: $0))" } ?? "; it has none yet"
    return "\(list) is a list; name one of its records\(first)"
  }
}
