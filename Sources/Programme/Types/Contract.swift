public import FoundationEssentials
public import JSONText
public import Records

/// What is agreed with a partner.
public struct Contract: Record {
  /// What one is called in messages.
  public static let noun = "contract"

  /// The contract's number.
  public var reference: String = ""
  /// The first day.
  public var start: CalendarDate?
  /// The last day.
  public var end: CalendarDate?
  /// The last day after every extension.
  public var extendableTo: CalendarDate?
  /// How the contract ends and what is handed over.
  public var exitPlan: String = ""
  /// The value in the currency, in units of one.
  public var value: Decimal?
  /// ISO 4217 code: GBP.
  public var currency: String = ""
  /// Fixed price, time and materials, gain share and the like.
  public var commercialModel: String = ""
  /// What is in it for the partner.
  public var partnerInterests: String = ""
  /// What is provided, defined and accepted how.
  public var services: [Service] = []
  /// What is measured, and the behaviour it drives.
  public var measures: [ContractMeasure] = []
  /// What is rewarded, and the behaviour it drives.
  public var incentives: [Incentive] = []
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// It ends after it starts.
  public static let spans: [(start: String, end: String)] = [("start", "end"), ("end", "extendableTo")]

  /// The fields in the order in which they are printed.
  public static let fields: [Field<Contract>] = [
    .optional("reference", \.reference, "Reference", "The contract's number."),
    .optional("start", \.start, "Start", "The first day."),
    .optional("end", \.end, "End", "The last day."),
    .optional("extendableTo", \.extendableTo, "Extendable to", "The last day after every extension."),
    .optional("exitPlan", \.exitPlan, "Exit plan", "How the contract ends and what is handed over."),
    .optional("value", \.value, "Value", "The value in the currency, in units of one."),
    .optional("currency", \.currency, "Currency", "ISO 4217 code: GBP."),
    .optional(
      "commercialModel", \.commercialModel, "Commercial model",
      "Fixed price, time and materials, gain share and the like."),
    .optional("partnerInterests", \.partnerInterests, "Partner interests", "What is in it for the partner."),
    .optional("services", \.services, "Services", "What is provided, defined and accepted how."),
    .optional("measures", \.measures, "Measures", "What is measured, and the behaviour it drives."),
    .optional("incentives", \.incentives, "Incentives", "What is rewarded, and the behaviour it drives."),
  ]
}
