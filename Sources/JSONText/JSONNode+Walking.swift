extension JSONNode {
  /// Calls with each member and its value in order; not at all unless an object.
  ///
  /// What `members` does, for the hottest of loops: the handles are lent and not counted as owners of the text, which
  /// is most of what a walk over `members` costs.
  public func forEachMember(_ body: (_ member: JSONMemberNode, _ value: JSONNode) -> Void) {
    guard word.tag == .object else { return }
    var at = index + 2
    for _ in 0..<count {
      body(JSONMemberNode(storage: storage, index: at), JSONNode(storage: storage, index: at + 1))
      at = storage.index(after: at + 1)
    }
  }

  /// Calls with each element in order; not at all unless an array.
  ///
  /// What `elements` does, lent in the same way.
  public func forEachElement(_ body: (JSONNode) -> Void) {
    guard word.tag == .array else { return }
    var at = index + 2
    for _ in 0..<count {
      body(JSONNode(storage: storage, index: at))
      at = storage.index(after: at)
    }
  }
}
