public import FoundationEssentials
public import JSONText
public import Records

/// A role in the department's team.
public struct TeamRole: Record {
  /// What one is called in messages.
  public static let noun = "team role"
  /// One role is told from another by its role.
  public static let keyFields = ["role"]

  /// What the role is.
  public var role: String = ""
  /// Full-time equivalents needed.
  public var needed: Decimal = 0
  /// Full-time equivalents filled.
  public var filled: Decimal = 0
  /// From 1, new to it, to 5, has done it several times.
  public var experience: Int?
  /// Anything else.
  public var note: String = ""
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The fields in the order in which they are printed.
  public static let fields: [Field<TeamRole>] = [
    .required("role", \.role, "Role", "What the role is."),
    .defaulted("needed", \.needed, "Needed", "Full-time equivalents needed."),
    .defaulted("filled", \.filled, "Filled", "Full-time equivalents filled."),
    .optional(
      "experience", \.experience, "Experience", "From 1, new to it, to 5, has done it several times.",
      shape: .integer(1...5)),
    .optional("note", \.note, "Note", "Anything else."),
  ]
}
