/// A handle to one value of a document: the document's storage and a place in it.
public struct JSONNode: Sendable {
  let storage: JSONStorage
  let index: Int

  var word: TapeWord { storage.tape[index] }

  /// What the value is.
  public var kind: JSONKind { word.kind }

  /// The bytes of the value in the text, quotes and brackets included.
  public var range: Range<Int> { word.range }

  /// The truth value; nil unless `true` or `false`.
  public var bool: Bool? {
    switch word.tag {
    case .true: true
    case .false: false
    default: nil
    }
  }

  /// The unescaped string; nil unless a string.
  public var string: String? { kind == .string ? storage.string(of: word) : nil }

  /// The number as it is written; nil unless a number.
  public var lexeme: String? {
    word.tag == .number ? String(decoding: storage.bytes[word.range], as: UTF8.self) : nil
  }

  /// The number where it is a whole number, however written, and fits an `Int`.
  public var integer: Int? {
    word.tag == .number ? DecimalForm.integer(storage.bytes[word.range]) : nil
  }

  /// The number of elements or members; 0 for scalars.
  public var count: Int { word.isContainer ? storage.tape[index + 1].count : 0 }

  /// The elements in order; empty unless an array.
  public var elements: JSONElements {
    JSONElements(storage: storage, first: index + 2, count: word.tag == .array ? count : 0)
  }

  /// The members in order; empty unless an object.
  public var members: JSONMembers {
    JSONMembers(storage: storage, first: index + 2, count: word.tag == .object ? count : 0)
  }

  /// The value of the first member of that name, compared by code unit; costs a walk over the members before it.
  public subscript(name: String) -> JSONNode? {
    let utf8 = name.utf8.span
    for member in members where storage.string(of: member.nameWord, equals: utf8) { return member.value }
    return nil
  }

  /// A deep copy that no longer needs the text.
  public var value: JSONValue {
    switch word.tag {
    case .null: .null
    case .true: .bool(true)
    case .false: .bool(false)
    case .number: .number(String(decoding: storage.bytes[word.range], as: UTF8.self))
    case .plainString, .escapedString: .string(storage.string(of: word))
    case .array: .array(elements.map(\.value))
    case .object: .object(members.map { JSONMember($0.name, $0.value.value) })
    }
  }
}

/// What a JSON value is.
public enum JSONKind: Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool
  /// A number.
  case number
  /// A string.
  case string
  /// An array.
  case array
  /// An object.
  case object
}

extension JSONNode {
  /// Whether the value means the same: strings by code unit once unescaped, numbers by exact decimal value
  /// (`1.10`, `1.1` and `11e-1` are equal), arrays in order, objects whatever the order of their members.
  ///
  /// Linear in the size of the value, however many members an object has.
  public func equals(_ value: JSONValue) -> Bool {
    switch (word.tag, value) {
    case (.null, .null), (.true, .bool(true)), (.false, .bool(false)): return true
    case (.number, .number(let lexeme)): return equals(lexeme: lexeme)
    case (.plainString, .string(let string)), (.escapedString, .string(let string)):
      return storage.string(of: word, equals: string)
    case (.array, .array(let elements)):
      guard count == elements.count else { return false }
      return zip(self.elements, elements).allSatisfy { $0.equals($1) }
    case (.object, .object(let members)):
      guard count == members.count else { return false }
      let table = JSONMemberTable(self)
      return members.allSatisfy { table[$0.name]?.value.equals($0.value) == true }
    default: return false
    }
  }

  private func equals(lexeme: String) -> Bool {
    if storage.bytes[word.range].elementsEqual(lexeme.utf8) { return true }
    guard let form = DecimalForm(Array(lexeme.utf8)[...]) else { return false }
    return form == DecimalForm(storage.bytes[word.range])
  }
}

/// A handle to one member of an object of a document.
public struct JSONMemberNode: Sendable {
  let storage: JSONStorage
  let index: Int

  var nameWord: TapeWord { storage.tape[index] }

  /// The name, unescaped.
  public var name: String { storage.string(of: nameWord) }

  /// The bytes of the name in the text, quotes included.
  public var nameRange: Range<Int> { nameWord.range }

  /// The value.
  public var value: JSONNode { JSONNode(storage: storage, index: index + 1) }

  /// Whether the name is exactly this text; allocates nothing unless the name is written with escapes.
  public func nameEquals(_ utf8: StaticString) -> Bool {
    utf8.withUTF8Buffer { unsafe storage.string(of: nameWord, equals: $0.span) }
  }
}

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
