import Programme

extension Project {
  /// The place of the one record that a person means.
  ///
  /// - Throws: `PlaceProblem`, or that it is a list or a record that is not there, with what to do.
  func recordPlace(meant text: String) throws -> RecordPlace {
    switch try place(typed: text) {
    case .record(let place): return place
    case .list(let list):
      guard Project.holdsMany(list) else {
        throw CommandProblem.failed("nothing is recorded in \(list.address) yet; give it with tandem record add")
      }
      throw CommandProblem.usage(oneOf(list))
    }
  }

  /// What to say of a list where one of its records is meant.
  func oneOf(_ list: ListPlace) -> String {
    let first = places(in: list).first.map { ", such as \(words(of: $0))" } ?? "; it has none yet"
    return "\(list.address) is a list; name one of its records\(first)"
  }
}
