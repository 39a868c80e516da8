public import Programme
public import Records

extension Selection {
  /// The shares of all criteria, and of the price where no criterion stands for it.
  ///
  /// The weights of quality and social criteria divide the quality weight among them, those of price criteria the price
  /// weight, each in proportion; so it makes no difference whether criteria are written as parts of the whole or of
  /// their group. Where neither quality nor price has a weight, criteria divide the whole. A negative weight counts as
  /// none. No shares where there is nothing to divide.
  var shares: [SelectionWeight] {
    let weights = criteria.map { (criterion: $0, weight: max(0, Double($0.weight))) }
    func sum(_ isPrice: Bool) -> Double {
      weights.reduce(0) { $0 + (($1.criterion.kind == .price) == isPrice ? $1.weight : 0) }
    }
    let (quality, price) = groups(quality: sum(false), price: sum(true))
    let whole = quality + price
    guard whole > 0 else { return [] }
    var shares = weights.map { criterion, weight in
      let isPrice = criterion.kind == .price
      let group = sum(isPrice)
      let share = group > 0 ? (isPrice ? price : quality) / whole * weight / group : 0
      return SelectionWeight(
        criterion: criterion.id, title: criterion.nameOrID,
        kind: criterion.kind, share: share)
    }
    if price > 0, sum(true) == 0 {
      shares.append(SelectionWeight(criterion: nil, title: "Price", kind: .price, share: price / whole))
    }
    return shares
  }

  /// What quality and price weigh, in any unit: as recorded, one telling the other up to 100, else by their criteria.
  private func groups(quality: Double, price: Double) -> (quality: Double, price: Double) {
    let recorded = (quality: qualityWeight.map { max(0, Double($0)) }, price: priceWeight.map { max(0, Double($0)) })
    let (wanted, cost): (Double, Double) =
      switch recorded {
      case (let quality?, let price?): (quality, price)
      case (let quality?, nil): (quality, max(0, 100 - quality))
      case (nil, let price?): (max(0, 100 - price), price)
      case (nil, nil): (quality, price)
      }
    // A weight of quality without a criterion to weigh it by cannot be given to any bid.
    return (quality > 0 ? wanted : 0, cost)
  }

  /// What does not add up in the weights, each in a sentence without its full stop.
  var weightProblems: [String] {
    var problems: [String] = []
    let quality = criteria.filter { $0.kind != .price }
    let sum = criteria.reduce(0) { $0 + Double($1.weight) }
    let ofQuality = quality.reduce(0) { $0 + Double($1.weight) }
    if criteria.contains(where: { Double($0.weight) < 0 }) {
      problems.append("a criterion has a negative weight and counts as none")
    }
    if quality.isEmpty || ofQuality <= 0 { problems.append("no quality criterion has a weight") }
    if let qualityWeight, let priceWeight, abs(Double(qualityWeight) + Double(priceWeight) - 100) > 1e-9 {
      problems.append(
        "quality and price weigh \(Double(qualityWeight).shortWords) and \(Double(priceWeight).shortWords), not 100 "
          + "together")
    }
    // Parts of the whole add up to 100, parts of a group to 100 without the price's.
    if !criteria.isEmpty, abs(sum - 100) > 1e-9, abs(ofQuality - 100) > 1e-9,
      qualityWeight.map({ abs(ofQuality - Double($0)) > 1e-9 }) ?? true
    {
      problems.append("the weights of the criteria add up to \(sum.shortWords), not 100")
    }
    return problems
  }
}

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
