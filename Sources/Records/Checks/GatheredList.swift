/// What the checks of a list's records look at around each of them, gathered once where all of them are checked.
package struct GatheredList: Sendable {
  /// The record that holds the list.
  let owner: any Record
  /// The list's records in their order, an array of their own type.
  let records: any Sendable
  /// How many of the records have each natural key; empty where nothing but an id tells them apart.
  let keys: [String: Int]
  /// The ids to which the records may refer, by the pattern of the list in which those stand.
  let known: [String: KnownNames]

  /// Gathers the records of a list, which are all of one type, at the cost of one look at each.
  ///
  /// - Parameter sample: one of them.
  package init<R: Record>(
    _ all: [any Record], like sample: R, at list: Path, of owner: any Record, in root: some Record
  ) {
    let records = all.compactMap { $0 as? R }
    self.owner = owner
    self.records = records
    keys = Dictionary(records.lazy.compactMap(\.distinctKey).map { ($0, 1) }, uniquingKeysWith: +)
    let patterns = R.referringFields.map(\.list)
    known = Dictionary(
      patterns.compactMap { pattern in Path(pattern, around: list).map { (pattern, root.known(in: $0)) } },
      uniquingKeysWith: { first, _ in first })
  }
}
