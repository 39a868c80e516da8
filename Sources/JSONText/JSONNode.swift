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
