import JSONText
import Testing

/// A checker for the part of JSON Schema 2020-12 that the schema of project files uses.
///
/// A keyword that it does not know fails the test, so that the schema cannot say what is not compared.
struct SchemaValidator {
  private let root: JSONValue
  private let patterns: [String: Regex<AnyRegexOutput>]

  init(_ root: JSONValue) throws {
    self.root = root
    var patterns: [String: Regex<AnyRegexOutput>] = [:]
    for text in SchemaValidator.patterns(in: root) {
      patterns[text] = try Regex(text).matchingSemantics(.unicodeScalar)
    }
    self.patterns = patterns
  }

  /// Whether the schema allows a value.
  func allows(_ value: JSONValue) -> Bool { allows(value, root) }

  /// Whether a definition of the schema allows a value.
  func allows(_ value: JSONValue, as definition: String) -> Bool {
    allows(value, .object([JSONMember("$ref", .string(definition))]))
  }

  private func allows(_ value: JSONValue, _ schema: JSONValue) -> Bool {
    (schema.members ?? []).allSatisfy { allows(value, $0, in: schema) }
  }

  private func allows(_ value: JSONValue, _ keyword: JSONMember, in schema: JSONValue) -> Bool {
    switch keyword.name {
    case "$schema", "$id", "$defs", "title", "description", "default": return true
    case "$ref":
      guard let target = definition(keyword.value) else { return false }
      return allows(value, target)
    case "type": return has(value, type: keyword.value.string ?? "")
    case "enum": return keyword.value.array?.contains { $0.isEqual(to: value) } == true
    case "anyOf": return keyword.value.array?.contains { allows(value, $0) } == true
    case "minLength":
      guard let text = value.string, let least = keyword.value.integer else { return true }
      return text.unicodeScalars.count >= least
    case "pattern":
      guard let text = value.string, let pattern = patterns[keyword.value.string ?? ""] else { return true }
      return (try? pattern.firstMatch(in: text)) != nil
    case "minimum", "maximum":
      guard value.lexeme != nil, let bound = keyword.value.integer else { return true }
      // The bounds are those of whole numbers; one that fits no `Int` lies beyond any.
      guard let number = value.integer else { return false }
      return keyword.name == "minimum" ? number >= bound : number <= bound
    case "required":
      guard let members = value.members else { return true }
      return (keyword.value.array ?? []).allSatisfy { name in members.contains { $0.name == name.string } }
    case "properties":
      return (value.members ?? []).allSatisfy { member in
        keyword.value[member.name].map { allows(member.value, $0) } ?? true
      }
    case "additionalProperties":
      if schema["properties"] != nil { Issue.record("properties beside additionalProperties are not compared") }
      return (value.members ?? []).allSatisfy { allows($0.value, keyword.value) }
    case "items": return (value.array ?? []).allSatisfy { allows($0, keyword.value) }
    default:
      Issue.record("the schema uses the keyword \(keyword.name), which is not compared")
      return false
    }
  }

  private func has(_ value: JSONValue, type: String) -> Bool {
    switch value {
    case .null: type == "null"
    case .bool: type == "boolean"
    case .number: type == "number" || type == "integer" && value.integer != nil
    case .string: type == "string"
    case .array: type == "array"
    case .object: type == "object"
    }
  }

  private func definition(_ reference: JSONValue) -> JSONValue? {
    guard let path = reference.string, path.hasPrefix("#/$defs/") else { return nil }
    return root["$defs"]?[String(path.dropFirst("#/$defs/".count))]
  }

  private static func patterns(in schema: JSONValue) -> Set<String> {
    switch schema {
    case .array(let elements): elements.reduce(into: []) { $0.formUnion(patterns(in: $1)) }
    case .object(let members):
      members.reduce(into: []) { found, member in
        if member.name == "pattern", let text = member.value.string { found.insert(text) }
        found.formUnion(patterns(in: member.value))
      }
    default: []
    }
  }
}
