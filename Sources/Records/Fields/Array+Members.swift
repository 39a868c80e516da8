public import JSONText

extension [JSONMember] {
  /// The members in the order of their names, by code unit as JSON compares them.
  ///
  /// What no version knows has no order of its own; by name it is the same whichever way it came about.
  @usableFromInline
  var sortedByName: [JSONMember] {
    count < 2 ? self : sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Gives the member of that name a value, or removes it with `nil`, and keeps the order by name.
  mutating func set(_ name: String, to value: JSONValue?) {
    let place = firstIndex { !$0.name.utf8.lexicographicallyPrecedes(name.utf8) } ?? count
    if place < count, self[place].name.utf8.elementsEqual(name.utf8) { remove(at: place) }
    if let value { insert(JSONMember(name, value), at: place) }
  }

  /// The names whose values differ in two lists of members, with both values; `nil` is absent.
  static func differences(
    from old: [JSONMember], to new: [JSONMember]
  ) -> [(name: String, before: JSONValue?, after: JSONValue?)] {
    var result: [(name: String, before: JSONValue?, after: JSONValue?)] = []
    var (old, new) = (old.sortedByName[...], new.sortedByName[...])
    while let name = [old.first?.name, new.first?.name].compactMap(\.self).min(by: precedes) {
      let before = old.first.flatMap { $0.name.utf8.elementsEqual(name.utf8) ? $0.value : nil }
      let after = new.first.flatMap { $0.name.utf8.elementsEqual(name.utf8) ? $0.value : nil }
      if before != nil { old.removeFirst() }
      if after != nil { new.removeFirst() }
      if before != after { result.append((name, before, after)) }
    }
    return result
  }

  private static func precedes(_ one: String, _ other: String) -> Bool {
    one.utf8.lexicographicallyPrecedes(other.utf8)
  }
}
