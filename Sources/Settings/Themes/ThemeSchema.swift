public import JSONText
import Terminal

/// The JSON Schema (2020-12) of theme files, for editors; drawn from the roles that the screen has.
public enum ThemeSchema {
  /// The schema as JSON.
  public static var json: JSONValue {
    object([
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")), ("$id", .string("urn:tandem:theme:1")),
      ("title", .string("Tandem theme")), ("type", .string("object")), ("additionalProperties", .bool(false)),
      (
        "properties",
        object([
          ("$schema", text("Where an editor finds this schema.")), ("name", text("The name of its file.")),
          ("title", text("What people call it.")),
          ("inherits", text("The theme that fills in what this one leaves out.")),
          ("ground", words(ThemeGround.allCases.map(\.rawValue))),
          ("claims", list(words(["contrast", "high-contrast", "colour-blind"]))),
          ("colors", object([("type", .string("object")), ("additionalProperties", colour)])),
          (
            "roles",
            object([
              ("type", .string("object")), ("additionalProperties", .bool(false)),
              ("properties", object(Role.allCases.map { ($0.name, paint) })),
            ])
          ),
        ])
      ),
    ])
  }

  private static var paint: JSONValue {
    object([
      ("type", .string("object")), ("additionalProperties", .bool(false)),
      (
        "properties",
        object([
          ("fg", colour), ("bg", colour),
          ("attributes", list(words(["bold", "dim", "underline", "reverse", "italic"]))),
        ])
      ),
    ])
  }

  private static var colour: JSONValue {
    object([
      ("description", .string("#rrggbb, default, a number of the terminal's palette, or the name of a colour.")),
      (
        "anyOf",
        .array([
          object([("type", .string("string")), ("pattern", .string("^(#[0-9A-Fa-f]{6}|[^#].*)$"))]),
          object([("type", .string("integer")), ("minimum", .number("0")), ("maximum", .number("255"))]),
        ])
      ),
    ])
  }

  private static func text(_ description: String) -> JSONValue {
    object([("description", .string(description)), ("type", .string("string"))])
  }

  private static func words(_ words: [String]) -> JSONValue { object([("enum", .array(words.map { .string($0) }))]) }

  private static func list(_ items: JSONValue) -> JSONValue {
    object([("type", .string("array")), ("items", items)])
  }

  private static func object(_ members: [(String, JSONValue)]) -> JSONValue {
    .object(members.map { JSONMember($0.0, $0.1) })
  }
}
