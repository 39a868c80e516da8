public import JSONText
public import Records

/// A level of engagement: who meets whom, and how often.
public struct GovernanceLevel: Record {
  /// What one is called in messages.
  public static let noun = "governance level"
  /// One level is told from another by its level.
  public static let keyFields = ["level"]

  /// executive, programme or delivery.
  public var level: GovernanceLevelName = .delivery
  /// Who stands for the department.
  public var department: String = ""
  /// Who stands for the partner.
  public var partner: String = ""
  /// How often they meet, in days.
  public var everyDays: Int?
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The fields in the order in which they are printed.
  public static let fields: [Field<GovernanceLevel>] = [
    .required("level", \.level, "Level", "executive, programme or delivery."),
    .optional("department", \.department, "Department", "Who stands for the department."),
    .optional("partner", \.partner, "Partner", "Who stands for the partner."),
    .optional("everyDays", \.everyDays, "Every … days", "How often they meet, in days.", shape: .integer(1...3660)),
  ]
}
