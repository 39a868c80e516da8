import JSONText

extension OrderedDictionary {
  /// Merges name by name; where both changed the same name differently, one conflict holds the mapping of each side.
  public static func merge(
    base: OrderedDictionary?, mine: OrderedDictionary, theirs: OrderedDictionary, at path: Path,
    _ merging: inout Merging
  ) -> OrderedDictionary {
    var inner = Merging(preferring: merging.preference)
    let result = pairs(base, mine, theirs, at: path, &inner)
    guard !inner.conflicts.isEmpty else { return result }
    func side(_ preference: Merging.Preference) -> OrderedDictionary {
      var merging = Merging(preferring: preference)
      return pairs(base, mine, theirs, at: path, &merging)
    }
    merging.clash(
      at: path, base: base.map { _ in side(.base).encoded }, mine: side(.mine).encoded,
      theirs: side(.theirs).encoded)
    return result
  }

  /// The pairs in the order of the side that alone changed it, else those of the base first and then by name.
  private static func pairs(
    _ base: OrderedDictionary?, _ mine: OrderedDictionary, _ theirs: OrderedDictionary, at path: Path,
    _ merging: inout Merging
  ) -> OrderedDictionary {
    let before = base ?? OrderedDictionary()
    var values: [String: Value] = [:]
    for name in Set((before.pairs + mine.pairs + theirs.pairs).map(\.name)).sorted() {
      if let value = Value.merged(
        base: before[name], mine: mine[name], theirs: theirs[name], at: path, &merging)
      {
        values[name] = value
      }
    }
    let order = ListOrder(
      base: before.pairs.map(\.name), mine: mine.pairs.map(\.name), theirs: theirs.pairs.map(\.name),
      kept: Set(values.keys))
    return OrderedDictionary(order.ids.compactMap { name in values[name].map { (name, $0) } })
  }
}
