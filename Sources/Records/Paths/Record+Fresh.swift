import JSONText

extension Record {
  /// A new record for a list: with an id that is free, and today for every day that it cannot be without.
  public static func fresh(
    for list: Path, in project: some Record, today: CalendarDate, using generator: inout some RandomNumberGenerator
  ) -> Self {
    var record = Self()
    for field in fields where field.isRequired && field.shape == .date {
      try? field.assign(.string(today.description), to: &record)
    }
    if let type = Self.self as? any Identified.Type {
      let taken = Set(project.records(in: list).compactMap(\.identity))
      let id = type.freshID(notIn: taken, using: &generator)
      if let field = field("id") { try? field.assign(.string(id), to: &record) }
    }
    return record
  }
}

extension Identified {
  fileprivate static func freshID(notIn taken: Set<String>, using generator: inout some RandomNumberGenerator) -> String
  {
    ID<Self>.fresh(idPrefix, notIn: Set(taken.map { ID($0) }), using: &generator).text
  }
}
