import JSONText

extension FieldShape {
  /// The keywords of JSON Schema that allow what the shape allows.
  var schema: [JSONMember] {
    switch self {
    case .text: [type("string")]
    case .identifier, .reference: [type("string"), JSONMember("minLength", .number("1"))]
    case .word(let words): [JSONMember("enum", .array(words.map(JSONValue.string)))]
    case .date: [type("string"), pattern("^\(FieldShape.datePattern)$")]
    case .instant: [type("string"), pattern("^\(FieldShape.datePattern)\(FieldShape.timePattern)$")]
    case .integer(let range):
      [
        type("integer"), JSONMember("minimum", .number(String(range.lowerBound))),
        JSONMember("maximum", .number(String(range.upperBound))),
      ]
    case .decimal: [type("number")]
    case .flag: [type("boolean")]
    case .list(let element): [type("array"), JSONMember("items", .object(element.schema))]
    case .record(let noun): [JSONMember("$ref", .string(SchemaDefinitions.reference(to: noun)))]
    case .mapping(let element): [type("object"), JSONMember("additionalProperties", .object(element.schema))]
    case .any: []
    }
  }

  private func type(_ name: String) -> JSONMember { JSONMember("type", .string(name)) }

  private func pattern(_ expression: String) -> JSONMember { JSONMember("pattern", .string(expression)) }

  /// A day of a year from 0001 on; 29 February in any year, because a pattern cannot tell leap years.
  private static let datePattern =
    "(?!0000)[0-9]{4}-"
    + "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))"

  /// A time of day with a leap second allowed, perhaps a fraction, and an offset.
  private static let timePattern =
    "[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\\.[0-9]+)?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])"
}
