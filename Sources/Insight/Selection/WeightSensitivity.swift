public import Programme

/// By how much a weight must move, the others making room in proportion, before another bid has the most points.
public struct WeightSensitivity: Equatable, Sendable {
  /// What another weight would bring about.
  public struct Change: Equatable, Sendable {
    /// The share, 0 to 1, at which the two bids are level; beyond it the other one leads.
    public let share: Double
    /// The bid that leads then.
    public let bid: ID<Bid>
    /// Who bids it.
    public let bidder: String
  }

  /// What weighs: a criterion's title, or "Price" for all that is price.
  public let title: String
  /// The criterion; `nil` for the price as a whole.
  public let criterion: ID<Criterion>?
  /// The share it has, 0 to 1.
  public let share: Double
  /// The nearest share at which another bid takes the lead; `nil` where none does, whatever the weight.
  public let change: Change?

  /// By how many points of 100 the weight must move, negative if down; `nil` where no move changes the winner.
  public var move: Double? { change.map { ($0.share - share) * 100 } }

  /// The sensitivity in words: "Price 40%: above 52% Dunmarrow leads", "Approach 18%: no weight changes the winner".
  public var words: String {
    let now = "\(title) \((share * 100).shortWords)%"
    guard let change else { return "\(now): no weight changes the winner" }
    let direction = change.share > share ? "above" : "below"
    return "\(now): \(direction) \((change.share * 100).shortWords)% \(change.bidder) leads"
  }

  /// Finds the nearest share at which another bid leads.
  ///
  /// The lead of the winner over another bid is a straight line in the share `w`: `w` times the lead by this weight
  /// alone, plus `1 - w` times the lead by all others as they stand to each other. So it vanishes once at most.
  /// - Parameters:
  ///   - own: the winner's lead over each other bid by this weight alone.
  ///   - rest: its lead by all others together.
  init(
    _ title: String, criterion: ID<Criterion>?, share: Double, against bids: [RankedBid], own: [Double], rest: [Double]
  ) {
    self.title = title
    self.criterion = criterion
    self.share = share
    var nearest: Change?
    for (index, bid) in bids.enumerated() where min(own[index], rest[index]) < -1e-9 {
      let at = rest[index] / (rest[index] - own[index])
      guard at >= 0, at <= 1, abs(at - share) < abs((nearest?.share ?? .infinity) - share) else { continue }
      nearest = Change(share: at, bid: bid.id, bidder: bid.bidder)
    }
    change = nearest
  }
}
