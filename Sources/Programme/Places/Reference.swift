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
    guard case .item(let id) = target.element else { return [] }
    var found: [Reference] = []
    func look(_ record: some Record, at place: RecordPlace, _ names: String...) {
      for name in names where record.ids(in: name).contains(id) {
        let title = type(of: record).field(name)?.title.lowercased() ?? name
        found.append(Reference(place: place, field: name, id: id, spoken: "\(record.spoken) (\(title))"))
      }
    }
    switch (target.list.owner, target.list.field) {
    case (.project, "partners"):
      for milestone in programme.milestones { look(milestone, at: .item(.milestone(milestone.id)), "partner") }
      for roadblock in roadblocks { look(roadblock, at: .item(.roadblock(roadblock.id)), "partner") }
    case (.programme, "milestones"):
      for roadblock in roadblocks { look(roadblock, at: .item(.roadblock(roadblock.id)), "blocks") }
    case (let owner, "criteria"):
      for case let bid as Bid in records(in: ListPlace(owner: owner, field: "bids")) {
        let list = ListPlace(owner: owner + "bids" + .item(bid.id.text), field: "scores")
        for (index, score) in bid.scores.enumerated() {
          look(score, at: RecordPlace(list, .index(index)), "criterion")
        }
      }
    case (Address([.member("settings")]), "dimensions"):
      for partner in partners {
        let reviews = Address.partner(partner.id) + "scorecard" + "reviews"
        for review in partner.scorecard?.reviews ?? [] {
          let list = ListPlace(owner: reviews + .item(review.id.text), field: "scores")
          for (index, score) in review.scores.enumerated() {
            look(score, at: RecordPlace(list, .index(index)), "dimension")
          }
        }
      }
    default: break
    }
    // A list without ids is emptied from its end, so that the numbers of those before stay right.
    return found.reversed()
  }

  /// The change that takes an id out of a field; the removal of the record where the field cannot be without.
  func clearing(_ reference: Reference) -> Change? {
    guard let record = record(at: reference.place) else { return nil }
    return record.clearing(reference)
  }
}

extension RecordPlace {
  fileprivate static func item(_ address: Address) -> RecordPlace {
    RecordPlace(address) ?? RecordPlace(ListPlace(owner: .project, field: ""), .only)
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
