extension Project {
  /// The record at an address; `nil` where there is none.
  ///
  /// Cost: the records of each list on the way are looked at once.
  public func record(at address: Address) -> (any Record)? {
    if address.parts.isEmpty { return self }
    // The one list that may be long: to make a record of any kind of each of its records costs more than to find one.
    if address.parts.count >= 2, address.parts[0] == .member("roadblocks"), case .item(let id) = address.parts[1] {
      return roadblock(ID(id)).flatMap { Project.walk($0, along: address.parts[2...]) }
    }
    return Project.walk(self, along: address.parts[...])
  }

  /// The record at a place; `nil` where there is none.
  public func record(at place: RecordPlace) -> (any Record)? {
    if let address = place.address { return record(at: address) }
    guard case .index(let index) = place.element else { return nil }
    let all = records(in: place.list)
    return all.indices.contains(index) ? all[index] : nil
  }

  /// The record at a place, or the one that counts there while the list has none of its own: a standard dimension.
  public func countingRecord(at place: RecordPlace) -> (any Record)? {
    if let present = record(at: place) { return present }
    guard case .item(let id) = place.element, records(in: place.list).isEmpty else { return nil }
    return Project.recordType(in: place.list)?.standard.first { $0.identity == id }
  }

  /// The records that stand in a field, in their order.
  public func records(in list: ListPlace) -> [any Record] {
    record(at: list.owner)?.records(in: list.field) ?? []
  }

  /// The places of the records that stand in a field, in their order.
  public func places(in list: ListPlace) -> [RecordPlace] {
    let isList = Project.holdsMany(list)
    return records(in: list).enumerated().map { list.place(of: $1, at: $0, isList: isList) }
  }

  /// The type of the records that a field holds; `nil` where it holds none.
  public static func recordType(in list: ListPlace) -> (any Record.Type)? {
    recordType(along: list.owner.parts[...])?.recordType(in: list.field)
  }

  /// The type of the record to which an address leads.
  public static func recordType(at address: Address) -> (any Record.Type)? { recordType(along: address.parts[...]) }

  /// Whether a field holds a list rather than one record.
  public static func holdsMany(_ list: ListPlace) -> Bool {
    guard let shape = description(of: list.field, along: list.owner.parts[...])?.shape else { return false }
    if case .list = shape { return true }
    return false
  }

  /// What to say to who wants to write in a field by hand where nobody does; `nil` where people write.
  public static func refusal(of list: ListPlace) -> String? {
    recordType(along: list.owner.parts[...])?.refusal(of: list.field)
  }

  /// Whether a record at an address has to have a field.
  public static func requires(_ field: String, at address: Address) -> Bool {
    recordType(at: address)?.requires(field) ?? false
  }

  private static func walk(_ record: any Record, along path: ArraySlice<Address.Part>) -> (any Record)? {
    guard case .member(let name)? = path.first else { return path.isEmpty ? record : nil }
    let inside = record.records(in: name)
    var rest = path.dropFirst()
    guard case .item(let id)? = rest.first else { return inside.first.flatMap { walk($0, along: rest) } }
    rest = rest.dropFirst()
    return inside.first { $0.identity == id }.flatMap { walk($0, along: rest) }
  }

  private static func recordType(along path: ArraySlice<Address.Part>) -> (any Record.Type)? {
    var type: any Record.Type = Project.self
    for case .member(let name) in path {
      guard let inside = type.recordType(in: name) else { return nil }
      type = inside
    }
    return type
  }
}

extension Record {
  /// The records that stand in a field, in their order.
  public func records(in field: String) -> [any Record] { Self.field(field)?.contained(self) ?? [] }

  fileprivate static func refusal(of name: String) -> String? { field(name)?.refusal }

  fileprivate static func requires(_ name: String) -> Bool { field(name)?.isRequired ?? false }

  /// The type of the records that a field holds; `nil` where it holds none.
  public static func recordType(in field: String) -> (any Record.Type)? { Self.field(field)?.records.first }
}
