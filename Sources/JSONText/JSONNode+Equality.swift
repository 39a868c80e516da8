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
