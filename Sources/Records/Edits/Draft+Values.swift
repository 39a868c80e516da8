import JSONText

extension Record {
  /// What to say of a field that there is not.
  static func unknownField(_ name: String) -> String {
    let names = fields.map(\.name)
    let near = Spelling.question(name, among: names + fields.map(\.title))
    return "\(noun.withArticle) has no such field; " + (near ?? "its fields are \(names.joined(separator: ", "))")
  }

  /// The record with what a person has typed in one field, or for one name of a field that holds names with values.
  func setting(
    _ name: String, _ key: String?, to text: String, in draft: Draft<some Record>
  ) throws(EditProblem) -> any Record {
    guard let field = Self.field(name) else { return self }
    var changed = self
    try field.assign(try value(typed: text, for: field, key, in: draft), to: &changed)
    return changed
  }

  private func value(
    typed text: String, for field: Field<Self>, _ key: String?, in draft: Draft<some Record>
  ) throws(EditProblem) -> JSONValue? {
    switch (field.shape, key) {
    case (.mapping, nil) where text.isEmpty: return nil
    case (.mapping, nil): throw .badValue(field.name, "give each name with its value: \(field.name).NAME=VALUE")
    case (.mapping(let element), let key?):
      guard !key.isEmpty else { throw .badValue(field.name, "expected a name behind the point") }
      var members = field.encode(self)?.members ?? []
      let place = members.firstIndex { $0.name == key }
      switch (try element.value(typed: text, today: draft.author.today), place) {
      case (let value?, let place?): members[place].value = value
      case (let value?, nil): members.append(JSONMember(key, value))
      case (nil, let place?): members.remove(at: place)
      case (nil, nil): break
      }
      return members.isEmpty ? nil : .object(members)
    case (_, _?): throw .badValue(field.name, "it holds one value, without names behind a point")
    case (_, nil) where !field.records.isEmpty:
      let place = "\(draft.list)\(draft.original == nil ? "" : "/…")/\(field.name)"
      throw .badValue(field.name, "it holds records of their own; add them to \(place)")
    case (_, nil):
      let named = try draft.naming(text, for: field.name, field.shape)
      return try field.shape.value(typed: named, today: draft.author.today)
    }
  }
}

extension Draft {
  /// What is typed for a field, with ids of other records in the place of what a person calls those.
  fileprivate func naming(_ text: String, for field: String, _ shape: FieldShape) throws(EditProblem) -> String {
    do throws(CandidateProblem) {
      return try project.candidates(for: field, in: list)?.completed(text, shape) ?? text
    } catch { throw .badValue(field, error.description) }
  }
}
