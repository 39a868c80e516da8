extension JSONValue {
  /// The value of the first member of that name, compared by code unit; nil where there is none, or no object.
  public subscript(name: String) -> JSONValue? {
    members?.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
  }

  /// The string; nil unless a string.
  public var string: String? {
    if case .string(let string) = self { string } else { nil }
  }

  /// The number as it is written; nil unless a number.
  public var lexeme: String? {
    if case .number(let lexeme) = self { lexeme } else { nil }
  }

  /// The number where it is whole, however written, and fits an `Int`.
  public var integer: Int? { lexeme.flatMap { DecimalForm.integer(Array($0.utf8)[...]) } }

  /// The truth value; nil unless one.
  public var bool: Bool? {
    if case .bool(let bool) = self { bool } else { nil }
  }

  /// The elements; nil unless an array.
  public var array: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The members in order; nil unless an object.
  public var members: [JSONMember]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// What the value is.
  public var kind: JSONKind {
    switch self {
    case .null: .null
    case .bool: .bool
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }

  /// Whether the value holds no others.
  public var isScalar: Bool { kind != .array && kind != .object }
}
