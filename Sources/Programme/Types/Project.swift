public import JSONText
public import Records

/// A project file: one programme with its partners and roadblocks.
public struct Project: Record {
  /// What one is called in messages.
  public static let noun = "project"

  /// Where an editor finds the schema of the file.
  public var schema: String?
  /// Always tandem/project.
  public var format: String = "tandem/project"
  /// The version of the format.
  public var version: Int = 1
  /// The programme.
  public var programme: Programme = Programme()
  /// The partners.
  public var partners: [Partner] = []
  /// What is or was in the way.
  public var roadblocks: [Roadblock] = []
  /// What is set differently from what is built in.
  public var settings: Settings?
  /// What a merge left to decide.
  public var conflicts: [Conflict] = []
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The fields in the order in which they are printed.
  public static let fields: [Field<Project>] = [
    .optional(
      "$schema", \.schema, "Schema", "Where an editor finds the schema of the file, as tandem schema prints it."),
    .required("format", \.format, "Format", "Always tandem/project.", shape: .word(["tandem/project"])),
    .required("version", \.version, "Version", "The version of the format.", shape: .integer(1...Int.max)),
    .required("programme", \.programme, "Programme", "The programme."),
    .optional("partners", \.partners, "Partners", "The partners."),
    .optional("roadblocks", \.roadblocks, "Roadblocks", "What is or was in the way."),
    .optional("settings", \.settings, "Settings", "What is set differently from what is built in."),
    .optional("conflicts", \.conflicts, "Conflicts", "What a merge left to decide.").notByHand(
      "a merge leaves them, to be decided and not written"),
  ]
}
