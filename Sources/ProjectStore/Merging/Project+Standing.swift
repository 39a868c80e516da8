import JSONText
import Programme

extension Project {
  /// What stands at a path now, as the file would have it; `nil` if nothing does.
  ///
  /// Costs the encoding of the one field of a roadblock or partner, or of the one part of the project, in which it lies.
  func standing(at path: Path) -> JSONValue? {
    var rest = path.parts[...]
    guard case .member(let name)? = rest.popFirst() else { return encoded }
    let value: JSONValue?
    if case .id(let id)? = rest.first, name == "roadblocks" {
      value = roadblock(ID(id))?.part(along: &rest)
    } else if case .id(let id)? = rest.first, name == "partners" {
      value = partner(ID(id))?.part(along: &rest)
    } else {
      value = Project.field(name)?.encode(self) ?? unknown.first { $0.name == name }?.value
    }
    return value?.value(along: rest, of: path)
  }

  /// Whether there is a record at a path.
  func has(_ record: Path) -> Bool {
    if record.parts.count == 2, case .id(let id) = record.parts[1] {
      if record.parts[0] == .member("roadblocks") { return roadblock(ID(id)) != nil }
      if record.parts[0] == .member("partners") { return partner(ID(id)) != nil }
    }
    return record.parts.isEmpty || standing(at: record) != nil
  }

  /// The element that a change brings or takes, or the one that has its key; one without a key only as it is.
  func element(like item: JSONValue, of change: Change) -> JSONValue? {
    if item.id != nil, let element = change.element { return standing(at: element) }
    if let equal = standing(at: change.path)?.array?.first(where: { $0 == item }) { return equal }
    return change.element.flatMap { standing(at: $0) }
  }
}

extension Record {
  /// What stands in the record that a path leads to, or in its field where the path goes on; takes these steps off it.
  fileprivate func part(along path: inout ArraySlice<Path.Part>) -> JSONValue? {
    path.removeFirst()
    guard case .member(let name)? = path.first else { return encoded }
    path.removeFirst()
    return Self.field(name)?.encode(self) ?? unknown.first { $0.name == name }?.value
  }
}

extension JSONValue {
  /// The `id` of an object that has one.
  var id: String? {
    guard case .object(let members) = self else { return nil }
    for member in members where member.name == "id" {
      if case .string(let id) = member.value { return id }
    }
    return nil
  }
}
