public import Programme

/// How far evaluators are apart on a criterion.
public struct EvaluatorSpread: Equatable, Sendable {
  /// The criterion's id.
  public let criterion: ID<Criterion>
  /// The criterion's title.
  public let title: String
  /// How many people scored any bid on it.
  public let evaluators: Int
  /// The largest difference between two of them on one bid, in points of 5; `nil` where no bid has two scores.
  public let widest: Int?
  /// The bid on which they differ most; of equal ones the first.
  public let bid: ID<Bid>?
  /// The mean over bids of the largest difference on each.
  public let mean: Double?
}
