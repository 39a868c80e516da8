/// The elements of an array, in order.
public struct JSONElements: Sequence, Sendable {
  let storage: JSONStorage
  let first: Int
  /// The number of elements.
  public let count: Int

  /// The number of elements, known beforehand.
  public var underestimatedCount: Int { count }

  /// Starts at the first element.
  public func makeIterator() -> Iterator { Iterator(storage: storage, index: first, left: count) }

  /// Walks over elements, each step in constant time.
  public struct Iterator: IteratorProtocol, Sendable {
    let storage: JSONStorage
    var index: Int
    var left: Int

    /// The next element.
    public mutating func next() -> JSONNode? {
      guard left > 0 else { return nil }
      left -= 1
      defer { index = storage.index(after: index) }
      return JSONNode(storage: storage, index: index)
    }
  }
}
