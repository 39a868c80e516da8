public import FoundationEssentials
public import JSONText
public import Records

/// Cost in a period, in the currency and unit of the finance record.
public struct FinancePeriod: Record {
  /// What one is called in messages.
  public static let noun = "finance period"
  /// One period is told from another by its period.
  public static let keyFields = ["period"]

  /// The period: 2026-27.
  public var period: String = ""
  /// The cost agreed.
  public var baseline: Decimal?
  /// The cost expected now.
  public var forecast: Decimal?
  /// The cost that was.
  public var actual: Decimal?
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The fields in the order in which they are printed.
  public static let fields: [Field<FinancePeriod>] = [
    .required("period", \.period, "Period", "The period: 2026-27."),
    .optional("baseline", \.baseline, "Baseline", "The cost agreed."),
    .optional("forecast", \.forecast, "Forecast", "The cost expected now."),
    .optional("actual", \.actual, "Actual", "The cost that was."),
  ]
}
