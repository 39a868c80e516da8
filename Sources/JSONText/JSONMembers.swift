/// The members of an object, in order.
public struct JSONMembers: Sequence, Sendable {
  let storage: JSONStorage
  let first: Int
  /// The number of members.
  public let count: Int

  /// The number of members, known beforehand.
  public var underestimatedCount: Int { count }

  /// Starts at the first member.
  public func makeIterator() -> Iterator { Iterator(storage: storage, index: first, left: count) }

  /// Walks over members, each step in constant time.
  public struct Iterator: IteratorProtocol, Sendable {
    let storage: JSONStorage
    var index: Int
    var left: Int

    /// The next member.
    public mutating func next() -> JSONMemberNode? {
      guard left > 0 else { return nil }
      left -= 1
      defer { index = storage.index(after: index + 1) }
      return JSONMemberNode(storage: storage, index: index)
    }
  }
}
