import Programme
import Records

extension ViewItem {
  /// What it says, behind what it is about.
  var words: String { topic.isEmpty ? text : "\(topic): \(text)" }

  /// The ids of the records behind the line that its text does not name already.
  var otherNames: [String] {
    var names: [String] = []
    for name in records.compactMap(\.name) where !names.contains(name) && !text.contains(name) { names.append(name) }
    return names
  }
}

extension Path {
  /// The id of the innermost record that has one; `nil` where none on the way has.
  fileprivate var name: String? {
    for part in parts.reversed() {
      if case .id(let id) = part { return id }
    }
    return nil
  }
}
