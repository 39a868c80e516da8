public import JSONText
import Records

/// The JSON Schema (2020-12) of a project file, drawn from the field tables that also read it.
///
/// What a schema cannot say is left to the reader: that ids are unique in their list and references lead to a record,
/// that 29 February exists only in leap years, that a span does not end before it starts, and how many digits a number
/// has. Everything else gets the same verdict from both.
public enum ProjectSchema {
  /// The name by which the schema calls itself.
  public static let identifier = "urn:tandem:project:\(ProjectFile.currentVersion)"

  /// The schema as JSON: the project at its root, every other record in `$defs` by its noun.
  public static var json: JSONValue {
    var definitions = SchemaDefinitions()
    definitions.add(Project.self)
    return .object(
      [
        JSONMember("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
        JSONMember("$id", .string(identifier)),
        JSONMember("title", .string("Tandem project file")),
        JSONMember(
          "description",
          .string("One programme with its partners and roadblocks. Members that are not listed are kept.")),
        JSONMember("$ref", .string(SchemaDefinitions.reference(to: Project.noun))),
        JSONMember("$defs", .object(definitions.members)),
      ])
  }
}
