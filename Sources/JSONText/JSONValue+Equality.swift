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
