extension Project {
  /// The record at a path; `nil` where there is none, or where a whole list stands.
  ///
  /// Cost: the records of each list on the way are looked at once.
  public func record(at path: Path) -> (any Record)? {
    if path.parts.isEmpty { return self }
    // The one list that may be long: to make a record of any kind of each of its records costs more than to find one.
    if path.parts.count >= 2, path.parts[0] == .member("roadblocks"), case .id(let id) = path.parts[1] {
      return roadblock(ID(id)).flatMap { Project.walk($0, along: path.parts[2...]) }
    }
    return Project.walk(self, along: path.parts[...])
  }

  /// The record at a path, or the one that counts there while the list has none of its own: a standard dimension.
  public func countingRecord(at path: Path) -> (any Record)? {
    if let present = record(at: path) { return present }
    guard case .id(let id)? = path.last, records(in: path.list).isEmpty else { return nil }
    return Project.recordType(at: path.list)?.standard.first { $0.identity == id }
  }

  /// The records that stand in a field, in their order.
  public func records(in list: Path) -> [any Record] {
    record(at: list.owner)?.records(in: list.field) ?? []
  }

  /// The paths of the records that stand in a field, in their order.
  public func paths(in list: Path) -> [Path] {
    let isList = Project.holdsMany(list)
    return records(in: list).enumerated().map { list.path(of: $1, at: $0, isList: isList) }
  }

  /// The type of the records that stand in a field, or of the record at a path; `nil` where there is none.
  public static func recordType(at path: Path) -> (any Record.Type)? {
    var type: any Record.Type = Project.self
    for case .member(let name) in path.parts {
      guard let inside = type.recordType(in: name) else { return nil }
      type = inside
    }
    return type
  }

  /// Whether a list stands at a path, and not one record.
  public static func holdsMany(_ list: Path) -> Bool {
    guard !list.isElement, let shape = description(of: list)?.shape else { return false }
    if case .list = shape { return true }
    return false
  }

  /// Title and shape of a field; `nil` where no version knows it.
  public static func description(of field: Path) -> FieldDescription? {
    recordType(at: field.owner)?.description(of: field.field)
  }

  /// Whether a record has to have a field.
  public static func requires(_ field: Path) -> Bool {
    recordType(at: field.owner)?.requires(field.field) ?? false
  }

  private static func walk(_ record: any Record, along path: ArraySlice<Path.Part>) -> (any Record)? {
    guard case .member(let name)? = path.first else { return path.isEmpty ? record : nil }
    let inside = record.records(in: name)
    var rest = path.dropFirst()
    let found: (any Record)?
    switch rest.first {
    case .id(let id)?: found = inside.first { $0.identity == id }
    case .index(let index)?: found = inside.indices.contains(index) ? inside[index] : nil
    case .member?, nil: return type(of: record).holdsMany(name) ? nil : inside.first.flatMap { walk($0, along: rest) }
    }
    rest = rest.dropFirst()
    return found.flatMap { walk($0, along: rest) }
  }
}

extension Path {
  /// The path of a record in this field.
  public func path(of record: some Record, at index: Int, isList: Bool) -> Path {
    !isList ? self : self + (record.identity.map { .id($0) } ?? .index(index))
  }

  /// The list whose records fields of that reference refer to by their id.
  static func referred(_ name: String) -> Path { (name == "partners" ? .project : .programme) + name }
}

extension Record {
  /// The records that stand in a field, in their order.
  public func records(in field: String) -> [any Record] { Self.field(field)?.contained(self) ?? [] }

  /// The type of the records that a field holds; `nil` where it holds none.
  public static func recordType(in field: String) -> (any Record.Type)? { Self.field(field)?.records.first }

  fileprivate static func requires(_ field: String) -> Bool { Self.field(field)?.isRequired ?? false }

  fileprivate static func holdsMany(_ field: String) -> Bool { Self.field(field)?.isList ?? false }
}
