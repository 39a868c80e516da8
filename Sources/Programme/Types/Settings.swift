public import FoundationEssentials
public import JSONText
public import Records

/// What a project sets differently from what is built in.
public struct Settings: Record {
  /// What one is called in messages.
  public static let noun = "settings record"

  /// Words of a scale by its name.
  public var scales: OrderedDictionary<[String]> = OrderedDictionary()
  /// The dimensions of the scorecard, where they are not the standard ones.
  public var dimensions: [Dimension] = []
  /// Thresholds by rule id.
  public var thresholds: OrderedDictionary<Decimal> = OrderedDictionary()
  /// Rules switched on or off by id.
  public var rules: OrderedDictionary<Bool> = OrderedDictionary()
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The fields in the order in which they are printed.
  public static let fields: [Field<Settings>] = [
    .optional("scales", \.scales, "Scales", "Words of a scale by its name."),
    .optional(
      "dimensions", \.dimensions, "Dimensions", "The dimensions of the scorecard, where they are not the standard ones."
    ),
    .optional("thresholds", \.thresholds, "Thresholds", "Thresholds by rule id."),
    .optional("rules", \.rules, "Rules", "Rules switched on or off by id."),
  ]
}
