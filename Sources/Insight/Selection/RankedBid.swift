public import Programme

/// A bid with its points out of 100.
public struct RankedBid: Equatable, Sendable {
  /// The bid's id.
  public let id: ID<Bid>
  /// Who bids.
  public let bidder: String
  /// The price, in the currency of the programme.
  public let price: Double?
  /// Its place, 1 for the most points, shared by equal ones; `nil` while scores are missing.
  public internal(set) var place: Int?
  /// What it has on each weight, in the order of the ranking's weights.
  public let scores: [CriterionScore]
  /// Points of 100 at worst and at best: the same where nothing is missing.
  public let low: Double
  /// Points of 100 at best.
  public let high: Double

  /// Points of 100; `nil` while scores are missing, so that a gap is not averaged away.
  public var points: Double? { isComplete ? low : nil }
  /// Whether no score that weighs anything is missing.
  public let isComplete: Bool

  init(_ bid: Bid, _ scores: [CriterionScore], _ weights: [SelectionWeight]) {
    func points(_ value: (CriterionScore) -> Double) -> Double {
      zip(scores, weights).reduce(0) { $0 + value($1.0) / CriterionScore.highest * $1.1.share * 100 }
    }
    id = bid.id
    bidder = bid.nameOrID
    price = bid.price.map { Double($0) }
    self.scores = scores
    low = points(\.low)
    high = points(\.high)
    isComplete = zip(scores, weights).allSatisfy { $0.isComplete || $1.share == 0 }
  }

  /// The points in words: "71.4", or "58.0 to 71.0, scores missing".
  public var words: String {
    let least = low.words(decimals: 1)
    return isComplete ? least : "\(least) to \(high.words(decimals: 1)), scores missing"
  }
}
