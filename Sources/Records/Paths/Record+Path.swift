public import JSONText

// What stands where, seen from the record at the root of a file; every record has these, seen from itself.
extension Record {
  /// The record at a path; `nil` where there is none, or where a whole list stands.
  ///
  /// Cost: the keys of each list on the way are looked at once.
  public func record(at path: Path) -> (any Record)? { record(along: path.parts[...]) }

  private func record(along parts: ArraySlice<Path.Part>) -> (any Record)? {
    guard case .member(let name)? = parts.first else { return parts.isEmpty ? self : nil }
    guard let field = Self.field(name) else { return nil }
    let rest = parts.dropFirst()
    guard field.isList else { return field.contained(self).first?.record(along: rest) }
    switch rest.first {
    case .id(let key)?:
      return field.firstElement(self, keyed: { $0 == key }) { _, record in record.record(along: rest.dropFirst()) }
    case .index(let index)?:
      let all = field.contained(self)
      return all.indices.contains(index) ? all[index].record(along: rest.dropFirst()) : nil
    case .member?, nil: return nil
    }
  }

  /// What stands at a path as the file has it: a record, a list, or a field; `nil` where nothing does.
  public func value(at path: Path) -> JSONValue? {
    path.isElement || path.parts.isEmpty
      ? record(at: path)?.encoded : record(at: path.parent)?.value(of: path.field)
  }

  private func value(of name: String) -> JSONValue? {
    Self.field(name)?.encode(self) ?? unknown.first { $0.name == name }?.value
  }

  /// The records that stand in a field, in their order.
  public func records(in list: Path) -> [any Record] { record(at: list.owner)?.records(in: list.field) ?? [] }

  /// The records that stand in a field of this record, in their order.
  public func records(in field: String) -> [any Record] { Self.field(field)?.contained(self) ?? [] }

  /// The paths of the records that stand in a field, in their order.
  public func paths(in list: Path) -> [Path] {
    let isList = Self.holdsMany(list)
    return records(in: list).enumerated().map { list.path(of: $1, at: $0, isList: isList) }
  }

  /// The path of the record that is called by a text as its path prints; `nil` where there is none.
  ///
  /// Ids may hold slashes, so that the text is read along what there is.
  public func path(printed text: String) -> Path? { path(printed: text[...], from: Path()) }

  private func path(printed text: Substring, from here: Path) -> Path? {
    if text.isEmpty { return here }
    for field in Self.fields where !field.records.isEmpty {
      guard let rest = text.rest(behind: field.name) else { continue }
      let inside = here + field.name
      let found =
        field.isList
        ? field.firstElement(self, keyed: { rest.rest(behind: $0) != nil }) { key, record in
          rest.rest(behind: key).flatMap { record.path(printed: $0, from: inside + .id(key)) }
        } : field.contained(self).first?.path(printed: rest, from: inside)
      if let found { return found }
    }
    return nil
  }

  /// The record at a path, or the one that counts there while the list has none of its own: a standard dimension.
  public func countingRecord(at path: Path) -> (any Record)? {
    if let present = record(at: path) { return present }
    guard case .id(let id)? = path.last, records(in: path.list).isEmpty else { return nil }
    return Self.recordType(at: path.list)?.standard.first { $0.identity == id }
  }

  /// The records of a list, or those that count in its place while it has none of its own.
  func countingRecords(in list: Path) -> [any Record] {
    let present = records(in: list)
    return present.isEmpty ? Self.recordType(at: list)?.standard ?? [] : present
  }

  /// The type of the records that stand in a field, or of the record at a path; `nil` where there is none.
  public static func recordType(at path: Path) -> (any Record.Type)? {
    var type: any Record.Type = Self.self
    for case .member(let name) in path.parts {
      guard let inside = type.recordType(in: name) else { return nil }
      type = inside
    }
    return type
  }

  /// The type of the records that a field of this record holds; `nil` where it holds none.
  public static func recordType(in field: String) -> (any Record.Type)? { Self.field(field)?.records.first }

  /// Whether a list stands at a path, and not one record.
  public static func holdsMany(_ list: Path) -> Bool {
    guard !list.isElement, case .list? = description(of: list)?.shape else { return false }
    return true
  }

  /// Title and shape of a field; `nil` where no version knows it.
  public static func description(of field: Path) -> FieldDescription? {
    recordType(at: field.owner)?.description(of: field.field)
  }

  /// Whether a record has to have a field.
  public static func requires(_ field: Path) -> Bool {
    recordType(at: field.owner)?.requires(field.field) ?? false
  }

  fileprivate static func requires(_ field: String) -> Bool { Self.field(field)?.isRequired ?? false }

  /// What to say to who wants to write in a field by hand where nobody does; `nil` where people write.
  public static func refusal(of field: Path) -> String? {
    recordType(at: field.owner)?.refusal(of: field.field)
  }

  fileprivate static func refusal(of field: String) -> String? { Self.field(field)?.refusal }
}

extension Path {
  /// The path of a record in this field.
  public func path(of record: some Record, at index: Int, isList: Bool) -> Path {
    !isList ? self : self + (record.identity.map { .id($0) } ?? .index(index))
  }
}

extension Substring {
  /// What is left of a path as it prints behind one of its steps; `nil` where it does not begin with that.
  fileprivate func rest(behind step: String) -> Substring? {
    guard utf8.starts(with: step.utf8) else { return nil }
    let rest = utf8.dropFirst(step.utf8.count)
    if rest.isEmpty { return Substring(rest) }
    return rest.first == UInt8(ascii: "/") ? Substring(rest.dropFirst()) : nil
  }
}
