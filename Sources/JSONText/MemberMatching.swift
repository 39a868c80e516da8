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
