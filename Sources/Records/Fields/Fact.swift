public import JSONText

/// One line of a record put in words: a title and what it says, with how far inside the record it stands.
public struct Fact: Equatable, Sendable {
  /// How far inside, from 0.
  public let indent: Int
  /// What it is; empty for an element of a list.
  public let title: String
  /// What it says; empty for a heading.
  public let words: String

  /// Makes a fact.
  public init(indent: Int, title: String, words: String) {
    self.indent = indent
    self.title = title
    self.words = words
  }
}

extension Record {
  /// Everything that the record holds, field by field, in words; absent fields are left out.
  public var facts: [Fact] { facts(indent: 0) }

  func facts(indent: Int) -> [Fact] {
    facts(of: Self.fields, indent: indent)
  }

  private func facts(of fields: [Field<Self>], indent: Int) -> [Fact] {
    fields.flatMap { $0.facts(self, indent) }
      + unknown.map { Fact(indent: indent, title: $0.name, words: $0.value.words) }
  }

  /// A record inside another: a heading and its fields further in.
  public static func facts(of value: Self, titled title: String, indent: Int) -> [Fact] {
    [Fact(indent: indent, title: title, words: "")] + value.facts(indent: indent + 1)
  }

  /// An element of a list: a record with an id stands over its fields, one without is a line.
  public static func elementFacts(of value: Self, indent: Int) -> [Fact] {
    guard let id = value.identity else { return [Fact(indent: indent, title: "", words: value.line)] }
    let name = field("title") ?? field("name") ?? field("text")
    let rest = fields.filter { $0.name != "id" && $0.name != name?.name }
    return [Fact(indent: indent, title: id, words: name?.encode(value)?.words ?? "")]
      + value.facts(of: rest, indent: indent + 1)
  }
}

extension FieldValue {
  /// A plain value: its title and its words.
  public static func facts(of value: Self, titled title: String, indent: Int) -> [Fact] {
    [Fact(indent: indent, title: title, words: shape.words(value.encoded))]
  }

  /// A plain element of a list.
  public static func elementFacts(of value: Self, indent: Int) -> [Fact] {
    [Fact(indent: indent, title: "", words: shape.words(value.encoded))]
  }
}

extension Array where Element: FieldValue {
  /// A list of records under a heading with their number, or plain values in one line.
  public static func facts(of value: [Element], titled title: String, indent: Int) -> [Fact] {
    if case .record = Element.shape {
      return [Fact(indent: indent, title: "\(title) (\(value.count))", words: "")]
        + value.flatMap { Element.elementFacts(of: $0, indent: indent + 1) }
    }
    return [Fact(indent: indent, title: title, words: shape.words(value.encoded))]
  }
}

extension JSONValue {
  /// The value as people read it, without quotes and braces where it has none of its own.
  public var words: String {
    switch self {
    case .null: "none"
    case .bool(let flag): flag ? "yes" : "no"
    case .number(let lexeme): lexeme
    case .string(let text): text
    case .array(let elements): elements.map(\.words).joined(separator: ", ")
    case .object(let members): members.map { "\($0.name) \($0.value.words)" }.joined(separator: ", ")
    }
  }
}
