/// Records that both sides added under ids of their own though there can be only one of them, as of two reviews of one
/// period: they get one id, so that they are merged as one record.
///
/// The id that comes first stays, so that it does not matter which side is called mine.
enum SameRecords {
  /// The lists of base, mine and theirs with one id for each such record.
  static func named<Element: FieldValue>(_ lists: [[Element]], _ type: any Identified.Type) -> [[Element]] {
    guard !type.naturalKey.isEmpty else { return lists }
    func renamed<R: Identified>(_ type: R.Type) -> [[Element]]? {
      (lists as? [[R]]).map(named) as? [[Element]]
    }
    return renamed(type) ?? lists
  }

  private static func named<R: Identified>(_ lists: [[R]]) -> [[R]] {
    let known = Set(lists[0].map(\.id))
    let ids = lists.map { Set($0.map(\.id)) }
    // What only one side has and base has not, by its natural key; where a side has a key twice, nothing is one.
    let added = [(1, 2), (2, 1)].map { side, other in
      Dictionary(
        lists[side].filter { !known.contains($0.id) && !ids[other].contains($0.id) }.compactMap { record in
          key(of: record).map { ($0, [record.id]) }
        }, uniquingKeysWith: +)
    }
    let present = lists.map { Set($0.filter { known.contains($0.id) }.compactMap(key)) }
    var names: [ID<R>: ID<R>] = [:]
    for (key, mine) in added[0] where !present.contains(where: { $0.contains(key) }) {
      guard mine.count == 1, let theirs = added[1][key], theirs.count == 1 else { continue }
      let name = [mine[0], theirs[0]].min { $0.text < $1.text } ?? mine[0]
      for id in mine + theirs { names[id] = name }
    }
    guard !names.isEmpty else { return lists }
    return lists.map { list in
      list.map { record in
        var record = record
        record.id = names[record.id] ?? record.id
        return record
      }
    }
  }

  /// The natural key as people read it, without case and blanks; `nil` where it is blank.
  private static func key<R: Record>(of record: R) -> String? {
    let words = R.naturalKey.map { R.field($0)?.encode(record)?.words ?? "" }
    guard words.allSatisfy({ !$0.isEmpty }) else { return nil }
    return words.map(Spelling.folded).joined(separator: "\n")
  }
}
