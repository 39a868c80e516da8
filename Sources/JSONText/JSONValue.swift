/// A JSON value on its own, without a place in a text.
///
/// Numbers keep the lexeme they were written with, so that `1.10` stays `1.10`;
/// objects keep the order of their members.
public enum JSONValue: Equatable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number, as it is written.
  case number(String)
  /// A string, unescaped.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object: members in order, names unique.
  case object([JSONMember])
}

/// One member of a JSON object.
public struct JSONMember: Equatable, Sendable {
  /// The name, unescaped.
  public var name: String
  /// The value.
  public var value: JSONValue

  /// Makes a member.
  public init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}

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

extension JSONValue {
  /// The value as UTF-8 text in a style.
  ///
  /// Reading the text gives the value again, number lexemes and the order of members included. A number whose lexeme
  /// is none of JSON is printed as a string. Linear in the size of the text.
  public func printed(_ style: JSONStyle = .file) -> [UInt8] {
    var printer = JSONPrinter(style: style)
    printer.print(self)
    if style.endsWithNewline { printer.output += style.newline.utf8 }
    return printer.output
  }
}

extension JSONValue {
  /// Whether the value is written alike: strings by code unit, numbers by lexeme, members in order.
  ///
  /// Stricter than `isEqual(to:)`. Strings that are only canonically equivalent differ here as they do in a file.
  public static func == (one: JSONValue, other: JSONValue) -> Bool {
    switch (one, other) {
    case (.null, .null): true
    case (.bool(let one), .bool(let other)): one == other
    case (.number(let one), .number(let other)), (.string(let one), .string(let other)):
      one.utf8.elementsEqual(other.utf8)
    case (.array(let one), .array(let other)): one == other
    case (.object(let one), .object(let other)): one == other
    default: false
    }
  }

  /// Whether the value means the same: strings by code unit, numbers by exact decimal value (`1.10`, `1.1` and `11e-1`
  /// are equal), arrays in order, objects whatever the order of their members.
  public func isEqual(to other: JSONValue) -> Bool {
    switch (self, other) {
    case (.number(let one), .number(let two)):
      if one.utf8.elementsEqual(two.utf8) { return true }
      guard let form = DecimalForm(Array(one.utf8)[...]) else { return false }
      return form == DecimalForm(Array(two.utf8)[...])
    case (.array(let one), .array(let two)):
      return one.count == two.count && zip(one, two).allSatisfy { $0.isEqual(to: $1) }
    case (.object(let one), .object(let two)):
      guard one.count == two.count else { return false }
      // Most objects keep their order; only where a name is not in its place are they looked up.
      if zip(one, two).allSatisfy({ $0.name.utf8.elementsEqual($1.name.utf8) }) {
        return zip(one, two).allSatisfy { $0.value.isEqual(to: $1.value) }
      }
      let table = Dictionary(one.map { (JSONName(text: $0.name), $0.value) }) { first, _ in first }
      return table.count == two.count
        && two.allSatisfy { table[JSONName(text: $0.name)]?.isEqual(to: $0.value) == true }
    default: return self == other
    }
  }

  /// A text that two values share when, and only when, they are equal by `isEqual(to:)`.
  var canonical: [UInt8] {
    var printer = JSONPrinter(style: .compact)
    printer.print(canonicalValue)
    return printer.output
  }

  private var canonicalValue: JSONValue {
    switch self {
    case .number(let lexeme):
      guard let form = DecimalForm(Array(lexeme.utf8)[...]) else { return .array([.string(lexeme), .null]) }
      return .number(form.lexeme)
    case .array(let elements): return .array(elements.map(\.canonicalValue))
    case .object(let members):
      let sorted = members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      return .object(sorted.map { JSONMember($0.name, $0.value.canonicalValue) })
    default: return self
    }
  }
}

extension JSONMember {
  /// Whether the member is written alike, name and value.
  public static func == (one: JSONMember, other: JSONMember) -> Bool {
    one.name.utf8.elementsEqual(other.name.utf8) && one.value == other.value
  }
}
