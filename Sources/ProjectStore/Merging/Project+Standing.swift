import JSONText
import Programme

extension Project {
  /// What stands at an address now, as the file would have it; `nil` if nothing does.
  ///
  /// Costs the encoding of the one field of a roadblock or partner, or of the one part of the project, in which it lies.
  func standing(at address: Address) -> JSONValue? {
    var rest = address.parts[...]
    guard case .member(let name)? = rest.popFirst() else { return encoded }
    let value: JSONValue?
    if case .item(let id)? = rest.first, name == "roadblocks" {
      value = roadblock(ID(id))?.part(along: &rest)
    } else if case .item(let id)? = rest.first, name == "partners" {
      value = partner(ID(id))?.part(along: &rest)
    } else {
      value = Project.field(name)?.encode(self) ?? unknown.first { $0.name == name }?.value
    }
    return value?.value(along: rest, of: address)
  }

  /// Whether there is a record of an address.
  func has(_ record: Address) -> Bool {
    if record.parts.count == 2, case .item(let id) = record.parts[1] {
      if record.parts[0] == .member("roadblocks") { return roadblock(ID(id)) != nil }
      if record.parts[0] == .member("partners") { return partner(ID(id)) != nil }
    }
    return record.parts.isEmpty || standing(at: record) != nil
  }

  /// What stands in a field of a record; `nil` if it is absent.
  func standing(_ field: String, of record: Address) -> JSONValue? { standing(at: record + .member(field)) }

  /// The element that a change brings or takes, or the one that has its key; one without a key only as it is.
  func element(like item: JSONValue, of change: Change) -> JSONValue? {
    if item.id != nil, let element = change.element { return standing(at: element) }
    if let equal = standing(change.field, of: change.record)?.array?.first(where: { $0 == item }) { return equal }
    return change.element.flatMap { standing(at: $0) }
  }
}

extension Record {
  /// What stands in the record that a path leads to, or in its field where the path goes on; takes these steps off it.
  fileprivate func part(along path: inout ArraySlice<Address.Part>) -> JSONValue? {
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
