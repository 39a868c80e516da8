public import JSONText
public import Records

/// Money: whole-life cost and cost by period, in one currency and unit.
public struct Finance: Record {
  /// What one is called in messages.
  public static let noun = "finance record"

  /// ISO 4217 code: GBP.
  public var currency: String = ""
  /// What one stands for: m for millions, k for thousands, empty for one.
  public var unit: String = ""
  /// Baseline and forecast over the whole life.
  public var wholeLife: WholeLifeCost?
  /// Baseline, forecast and actual by period.
  public var periods: [FinancePeriod] = []
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The fields in the order in which they are printed.
  public static let fields: [Field<Finance>] = [
    .optional("currency", \.currency, "Currency", "ISO 4217 code: GBP."),
    .optional("unit", \.unit, "Unit", "What one stands for: m for millions, k for thousands, empty for one."),
    .optional("wholeLife", \.wholeLife, "Whole life", "Baseline and forecast over the whole life."),
    .optional("periods", \.periods, "Periods", "Baseline, forecast and actual by period."),
  ]
}
