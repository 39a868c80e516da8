public import JSONText
public import Records

/// An evaluator's score of a bid on a criterion.
public struct BidScore: Record {
  /// What one is called in messages.
  public static let noun = "bid score"
  /// An evaluator scores a bid once on a criterion.
  public static let naturalKey = ["criterion", "evaluator"]

  /// The criterion.
  public var criterion: ID<Criterion> = ID("")
  /// Who scores.
  public var evaluator: String = ""
  /// From 0 to 5.
  public var score: Int = 0
  /// Why.
  public var rationale: String = ""
  /// The day on which it was scored.
  public var on: CalendarDate?
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The fields in the order in which they are printed.
  public static let fields: [Field<BidScore>] = [
    .required(
      "criterion", \.criterion, "Criterion", "The criterion.",
      shape: .reference("partners/ID/selection/criteria")),
    .required("evaluator", \.evaluator, "Evaluator", "Who scores."),
    .required("score", \.score, "Score", "From 0 to 5.", shape: .integer(0...5)),
    .optional("rationale", \.rationale, "Rationale", "Why."),
    .optional("on", \.on, "On", "The day on which it was scored."),
  ]
}
