public import FoundationEssentials
public import JSONText
public import Records

/// Cost over the whole life, in the currency and unit of the finance record.
public struct WholeLifeCost: Record {
  /// What one is called in messages.
  public static let noun = "whole-life cost"

  /// The cost agreed.
  public var baseline: Decimal?
  /// The cost expected now.
  public var forecast: Decimal?
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The fields in the order in which they are printed.
  public static let fields: [Field<WholeLifeCost>] = [
    .optional("baseline", \.baseline, "Baseline", "The cost agreed."),
    .optional("forecast", \.forecast, "Forecast", "The cost expected now."),
  ]
}
