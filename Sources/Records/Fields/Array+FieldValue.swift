public import JSONText

extension Array: FieldValue where Element: FieldValue {
  /// A list of what its elements are.
  public static var shape: FieldShape { .list(Element.shape) }

  /// The records of its elements.
  public static var records: [any Record.Type] { Element.records }

  /// The elements that are records.
  public var contained: [any Record] { flatMap(\.contained) }

  /// Each element is looked at where it stands: to copy one of many costs more than to compare its key.
  public func firstElement<Found>(
    keyed fits: (String) -> Bool, _ find: (String, any Record) -> Found?
  ) -> Found? {
    unsafe withUnsafeBufferPointer { elements in
      for index in elements.indices {
        guard let key = unsafe elements[index].listKey, fits(key) else { continue }
        guard let record = unsafe elements[index].contained.first, let found = find(key, record) else { continue }
        return found
      }
      return nil
    }
  }

  /// The ids of its elements.
  public func forEachID(_ body: (String) -> Void) { for element in self { element.forEachID(body) } }

  /// The elements are looked at together.
  public static func check(_ value: [Element], _ integrity: inout IntegrityCheck) {
    Element.check(all: value, &integrity)
  }

  /// Whether it is empty.
  public var isBlank: Bool { isEmpty }

  /// The list as JSON.
  public var encoded: JSONValue { .array(map(\.encoded)) }

  /// Reads every element; one that is at fault is noted and the rest is read on.
  @inlinable
  public static func decode(_ node: JSONCursor, _ decoding: inout Decoding) -> [Element]? {
    guard node.kind == .array else {
      decoding.wrongKind(node, expected: "a list in square brackets")
      return nil
    }
    var result: [Element] = []
    result.reserveCapacity(node.count)
    for element in node.elements {
      if let value = Element.decode(element, &decoding) { result.append(value) }
    }
    return result
  }

  /// Elements that stay keep their bytes: matched by id where they have one, else from both ends.
  public static func revision(from old: [Element], to new: [Element]) -> JSONRevision {
    let pairs = Element.pairing(old, new)
    return .array(
      pairs.map { pair in
        guard let index = pair.old else { return .new(pair.new.encoded) }
        return old[index] == pair.new ? .same(index) : .revised(index, Element.revision(from: old[index], to: pair.new))
      })
  }

  /// Elements with an id or a natural key change one by one; a list without is added to or shortened at its end.
  public static func changesInside(from old: [Element], to new: [Element], at path: Path) -> [Change]? {
    if let changes = Element.listChanges(from: old, to: new, at: path) { return changes }
    if new.count > old.count, Array(new.prefix(old.count)) == old {
      return new.indices.dropFirst(old.count).map {
        Change(path, .insert(item: new[$0].encoded, at: $0))
      }
    }
    if new.count < old.count, Array(old.prefix(new.count)) == new {
      return old.indices.dropFirst(new.count).reversed().map {
        Change(path, .remove(item: old[$0].encoded, at: $0))
      }
    }
    return nil
  }

  /// Goes to the element of that id.
  public static func apply(
    _ change: Change, along path: ArraySlice<Path.Part>, to value: inout [Element]
  ) throws(EditProblem) {
    guard case .id(let id)? = path.first, let index = value.firstIndex(where: { $0.listKey == id }) else {
      throw .noSuchRecord(change.record)
    }
    try Element.apply(change, along: path.dropFirst(), to: &value[index])
  }

  /// Inserts an element, or removes the one of that id or value.
  public static func splice(_ change: Change, in value: inout [Element]) throws(EditProblem) {
    switch change.kind {
    case .set: throw .noSuchField(change.record, change.field)
    case .insert(let item, let place):
      let element = try decoded(item, change)
      if let id = element.identity, value.firstIndex(where: { $0.identity == id }) != nil {
        throw .idTaken(id)
      }
      value.insert(element, at: Swift.min(Swift.max(place, 0), value.count))
    case .remove(let item, let place):
      let element = try decoded(item, change)
      if let id = element.identity {
        // Mostly it stands where it stood; only one that has moved meanwhile is searched for.
        let isThere = value.indices.contains(place) && value[place].identity == id
        guard let index = isThere ? place : value.firstIndex(where: { $0.identity == id }) else {
          throw .noSuchRecord(change.record)
        }
        value.remove(at: index)
      } else if value.indices.contains(place), value[place] == element {
        value.remove(at: place)
      } else if let index = value.lastIndex(of: element) {
        value.remove(at: index)
      } else {
        throw .noSuchRecord(change.record)
      }
    }
  }

  private static func decoded(_ item: JSONValue, _ change: Change) throws(EditProblem) -> Element {
    var decoding = Decoding()
    let document = JSONDocument.read(item.printed(.compact)).document
    if let element = unsafe document?.walk({ Element.decode($0, &decoding) }) ?? nil { return element }
    throw .badValue(change.field, decoding.problems.first?.sentence ?? "it cannot be read")
  }
}

extension FieldValue {
  /// How many elements at the start and at the end of several lists have the same keys in the same order.
  ///
  /// Lists mostly differ in a few places, and need no table of keys for the others.
  static func alignedEnds(_ lists: [[Self]]) -> (start: Int, end: Int) {
    guard let first = lists.first else { return (0, 0) }
    let rest = lists.dropFirst()
    let shortest = lists.map { $0.count }.min() ?? 0
    var start = 0
    while start < shortest, rest.allSatisfy({ $0[start].listKey == first[start].listKey }) { start += 1 }
    var end = 0
    while end < shortest - start,
      rest.allSatisfy({ $0[$0.count - 1 - end].listKey == first[first.count - 1 - end].listKey })
    {
      end += 1
    }
    return (start, end)
  }

  /// For each new element the old one that it was, if any.
  static func pairing(_ old: [Self], _ new: [Self]) -> [(old: Int?, new: Self)] {
    if Self.self is any Identified.Type {
      let ends = alignedEnds([old, new])
      let middle = ends.start..<(old.count - ends.end)
      let places = Dictionary(middle.map { (old[$0].identity ?? "", $0) }) { _, last in last }
      return new.indices.map { index in
        if index < ends.start { return (index, new[index]) }
        let fromEnd = new.count - index
        return (fromEnd <= ends.end ? old.count - fromEnd : places[new[index].identity ?? ""], new[index])
      }
    }
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
    var end = 0
    while end < old.count - start, end < new.count - start, old[old.count - 1 - end] == new[new.count - 1 - end] {
      end += 1
    }
    let middleIsAlike = old.count == new.count
    return new.indices.map { index in
      if index < start { return (index, new[index]) }
      if index >= new.count - end { return (old.count - (new.count - index), new[index]) }
      return (middleIsAlike ? index : nil, new[index])
    }
  }

  static func listChanges(from old: [Self], to new: [Self], at path: Path) -> [Change]? {
    guard isKeyed, hasDistinctKeys(old), hasDistinctKeys(new) else { return nil }
    let ends = alignedEnds([old, new])
    let middle = ends.start..<(old.count - ends.end)
    let places = Dictionary(middle.map { (old[$0].listKey ?? "", $0) }) { _, last in last }
    var changes: [Change] = []
    var kept: Set<Int> = []
    var lastPlace = -1
    var inserts: [Change] = []
    for index in new.indices {
      let fromEnd = new.count - index
      let isAligned = index < ends.start || fromEnd <= ends.end
      let known =
        isAligned ? (index < ends.start ? index : old.count - fromEnd) : places[new[index].listKey ?? ""]
      guard let place = known else {
        inserts.append(Change(path, .insert(item: new[index].encoded, at: index)))
        continue
      }
      guard place > lastPlace else { return nil }
      lastPlace = place
      if !isAligned { kept.insert(place) }
      if old[place] == new[index] { continue }
      let record = path + .id(new[index].listKey ?? "")
      changes += Self.changesInside(from: old[place], to: new[index], at: record) ?? []
    }
    let removals = middle.reversed().filter { !kept.contains($0) }.map {
      Change(path, .remove(item: old[$0].encoded, at: $0))
    }
    return changes + removals + inserts
  }

  /// Whether the natural keys tell the elements apart; ids always do.
  static func hasDistinctKeys(_ list: [Self]) -> Bool {
    if Self.self is any Identified.Type { return true }
    var seen: Set<String> = []
    return list.allSatisfy { element in element.listKey.map { seen.insert($0).inserted } ?? false }
  }
}
