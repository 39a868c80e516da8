import JSONText

extension Record {
  /// Merges field by field, by the table of fields; members that no version knows are whole values.
  public static func merge(
    base: Self?, mine: Self, theirs: Self, at path: Path, _ merging: inout Merging
  ) -> Self {
    let sides = FieldSides(base: base, mine: mine, theirs: theirs, blank: Self())
    let span = clashingSpan(sides)
    var result = mine
    for field in fields {
      let inside = path + field.name
      if span.contains(field.name) {
        keepSpan(field, sides, at: inside, &merging, &result)
      } else {
        field.merge(sides, inside, &merging, &result)
      }
    }
    result.unknown = mergedUnknown(sides, at: path, &merging)
    return result
  }

  /// The names of start and end where both sides changed the span that they make, differently.
  ///
  /// A start from one side with an end from the other could be a span that nobody meant.
  private static func clashingSpan(_ sides: FieldSides<Self>) -> Set<String> {
    let span = fields.filter { ($0.name == "start" || $0.name == "end") && $0.shape == .date }
    guard span.count == 2 else { return [] }
    let base = sides.base ?? sides.blank
    func differ(_ one: Self, _ other: Self) -> Bool { span.contains { !$0.isEqual(one, other) } }
    guard differ(sides.mine, sides.theirs), differ(sides.mine, base), differ(sides.theirs, base) else { return [] }
    return Set(span.map(\.name))
  }

  /// Start or end of a span that is in conflict: what both started from, else nothing, stands; equal ones are taken.
  private static func keepSpan(
    _ field: Field<Self>, _ sides: FieldSides<Self>, at path: Path, _ merging: inout Merging,
    _ result: inout Self
  ) {
    guard !field.isEqual(sides.mine, sides.theirs) else { return field.copy(sides.mine, &result) }
    merging.clash(
      at: path, base: sides.base.flatMap(field.encode), mine: field.encode(sides.mine),
      theirs: field.encode(sides.theirs))
    switch merging.preference {
    case .base: field.copy(sides.base ?? sides.blank, &result)
    case .mine: field.copy(sides.mine, &result)
    case .theirs: field.copy(sides.theirs, &result)
    }
  }

  private static func mergedUnknown(
    _ sides: FieldSides<Self>, at path: Path, _ merging: inout Merging
  ) -> [JSONMember] {
    if sides.mine.unknown == sides.theirs.unknown { return sides.mine.unknown }
    let base = sides.base?.unknown ?? []
    var result = sides.mine.unknown
    for (name, mine, theirs) in [JSONMember].differences(from: sides.mine.unknown, to: sides.theirs.unknown) {
      let before = base.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
      result.set(name, to: JSONValue.merged(base: before, mine: mine, theirs: theirs, at: path + name, &merging))
    }
    return result
  }
}
