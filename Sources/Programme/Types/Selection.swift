public import FoundationEssentials
public import JSONText
public import Records

/// How a partner is chosen: weights, criteria, bids and who was involved.
public struct Selection: Record {
  /// What one is called in messages.
  public static let noun = "selection"

  /// The framework agreement, such as RM6190; free text, since they expire.
  public var framework: String = ""
  /// Weight of quality in per cent.
  public var qualityWeight: Decimal?
  /// Weight of price in per cent.
  public var priceWeight: Decimal?
  /// What is judged, with weights.
  public var criteria: [Criterion] = []
  /// Who bid, with scores by evaluator.
  public var bids: [Bid] = []
  /// Who takes part in the decision.
  public var stakeholders: [Stakeholder] = []
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The fields in the order in which they are printed.
  public static let fields: [Field<Selection>] = [
    .optional(
      "framework", \.framework, "Framework", "The framework agreement, such as RM6190; free text, since they expire."),
    .optional("qualityWeight", \.qualityWeight, "Quality weight", "Weight of quality in per cent."),
    .optional("priceWeight", \.priceWeight, "Price weight", "Weight of price in per cent."),
    .optional("criteria", \.criteria, "Criteria", "What is judged, with weights."),
    .optional("bids", \.bids, "Bids", "Who bid, with scores by evaluator."),
    .optional("stakeholders", \.stakeholders, "Stakeholders", "Who takes part in the decision."),
  ]
}
