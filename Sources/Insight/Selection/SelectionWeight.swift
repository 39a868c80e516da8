public import Programme

/// What weighs in the choice between bids, and how much.
public struct SelectionWeight: Equatable, Sendable {
  /// The criterion; `nil` for the price of the bids where no criterion stands for it.
  public let criterion: ID<Criterion>?
  /// What it is called.
  public let title: String
  /// Quality, price or social.
  public let kind: CriterionKind
  /// Its share of the whole, 0 to 1; all shares add up to 1.
  public let share: Double
}
