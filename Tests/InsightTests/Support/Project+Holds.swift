import JSONText
import Programme
import Records

extension Project {
  /// Whether a path leads to something that the project has.
  func holds(_ path: Path) -> Bool {
    var value: JSONValue? = encoded
    for part in path.parts {
      switch (part, value) {
      case (.member(let name), .object(let members)): value = members.first { $0.name == name }?.value
      case (.id(let id), .array(let elements)):
        value = elements.first { element in
          guard case .object(let members) = element else { return false }
          return members.contains { $0.name == "id" && $0.value == .string(id) }
        }
      default: return false
      }
    }
    return value != nil
  }
}
