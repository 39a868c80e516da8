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

extension Project {
  /// Every field that refers to a record of one of the project's own lists; what refers from inside it is left out.
  ///
  /// Partners, milestones, the criteria of a selection and the dimensions of the scorecard are referred to.
  /// Cost: one look at each record that could refer.
  public func references(to target: Path) -> [Reference] { references(toAny: [target]) }

  /// Every field that refers to one of several records, at the cost of one look at each record that could refer.
  func references(toAny targets: [Path]) -> [Reference] {
    var order: [Path] = []
    var groups: [Path: [Path]] = [:]
    for target in targets {
      if groups[target.list] == nil { order.append(target.list) }
      groups[target.list, default: []].append(target)
    }
    // A list without ids is emptied from its end, so that the numbers of those before stay right.
    return order.flatMap { referring(to: groups[$0] ?? [], in: $0).reversed() }
  }

  private func referring(to targets: [Path], in list: Path) -> [Reference] {
    let ids = Set(targets.compactMap { if case .id(let id) = $0.last { id } else { nil } })
    switch (list.owner, list.field) {
    case (_, _) where ids.isEmpty && list != .settings: return []
    case (.project, "partners"):
      return programme.milestones.flatMap { Reference.all(to: ids, from: $0, at: .milestone($0.id), "partner") }
        + roadblocks.flatMap { Reference.all(to: ids, from: $0, at: .roadblock($0.id), "partner") }
    case (.programme, "milestones"):
      return roadblocks.flatMap { Reference.all(to: ids, from: $0, at: .roadblock($0.id), "blocks") }
    case (let owner, "criteria"):
      return paths(in: owner + "bids").flatMap { bid in
        elements(of: bid + "scores", referringTo: ids, in: "criterion")
      }
    case (.settings, "dimensions"): return scores(on: ids)
    case (.project, "settings"):
      // Without settings the standard dimensions count again.
      return scores(on: Set(dimensions.map(\.id.text)).subtracting(Dimension.standard.map(\.id.text)))
    default: return []
    }
  }

  /// The scores of every review on dimensions of these ids.
  private func scores(on dimensions: Set<String>) -> [Reference] {
    partners.flatMap { partner in
      let reviews = Path.partner(partner.id) + "scorecard" + "reviews"
      return paths(in: reviews).flatMap { review in
        elements(of: review + "scores", referringTo: dimensions, in: "dimension")
      }
    }
  }

  /// The records without an id in a list whose field refers to one of these ids.
  private func elements(of list: Path, referringTo ids: Set<String>, in field: String) -> [Reference] {
    records(in: list).enumerated().flatMap { index, record in
      Reference.all(to: ids, from: record, at: list + .index(index), field)
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
    let title = type(of: record).field(field)?.title.lowercased() ?? field
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
