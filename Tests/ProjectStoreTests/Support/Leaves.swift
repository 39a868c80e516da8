import JSONText
import Programme
import Records

/// The leaves of a project by where they stand, whatever the order of lists, each with how often it is there.
struct Leaves: Equatable {
  struct Leaf: Hashable {
    let place: String
    let value: String
  }

  private(set) var counts: [Leaf: Int] = [:]
  var values: Set<String> { Set(counts.keys.map(\.value)) }

  init(_ project: Project) { add(project.encoded, .project) }

  init(_ conflicts: [Conflict]) { for conflict in conflicts { add(conflict.encoded, .project + "conflicts") } }

  private mutating func add(_ value: JSONValue, _ place: Path) {
    switch value {
    case .object(let members): for member in members { add(member.value, place + .member(member.name)) }
    case .array(let elements):
      let type = Project.recordType(at: place)
      for element in elements {
        // Without a key the element is a leaf as a whole: it is a line of its own.
        if let key = type?.listKey(of: element) {
          add(element, place + .id(key))
        } else {
          note(element, place.description + "[]")
        }
      }
    default: note(value, place.description)
    }
  }

  private mutating func note(_ value: JSONValue, _ place: String) {
    counts[Leaf(place: place, value: text(value)), default: 0] += 1
  }

  private func text(_ value: JSONValue) -> String { String(decoding: value.printed(.compact), as: UTF8.self) }
}
