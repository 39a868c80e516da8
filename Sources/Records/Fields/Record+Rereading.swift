public import JSONText

extension Record {
  /// Keeps the fields that are written as before, and reads the others; all of them where a member came, went or moved,
  /// or is none that this version knows.
  public static func reread(
    _ old: Self, from was: JSONCursor, as node: JSONCursor, _ decoding: inout Decoding
  ) -> Self? {
    guard let changed = changedFields(from: was, to: node) else { return decode(node, &decoding) }
    var record = old
    let before = decoding.errorCount
    for (field, was, node) in changed { field.reread(&record, from: was, as: node, &decoding) }
    return decoding.errorCount == before ? record : nil
  }

  /// The fields whose values are not written alike in two objects; `nil` where more than values differ.
  private static func changedFields(
    from was: JSONCursor, to node: JSONCursor
  ) -> [(field: Field<Self>, was: JSONCursor, node: JSONCursor)]? {
    guard node.kind == .object, was.kind == .object, node.count == was.count else { return nil }
    var changed: [(field: Field<Self>, was: JSONCursor, node: JSONCursor)] = []
    for (old, new) in zip(was.members, node.members) {
      guard new.isNamed(as: old) else { return nil }
      if new.value.isWritten(as: old.value) { continue }
      guard let field = fields.first(where: { new.nameEquals($0.key) }) else { return nil }
      changed.append((field, old.value, new.value))
    }
    return changed
  }
}
