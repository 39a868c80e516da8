import JSONText

extension Array where Element: FieldValue {
  /// Records with an id or a natural key are merged one by one; everything else is a union in which nothing that a
  /// side added is lost.
  public static func merge(
    base: [Element]?, mine: [Element], theirs: [Element], at path: Path, _ merging: inout Merging
  ) -> [Element] {
    let lists = [base ?? [], mine, theirs]
    if let type = Element.self as? any Identified.Type {
      if let records = records(SameRecords.named(lists, type), at: path, &merging) { return records }
    } else if Element.isKeyed, let tables = tables(lists, by: \.listKey) {
      return records(tables, lists.map { $0.map { $0.listKey ?? "" } }, at: path, &merging)
    }
    return ListUnion(base: lists[0], mine: mine, theirs: theirs).elements
  }

  /// The elements of each list by their key; `nil` where a key is missing or given twice.
  private static func tables(_ lists: [[Element]], by key: (Element) -> String?) -> [[String: Element]]? {
    var tables: [[String: Element]] = []
    for list in lists {
      var table: [String: Element] = [:]
      for element in list {
        guard let key = key(element), table.updateValue(element, forKey: key) == nil else { return nil }
      }
      tables.append(table)
    }
    return tables
  }

  /// Merges records with an id; `nil` where one has none, or two have the same.
  ///
  /// Those that stand opposite each other in all three lists, mostly nearly all, need no table of ids.
  private static func records(_ lists: [[Element]], at path: Path, _ merging: inout Merging) -> [Element]? {
    let ends = Element.alignedEnds(lists)
    let middles = lists.map { Array($0[ends.start..<($0.count - ends.end)]) }
    guard let tables = tables(middles, by: \.identity) else { return nil }
    var result: [Element] = []
    result.reserveCapacity(lists[1].count)
    for index in 0..<ends.start {
      result.append(opposite((lists[0], index), (lists[1], index), (lists[2], index), at: path, &merging))
    }
    result += records(tables, middles.map { $0.map { $0.identity ?? "" } }, at: path, &merging)
    for fromEnd in (0..<ends.end).reversed() {
      let places = lists.map { $0.count - 1 - fromEnd }
      result.append(
        opposite((lists[0], places[0]), (lists[1], places[1]), (lists[2], places[2]), at: path, &merging))
    }
    return result
  }

  /// A record where it stands in its list: to copy it costs more than to compare it there.
  private typealias Standing = (list: [Element], index: Int)

  /// Merges one record that all three lists have.
  private static func opposite(
    _ base: Standing, _ mine: Standing, _ theirs: Standing, at path: Path, _ merging: inout Merging
  ) -> Element {
    let mineIsBase = mine.list[mine.index] == base.list[base.index]
    if mineIsBase || theirs.list[theirs.index] == mine.list[mine.index] { return theirs.list[theirs.index] }
    if theirs.list[theirs.index] == base.list[base.index] { return mine.list[mine.index] }
    return Element.merge(
      base: base.list[base.index], mine: mine.list[mine.index], theirs: theirs.list[theirs.index],
      at: path + .id(mine.list[mine.index].identity ?? ""), &merging)
  }

  private static func records(
    _ tables: [[String: Element]], _ ids: [[String]], at path: Path, _ merging: inout Merging
  ) -> [Element] {
    var merged: [String: Element] = [:]
    var seen: Set<String> = []
    let all = ids[0] + Set(ids[1] + ids[2]).sorted()
    for id in all where seen.insert(id).inserted {
      let here = path + .id(id)
      let (base, mine, theirs) = (tables[0][id], tables[1][id], tables[2][id])
      let clashes = merging.conflicts.count
      merged[id] = Element.merged(base: base, mine: mine, theirs: theirs, at: here, &merging)
      if clashes < merging.conflicts.count, mine == nil || theirs == nil {
        merging.decide("\(here) stays: one side removed it, the other changed it")
      }
    }
    let order = ListOrder(base: ids[0], mine: ids[1], theirs: ids[2], kept: Set(merged.keys))
    if order.isUndecided { merging.decide("\(path): both sides changed the order; it stays as it was") }
    return order.ids.compactMap { merged[$0] }
  }
}
