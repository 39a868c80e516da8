public import FoundationEssentials
public import JSONText
public import Records

/// How an outcome is measured, and what was read so far.
public struct OutcomeMeasure: Record {
  /// What one is called in messages.
  public static let noun = "outcome measure"

  /// What is measured.
  public var metric: String = ""
  /// The unit of all values: minutes, %, calls a week.
  public var unit: String = ""
  /// The value before the programme.
  public var baseline: Decimal?
  /// The value to reach.
  public var target: Decimal?
  /// The day by which to reach it.
  public var targetDate: CalendarDate?
  /// What was read, and when.
  public var readings: [Reading] = []
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The fields in the order in which they are printed.
  public static let fields: [Field<OutcomeMeasure>] = [
    .optional("metric", \.metric, "Metric", "What is measured."),
    .optional("unit", \.unit, "Unit", "The unit of all values: minutes, %, calls a week."),
    .optional("baseline", \.baseline, "Baseline", "The value before the programme."),
    .optional("target", \.target, "Target", "The value to reach."),
    .optional("targetDate", \.targetDate, "Target date", "The day by which to reach it."),
    .optional("readings", \.readings, "Readings", "What was read, and when."),
  ]
}
