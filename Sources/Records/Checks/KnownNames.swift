/// Names to look others up in: a few compared one by one, more than that hashed.
package struct KnownNames: Sendable {
  package let names: [String]
  private let hashed: Set<String>

  package init(_ names: [String]) {
    self.names = names
    hashed = names.count > 12 ? Set(names) : []
  }

  package func contains(_ name: String) -> Bool { hashed.isEmpty ? names.contains(name) : hashed.contains(name) }
}

extension Record {
  /// The ids of the records that stand in a list, or count there.
  package func known(in list: Path) -> KnownNames { KnownNames(countingRecords(in: list).compactMap(\.identity)) }
}
