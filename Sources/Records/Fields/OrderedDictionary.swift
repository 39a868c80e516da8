public import JSONText

/// Names with values, in the order of the file: identifiers by scheme, thresholds by rule.
public struct OrderedDictionary<Value: FieldValue>: FieldValue {
  /// The pairs in order; names are unique.
  public var pairs: [(name: String, value: Value)]

  /// Makes a mapping from pairs.
  public init(_ pairs: [(name: String, value: Value)] = []) { self.pairs = pairs }

  /// The value of a name; setting `nil` removes it.
  public subscript(name: String) -> Value? {
    get { pairs.first { $0.name == name }?.value }
    set {
      let index = pairs.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): pairs[index].value = value
      case (let index?, nil): pairs.remove(at: index)
      case (nil, let value?): pairs.append((name, value))
      case (nil, nil): break
      }
    }
  }

  /// Whether there are no pairs.
  public var isEmpty: Bool { pairs.isEmpty }

  /// Whether there are no pairs, so that the field says nothing.
  public var isBlank: Bool { isEmpty }

  /// Whether both have the same pairs, in whatever order: the members of a JSON object have none.
  public static func == (left: OrderedDictionary, right: OrderedDictionary) -> Bool {
    left.pairs.count == right.pairs.count && left.pairs.allSatisfy { right[$0.name] == $0.value }
  }

  /// Names with values of one shape.
  public static var shape: FieldShape { .mapping(Value.shape) }

  /// The records of its values.
  public static var records: [any Record.Type] { Value.records }

  /// The mapping as a JSON object.
  public var encoded: JSONValue { .object(pairs.map { JSONMember($0.name, $0.value.encoded) }) }

  /// Reads an object whose members all have the one shape.
  public static func decode(_ node: JSONCursor, _ decoding: inout Decoding) -> OrderedDictionary? {
    guard node.kind == .object else {
      decoding.wrongKind(node, expected: "an object in braces")
      return nil
    }
    var result = OrderedDictionary()
    for member in node.members {
      if let value = Value.decode(member.value, &decoding) { result.pairs.append((member.name, value)) }
    }
    return result
  }
}
