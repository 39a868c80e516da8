extension JSONRevision {
  /// What the revision makes where nothing of its kind stood before.
  var newValue: JSONValue {
    switch self {
    case .same: .null
    case .value(let value): value
    case .object(let members):
      .object(
        members.compactMap { name, revision in
          guard let revision else { return nil }
          if case .same = revision { return nil }
          return JSONMember(name, revision.newValue)
        })
    case .array(let elements):
      .array(
        elements.compactMap { element in
          if case .new(let value) = element { value } else { nil }
        })
    }
  }
}
