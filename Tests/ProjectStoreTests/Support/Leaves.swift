import JSONText
import Programme

/// The leaves of a project by where they stand, whatever the order of lists, each with how often it is there.
struct Leaves: Equatable {
  struct Leaf: Hashable {
    let place: String
    let value: String
  }

  private(set) var counts: [Leaf: Int] = [:]
  var values: Set<String> { Set(counts.keys.map(\.value)) }

  init(_ project: Project) { add(project.encoded, "") }

  init(_ conflicts: [Conflict]) { for conflict in conflicts { add(conflict.encoded, "") } }

  private mutating func add(_ value: JSONValue, _ place: String) {
    switch value {
    case .object(let members): for member in members { add(member.value, place + "/" + member.name) }
    case .array(let elements):
      for element in elements {
        guard case .object(let members) = element else {
          add(element, place + "[]")
          continue
        }
        let keys = ["id", "question", "role", "level", "period", "name"]
        let id = members.first { keys.contains($0.name) }?.value.words
        // Without an id or a key the element is a leaf as a whole: it is a line of its own.
        if let id { add(element, place + "/" + id) } else { note(element, place + "[]") }
      }
    default: note(value, place)
    }
  }

  private mutating func note(_ value: JSONValue, _ place: String) {
    counts[Leaf(place: place, value: text(value)), default: 0] += 1
  }

  private func text(_ value: JSONValue) -> String { String(decoding: value.printed(.compact), as: UTF8.self) }
}
