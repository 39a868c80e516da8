package import JSONText

/// The schemas of record types by name, each once, in the order in which they are first met.
package struct SchemaDefinitions {
  package private(set) var members: [JSONMember] = []
  private var names: Set<String> = []

  /// Starts with none.
  package init() {}

  /// Adds a type of record and those that stand in its fields.
  package mutating func add<R: Record>(_ type: R.Type) {
    let name = SchemaDefinitions.name(of: R.noun)
    guard names.insert(name).inserted else { return }
    members.append(JSONMember(name, R.schema))
    for field in R.fields {
      for record in field.records { add(record) }
    }
  }

  /// Where the schema of a record stands.
  package static func reference(to noun: String) -> String { "#/$defs/\(name(of: noun))" }

  /// A noun as one word: `outcome measure` is `outcomeMeasure`.
  private static func name(of noun: String) -> String {
    let words = noun.split(separator: " ").map(String.init)
    return words.prefix(1).joined() + words.dropFirst().map(\.capitalised).joined()
  }
}

extension Record {
  /// An object with the fields as properties; other members are allowed, because they are kept.
  fileprivate static var schema: JSONValue {
    .object(
      [
        JSONMember("title", .string(noun)), JSONMember("type", .string("object")),
        JSONMember("properties", .object(fields.map { JSONMember($0.name, $0.schema) })),
        JSONMember("required", .array(fields.filter(\.isRequired).map { .string($0.name) })),
      ])
  }
}

extension Field where Owner: Record {
  /// What may stand in the field, with its title, its hint and the value that an absent member stands for.
  fileprivate var schema: JSONValue {
    var members = [JSONMember("title", .string(title))]
    if !hint.isEmpty { members.append(JSONMember("description", .string(hint))) }
    if !isRequired, let blank = encode(Owner()) { members.append(JSONMember("default", blank)) }
    guard isNullable, shape != .any else { return .object(members + shape.schema) }
    let absent = JSONValue.object([JSONMember("type", .string("null"))])
    return .object(members + [JSONMember("anyOf", .array([.object(shape.schema), absent]))])
  }
}
