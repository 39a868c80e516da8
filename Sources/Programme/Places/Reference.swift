import JSONText

/// A field in which the id of another record stands.
public struct Reference: Hashable, Sendable {
  /// The record that refers.
  public let place: RecordPlace
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
  public func references(to target: RecordPlace) -> [Reference] {
    // A list without ids is emptied from its end, so that the numbers of those before stay right.
    referring(to: target).reversed()
  }

  private func referring(to target: RecordPlace) -> [Reference] {
    switch (target.list.owner, target.list.field, target.element) {
    case (.project, "partners", .item(let id)):
      programme.milestones.compactMap { Reference(to: id, from: $0, at: .milestone($0.id), "partner") }
        + roadblocks.compactMap { Reference(to: id, from: $0, at: .roadblock($0.id), "partner") }
    case (.programme, "milestones", .item(let id)):
      roadblocks.compactMap { Reference(to: id, from: $0, at: .roadblock($0.id), "blocks") }
    case (let owner, "criteria", .item(let id)):
      places(in: ListPlace(owner: owner, field: "bids")).compactMap(\.address).flatMap { bid in
        elements(of: ListPlace(owner: bid, field: "scores"), referringTo: [id], in: "criterion")
      }
    case (Address([.member("settings")]), "dimensions", .item(let id)): scores(on: [id])
    case (.project, "settings", .only):
      // Without settings the standard dimensions count again.
      scores(on: Set(dimensions.map(\.id.text)).subtracting(Dimension.standard.map(\.id.text)))
    default: []
    }
  }

  /// The scores of every review on dimensions of these ids.
  private func scores(on dimensions: Set<String>) -> [Reference] {
    partners.flatMap { partner in
      let reviews = ListPlace(owner: .partner(partner.id) + "scorecard", field: "reviews")
      return places(in: reviews).compactMap(\.address).flatMap { review in
        elements(of: ListPlace(owner: review, field: "scores"), referringTo: dimensions, in: "dimension")
      }
    }
  }

  /// The records without an id in a list whose field refers to one of these ids.
  private func elements(of list: ListPlace, referringTo ids: Set<String>, in field: String) -> [Reference] {
    records(in: list).enumerated().flatMap { index, record in
      ids.compactMap { Reference(to: $0, from: record, at: RecordPlace(list, .index(index)), field) }
    }
  }

  /// The change that takes an id out of a field; the removal of the record where the field cannot be without.
  func clearing(_ reference: Reference) -> Change? {
    guard let record = record(at: reference.place) else { return nil }
    return record.clearing(reference)
  }
}

extension Reference {
  /// The reference of a record to an id; `nil` where the field does not hold it.
  fileprivate init?(to id: String, from record: some Record, at place: RecordPlace, _ field: String) {
    guard record.ids(in: field).contains(id) else { return nil }
    let title = type(of: record).field(field)?.title.lowercased() ?? field
    self.init(place: place, field: field, id: id, spoken: "\(record.spoken) (\(title))")
  }

  fileprivate init?(to id: String, from record: some Record, at address: Address, _ field: String) {
    guard let place = RecordPlace(address) else { return nil }
    self.init(to: id, from: record, at: place, field)
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

  fileprivate func clearing(_ reference: Reference) -> Change? {
    guard let field = Self.field(reference.field), let before = field.encode(self) else { return nil }
    if field.isRequired {
      guard case .index(let index) = reference.place.element else { return nil }
      return Change(
        record: reference.place.list.owner, field: reference.place.list.field,
        kind: .remove(item: encoded, at: index))
    }
    guard let address = reference.place.address else { return nil }
    var after: JSONValue?
    if case .array(let elements) = before {
      let rest = elements.filter { $0 != .string(reference.id) }
      after = rest.isEmpty ? nil : .array(rest)
    }
    return Change(record: address, field: reference.field, kind: .set(before: before, after: after))
  }
}
