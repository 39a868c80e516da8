public import JSONText
public import Records

/// A measure or KPI of a contract, with the behaviour it drives and its assessments.
public struct ContractMeasure: Identified {
  /// What one is called in messages.
  public static let noun = "measure"
  /// How the ids of new ones begin.
  public static let idPrefix = "ME"

  /// The name, unique in its list; never changes.
  public var id: ID<ContractMeasure> = ID("")
  /// What it is, in a few words.
  public var title: String = ""
  /// The value to reach.
  public var target: String = ""
  /// The unit of the target.
  public var unit: String = ""
  /// Whether reporting it is worth its cost.
  public var mustHave: Bool = false
  /// Whether it is a key performance indicator of the contract.
  public var isKPI: Bool = false
  /// The behaviour it drives, seen from the partner's side.
  public var drives: String = ""
  /// The perverse behaviour it could drive.
  public var risk: String = ""
  /// What keeps the perverse behaviour away.
  public var mitigation: String = ""
  /// Each check for the behaviour it drives; the method asks for two from the partner's side.
  public var checks: [MeasureCheck] = []
  /// Ratings by period.
  public var assessments: [KPIAssessment] = []
  /// How it gets back to target.
  public var recoveryPlan: RecoveryPlan?
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The fields in the order in which they are printed.
  public static let fields: [Field<ContractMeasure>] = [
    .required("id", \.id, "Id", "The name, unique in its list; never changes."),
    .required("title", \.title, "Title", "What it is, in a few words."),
    .optional("target", \.target, "Target", "The value to reach."),
    .optional("unit", \.unit, "Unit", "The unit of the target."),
    .defaulted("mustHave", \.mustHave, "Must-have", "Whether reporting it is worth its cost."),
    .defaulted("isKPI", \.isKPI, "KPI", "Whether it is a key performance indicator of the contract."),
    .optional("drives", \.drives, "Drives", "The behaviour it drives, seen from the partner's side."),
    .optional("risk", \.risk, "Risk", "The perverse behaviour it could drive."),
    .optional("mitigation", \.mitigation, "Mitigation", "What keeps the perverse behaviour away."),
    .optional(
      "checks", \.checks, "Checks",
      "Each check for the behaviour it drives; the method asks for two from the partner's side."),
    .optional("assessments", \.assessments, "Assessments", "Ratings by period."),
    .optional("recoveryPlan", \.recoveryPlan, "Recovery plan", "How it gets back to target."),
  ]
}
