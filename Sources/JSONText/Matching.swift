/// Finds which elements of a new array are which of the old one.
///
/// Equal ones at both ends come first; then elements with the same `id`; then equal ones, wherever; what is left in one
/// gap is taken in pairs as the same thing changed. Linear in the size of both arrays.
struct ElementMatching {
  private let old: [JSONNode]
  private let new: [JSONValue]
  /// For each new element the old one, if there is one.
  private var matches: [Int?]
  private var isTaken: [Bool]

  /// The items of an array that becomes another.
  static func items(of node: JSONNode, becoming elements: [JSONValue]) -> [JSONReviser.Item] {
    var matching = ElementMatching(Array(node.elements), elements)
    matching.matchAll()
    return zip(elements, matching.matches).map { element, match in
      match.map { .kept($0, .value(element)) } ?? .new(name: "", element)
    }
  }

  private init(_ old: [JSONNode], _ new: [JSONValue]) {
    self.old = old
    self.new = new
    matches = Array(repeating: nil, count: new.count)
    isTaken = Array(repeating: false, count: old.count)
  }

  private mutating func match(_ newIndex: Int, _ oldIndex: Int) {
    matches[newIndex] = oldIndex
    isTaken[oldIndex] = true
  }

  private mutating func matchAll() {
    var prefix = 0
    while prefix < min(old.count, new.count), old[prefix].equals(new[prefix]) {
      match(prefix, prefix)
      prefix += 1
    }
    var (oldEnd, newEnd) = (old.count, new.count)
    while oldEnd > prefix, newEnd > prefix, old[oldEnd - 1].equals(new[newEnd - 1]) {
      oldEnd -= 1
      newEnd -= 1
      match(newEnd, oldEnd)
    }
    guard prefix < oldEnd, prefix < newEnd else { return }
    match(prefix..<newEnd, prefix..<oldEnd, { $0["id"]?.value.canonical }, { $0["id"]?.canonical })
    match(prefix..<newEnd, prefix..<oldEnd, { $0.value.canonical }, { $0.canonical })
    pairGaps(prefix..<newEnd, oldEnd)
  }

  /// Matches what has the same key, the first with the first.
  private mutating func match(
    _ newRange: Range<Int>, _ oldRange: Range<Int>, _ oldKey: (JSONNode) -> [UInt8]?, _ newKey: (JSONValue) -> [UInt8]?
  ) {
    var candidates: [[UInt8]: [Int]] = [:]
    for index in oldRange.reversed() where !isTaken[index] {
      if let key = oldKey(old[index]) { candidates[key, default: []].append(index) }
    }
    for index in newRange where matches[index] == nil {
      guard let key = newKey(new[index]), let found = candidates[key]?.popLast() else { continue }
      match(index, found)
    }
  }

  /// Pairs what is left between the same two neighbours, in order, where both hold items or both do not.
  private mutating func pairGaps(_ newRange: Range<Int>, _ oldEnd: Int) {
    var index = newRange.lowerBound
    while index < newRange.upperBound {
      guard matches[index] == nil else {
        index += 1
        continue
      }
      let gapEnd = (index..<newRange.upperBound).first { matches[$0] != nil } ?? newRange.upperBound
      let first = index == 0 ? 0 : (matches[index - 1] ?? -1) + 1
      let last = gapEnd < new.count ? matches[gapEnd] ?? oldEnd : oldEnd
      for candidate in first..<max(first, last) where index < gapEnd && !isTaken[candidate] {
        if Self.areAlike(old[candidate], new[index]) { match(index, candidate) }
        index += 1
      }
      index = gapEnd
    }
  }

  private static func areAlike(_ old: JSONNode, _ new: JSONValue) -> Bool {
    switch (old.kind, new.kind) {
    case (.object, .object), (.array, .array): true
    case (.object, _), (.array, _), (_, .object), (_, .array): false
    default: true
    }
  }
}

/// Finds what becomes of the members of an object.
enum MemberMatching {
  /// The items of an object of which only the listed members change.
  static func items(
    of node: JSONNode, changing changes: [(name: String, revision: JSONRevision?)]
  ) -> [JSONReviser.Item] {
    var plan = Plan(node)
    for (name, revision) in changes {
      if let index = plan.indexes[JSONName(text: name)] {
        plan.revisions[index] = revision
        plan.anchor = index
      } else if let revision {
        if case .same = revision { continue }
        plan.insert(name, revision.newValue, elsewhere: node.count - 1)
      }
    }
    return plan.items
  }

  /// The items of an object that becomes another.
  static func items(of node: JSONNode, becoming members: [JSONMember]) -> [JSONReviser.Item] {
    var plan = Plan(node)
    plan.revisions = Array(repeating: nil, count: node.count)
    for member in members {
      if let index = plan.indexes[JSONName(text: member.name)] {
        if plan.revisions[index] == nil { plan.revisions[index] = .value(member.value) }
        plan.anchor = index
      } else {
        plan.insert(member.name, member.value, elsewhere: -1)
      }
    }
    return plan.items
  }

  /// The old members, what becomes of each, and what is new behind each.
  private struct Plan {
    var indexes: [JSONName: Int] = [:]
    /// Nil where the member goes.
    var revisions: [JSONRevision?]
    var inserted: [Int: [JSONMember]] = [:]
    var added: Set<JSONName> = []
    /// The old member that what is new next stands behind.
    var anchor: Int?

    init(_ node: JSONNode) {
      revisions = Array(repeating: .same, count: node.count)
      for (index, member) in node.members.enumerated() { indexes[JSONName(text: member.name)] = index }
    }

    mutating func insert(_ name: String, _ value: JSONValue, elsewhere: Int) {
      guard added.insert(JSONName(text: name)).inserted else { return }
      inserted[anchor ?? elsewhere, default: []].append(JSONMember(name, value))
    }

    var items: [JSONReviser.Item] {
      var items: [JSONReviser.Item] = []
      for index in -1..<revisions.count {
        if index >= 0, let revision = revisions[index] { items.append(.kept(index, revision)) }
        for member in inserted[index] ?? [] { items.append(.new(name: member.name, member.value)) }
      }
      return items
    }
  }
}
