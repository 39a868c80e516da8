public import JSONText

/// What the fields of a natural key say, as one text.
///
/// Two keys have the same text only if all their fields are alike: a comma inside all but the last is written `\,`.
enum NaturalKey {
  /// The values as one text; `nil` where one is missing.
  static func text(_ values: [JSONValue?]) -> String? {
    var parts: [String] = []
    for (index, value) in values.enumerated() {
      guard let value else { return nil }
      parts.append(index + 1 < values.count ? escaped(value.words) : value.words)
    }
    return parts.joined(separator: ", ")
  }

  private static func escaped(_ words: String) -> String {
    guard words.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\\") }) else { return words }
    var text = ""
    for scalar in words.unicodeScalars {
      if scalar == "," || scalar == "\\" { text.unicodeScalars.append("\\") }
      text.unicodeScalars.append(scalar)
    }
    return text
  }
}

extension FieldValue {
  /// Whether a list of such values tells them apart, by an id or a natural key.
  static var isKeyed: Bool { (Self.self as? any Record.Type)?.hasListKey ?? false }
}

extension Record {
  fileprivate static var hasListKey: Bool { Self.self is any Identified.Type || !naturalKey.isEmpty }

  /// The list key of such a record, read from its JSON; `nil` where it has none.
  public static func listKey(of item: JSONValue) -> String? {
    guard case .object(let members) = item else { return nil }
    func value(_ name: String) -> JSONValue? { members.first { $0.name == name }?.value }
    if Self.self is any Identified.Type {
      if case .string(let id)? = value("id") { return id }
      return nil
    }
    return naturalKey.isEmpty ? nil : NaturalKey.text(naturalKey.map(value))
  }
}

extension Record {
  /// The natural key as people read it, of which a list holds one: without case, blanks and hyphens in its texts; `nil`
  /// where the record has none, or where a text of it is blank.
  var distinctKey: String? {
    if Self.naturalKey.isEmpty { return nil }
    return NaturalKey.text(
      Self.naturalKey.map { name in
        guard let field = Self.field(name) else { return nil }
        guard field.shape == .text else { return field.encode(self) ?? .null }
        guard case .string(let text)? = field.encode(self) else { return nil }
        let folded = Spelling.folded(text)
        return folded.isEmpty ? nil : .string(folded)
      })
  }
}

extension Change {
  /// The path of the record that the change brings into a list or takes out; `nil` for changes of fields, and where
  /// the list does not tell its elements apart.
  package func element(in root: any Record.Type) -> Path? {
    let moved: JSONValue
    switch kind {
    case .set: return nil
    case .insert(let item, _), .remove(let item, _): moved = item
    }
    return root.recordType(at: path)?.listKey(of: moved).map { path + .id($0) }
  }
}
