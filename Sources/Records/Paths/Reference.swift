import JSONText

/// A field in which the id of another record stands.
public struct Reference: Hashable, Sendable {
  /// The record that refers.
  public let path: Path
  /// The field in which the id stands, alone or in a list.
  public let field: String
  /// The id.
  public let id: String
  /// The record and its field in words: `roadblock RB-7K2M: Sign-off waits (blocks)`.
  public let spoken: String
}

extension Record {
  /// Every field that refers to a record, or to one inside it; what refers from inside it is left out.
  ///
  /// Cost: one look at each record whose fields could refer.
  public func references(to target: Path) -> [Reference] { references(toAny: [target]) }

  /// Every field that refers to one of several records, at the cost of one look at each record that could refer.
  package func references(toAny targets: [Path]) -> [Reference] {
    let kinds = RecordKind.all(in: Self.self)
    var order: [Path] = []
    var groups: [Path: Set<String>] = [:]
    for (list, id) in targets.flatMap({ target in referable(at: target, kinds) }) {
      if groups[list] == nil { order.append(list) }
      groups[list, default: []].insert(id)
    }
    return order.flatMap { list -> [Reference] in
      var found: [Reference] = []
      for kind in kinds {
        for field in kind.type.referringFields where list.fits(field.list) {
          visit(kind.steps[...], at: .project) { record, path in
            let isInside = targets.contains { path.parts.starts(with: $0.parts) }
            guard !isInside, Path(field.list, around: path) == list else { return }
            found += Reference.all(to: groups[list] ?? [], from: record, at: path, field.name)
          }
        }
      }
      // A list without ids is emptied from its end, so that the numbers of those before stay right.
      return found.reversed()
    }
  }

  /// What would be gone with what stands at a path and is referred to: the list and the id of each.
  private func referable(at target: Path, _ kinds: [RecordKind]) -> [(list: Path, id: String)] {
    var found: [(list: Path, id: String)] = []
    if case .id(let id)? = target.last { found.append((target.list, id)) }
    for pattern in Set(kinds.flatMap { $0.type.referringFields.map(\.list) }) {
      guard let list = Path(pattern, around: target), list.parts.starts(with: target.parts) else { continue }
      // What is built in counts again once the list is gone.
      let standard = Set(Self.recordType(at: list)?.standard.compactMap(\.identity) ?? [])
      found += records(in: list).compactMap(\.identity).filter { !standard.contains($0) }.map { (list, $0) }
    }
    return found
  }

  /// Looks at every record to which some steps lead.
  private func visit(
    _ steps: ArraySlice<RecordKind.Step>, at path: Path, _ body: (any Record, Path) -> Void
  ) {
    guard let step = steps.first else { return body(self, path) }
    for (index, record) in records(in: step.name).enumerated() {
      let inside = (path + step.name).path(of: record, at: index, isList: step.isList)
      record.visit(steps.dropFirst(), at: inside, body)
    }
  }
}

extension Path {
  /// The list that a field's pattern leads to from a record: each `ID` is the id at that step of the record's own path;
  /// `nil` where the record is inside no such list.
  ///
  /// `partners/ID/selection/criteria` is the list of criteria in whose selection a bid is scored.
  package init?(_ pattern: String, around record: Path) {
    var parts: [Part] = []
    for (index, step) in pattern.split(separator: "/").enumerated() {
      if step == "ID" {
        guard record.parts.indices.contains(index), case .id = record.parts[index] else { return nil }
        guard parts[...].elementsEqual(record.parts[..<index]) else { return nil }
        parts.append(record.parts[index])
      } else {
        parts.append(.member(String(step)))
      }
    }
    self.init(parts)
  }

  /// Whether a pattern may lead to this list.
  fileprivate func fits(_ pattern: String) -> Bool { Path(pattern, around: self) == self }
}

extension Record {
  /// The fields that refer to other records by their ids, each with the pattern of the list where those stand.
  static var referringFields: [(name: String, list: String)] {
    fields.compactMap { field in field.shape.referred.map { (field.name, $0) } }
  }
}

extension FieldShape {
  /// The pattern of the list to whose records the field refers; `nil` where it refers to nothing.
  package var referred: String? {
    switch self {
    case .reference(let list), .list(.reference(let list)): list
    default: nil
    }
  }
}

extension Reference {
  /// The references of a record's field to ids, each once.
  fileprivate static func all(
    to ids: Set<String>, from record: some Record, at path: Path, _ field: String
  ) -> [Reference] {
    var found: [String] = []
    for id in record.ids(in: field) where ids.contains(id) && !found.contains(id) { found.append(id) }
    if found.isEmpty { return [] }
    let title = type(of: record).description(of: field)?.title.lowercased() ?? field
    let spoken = "\(record.spoken) (\(title))"
    return found.map { Reference(path: path, field: field, id: $0, spoken: spoken) }
  }
}

extension Record {
  /// The ids that stand in a field.
  fileprivate func ids(in field: String) -> [String] {
    switch Self.field(field)?.encode(self) {
    case .string(let id)?: [id]
    case .array(let elements)?: elements.compactMap { if case .string(let id) = $0 { id } else { nil } }
    default: []
    }
  }

  /// The change that takes ids out of a field; the removal of the record where the field cannot be without.
  func clearing(_ ids: Set<String>, from name: String, at path: Path) -> Change? {
    guard let field = Self.field(name), let before = field.encode(self) else { return nil }
    if field.isRequired {
      guard case .index(let index)? = path.last else { return nil }
      return Change(path.list, .remove(item: encoded, at: index))
    }
    guard path.isLasting else { return nil }
    var after: JSONValue?
    if case .array(let elements) = before {
      let rest = elements.filter { if case .string(let id) = $0 { !ids.contains(id) } else { true } }
      after = rest.isEmpty ? nil : .array(rest)
    }
    return Change(path + name, .set(before: before, after: after))
  }
}
