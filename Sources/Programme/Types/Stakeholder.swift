public import JSONText
public import Records

/// Someone who takes part in the choice of a partner.
public struct Stakeholder: Record {
  /// What one is called in messages.
  public static let noun = "stakeholder"
  /// One stakeholder is told from another by its name.
  public static let keyFields = ["name"]

  /// Who.
  public var name: String = ""
  /// In what role.
  public var role: String = ""
  /// The day on which they were first involved.
  public var involvedOn: CalendarDate?
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The fields in the order in which they are printed.
  public static let fields: [Field<Stakeholder>] = [
    .required("name", \.name, "Name", "Who."),
    .optional("role", \.role, "Role", "In what role."),
    .optional("involvedOn", \.involvedOn, "Involved on", "The day on which they were first involved."),
  ]
}
