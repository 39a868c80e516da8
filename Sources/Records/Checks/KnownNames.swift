/// Names to look others up in: a few compared one by one, more than that hashed.
struct KnownNames: Sendable {
  let names: [String]
  private let hashed: Set<String>

  init(_ names: [String]) {
    self.names = names
    hashed = names.count > 12 ? Set(names) : []
  }

  func contains(_ name: String) -> Bool { hashed.isEmpty ? names.contains(name) : hashed.contains(name) }
}

extension Record {
  /// The ids of the records that stand in a list, or count there.
  func known(in list: Path) -> KnownNames { KnownNames(countingRecords(in: list).compactMap(\.identity)) }
}
