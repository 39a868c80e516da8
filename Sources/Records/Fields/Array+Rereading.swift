public import JSONText

extension Array where Element: FieldValue {
  /// Keeps the elements that are written as before at both ends, and reads those between.
  public static func reread(
    _ old: [Element], from was: JSONCursor, as node: JSONCursor, _ decoding: inout Decoding
  ) -> [Element]? {
    let (before, now) = (Array<JSONCursor>(was.elements), Array<JSONCursor>(node.elements))
    guard node.kind == .array, before.count == old.count else { return decode(node, &decoding) }
    let shorter = Swift.min(before.count, now.count)
    var start = 0
    while start < shorter, now[start].isWritten(as: before[start]) { start += 1 }
    var end = 0
    while end < shorter - start, now[now.count - 1 - end].isWritten(as: before[before.count - 1 - end]) { end += 1 }
    let isPaired = before.count == now.count
    let changed = (start..<now.count - end).compactMap { index in
      isPaired
        ? Element.reread(old[index], from: before[index], as: now[index], &decoding)
        : Element.decode(now[index], &decoding)
    }
    var result = old
    result.replaceSubrange(start..<old.count - end, with: changed)
    return result
  }
}
