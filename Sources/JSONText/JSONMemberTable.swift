/// The members of an object by name: a short list walked, a long one hashed.
struct JSONMemberTable {
  private let node: JSONNode
  private var hashed: [JSONName: JSONMemberNode] = [:]

  init(_ node: JSONNode) {
    self.node = node
    guard node.count > 16 else { return }
    hashed.reserveCapacity(node.count)
    for member in node.members { hashed[JSONName(text: member.name)] = member }
  }

  subscript(name: String) -> JSONMemberNode? {
    if !hashed.isEmpty { return hashed[JSONName(text: name)] }
    return node.members.first { node.storage.string(of: $0.nameWord, equals: name) }
  }
}
