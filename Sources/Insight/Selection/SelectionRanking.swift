public import Programme
public import Records

/// The bids for a partnership by their points, how far evaluators are apart, and how firm the ranking is.
///
/// Points are the weighted sum of scores of 0 to 5, out of 100. A price that nobody scored speaks for itself: the lowest
/// price over this one, as the Digital Marketplace of the UK government scores fixed quotes. Such points hang on the
/// lowest price: if its bidder leaves, all others change (Cabinet Office, Bid evaluation guidance note, May 2021,
/// section 7.2).
public struct SelectionRanking: Equatable, Sendable {
  /// What weighs, in the order of the criteria.
  public let weights: [SelectionWeight]
  /// The bids: those with every score by points, then the others by what they could reach.
  public let bids: [RankedBid]
  /// How far evaluators are apart, one a criterion that somebody scored.
  public let spreads: [EvaluatorSpread]
  /// How far each weight must move before another bid leads; empty without a sole winner to hold or other bids to lose to.
  public let sensitivity: [WeightSensitivity]
  /// The same for all that is price against all that is quality; `nil` where either weighs nothing.
  public let priceSensitivity: WeightSensitivity?
  /// Whether the criteria were agreed before bids were scored.
  public let criteria: CriteriaStatus
  /// What does not add up in the weights, each in a sentence without its full stop.
  public let problems: [String]

  /// Ranks the bids; `nil` where there is no bid, or nothing that weighs.
  ///
  /// The cost is that of criteria times scores. Of several scores by one evaluator for the same bid and criterion the
  /// last in the file counts.
  public init?(_ selection: Selection) {
    let weights = selection.shares
    guard !selection.bids.isEmpty, !weights.isEmpty else { return nil }
    let sheet = ScoreSheet(selection)
    var bids = selection.bids.map { bid in
      RankedBid(bid, weights.map { sheet.score(bid, on: $0) }, weights)
    }
    bids.sort { left, right in
      if left.isComplete != right.isComplete { return left.isComplete }
      return (right.high, left.id) < (left.high, right.id)
    }
    for index in bids.indices where bids[index].isComplete {
      let isLevel = index > 0 && bids[index - 1].low - bids[index].low < 1e-9
      bids[index].place = isLevel ? bids[index - 1].place : index + 1
    }
    self.weights = weights
    self.bids = bids
    spreads = sheet.spreads(selection)
    criteria = CriteriaStatus(selection)
    problems = selection.weightProblems
    let standing = Standing(bids, weights)
    sensitivity = weights.indices.compactMap { standing?.sensitivity(to: [$0]) }
    priceSensitivity = standing?.sensitivity(to: weights.indices.filter { weights[$0].kind == .price })
  }

  /// The bid with the most points; `nil` where two are level, or no bid has every score.
  public var winner: RankedBid? { bids.filter { $0.place == 1 }.count == 1 ? bids.first : nil }

  /// Whether a bid whose scores are not complete could still come level with the winner, or nobody leads.
  public var isOpen: Bool {
    guard let winner, let points = winner.points else { return true }
    return bids.contains { !$0.isComplete && $0.high >= points - 1e-9 }
  }

  /// The move of a weight by the fewest points that changes the winner; `nil` where none does.
  public var closest: WeightSensitivity? {
    sensitivity.filter { $0.change != nil }.min { abs($0.move ?? 0) < abs($1.move ?? 0) }
  }

  /// The ranking in words: "Vexley & Thorne leads with 79.3; holds until Price moves by 12.3 points".
  public var words: String {
    guard let winner else {
      let level = bids.count { $0.place == 1 }
      return level > 1 ? "\(level == 2 ? "two" : "\(level)") bids are level" : "scores missing"
    }
    let leads = "\(winner.bidder) leads with \(winner.words)"
    if isOpen { return "\(leads); a bid with scores missing could pass it" }
    guard !sensitivity.isEmpty else { return leads }
    guard let closest, let move = closest.move else { return "\(leads); no weight changes that" }
    return "\(leads); holds until \(closest.title) moves by \(abs(move).words(decimals: 1)) points"
  }
}

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

/// The winner held against each other bid that has every score.
struct Standing {
  private let winner: RankedBid
  private let others: [RankedBid]
  private let weights: [SelectionWeight]

  /// `nil` without a sole winner, or without another bid.
  init?(_ bids: [RankedBid], _ weights: [SelectionWeight]) {
    let complete = bids.filter(\.isComplete)
    guard let winner = complete.first, complete.count > 1, complete[1].place != 1 else { return nil }
    self.winner = winner
    others = Array(complete.dropFirst())
    self.weights = weights
  }

  /// How far one weight, or several that keep their proportion, must move; `nil` where they weigh all or nothing.
  func sensitivity(to places: [Int]) -> WeightSensitivity? {
    let share = places.reduce(0) { $0 + weights[$1].share }
    guard let first = places.first, share > 0, share < 1 - 1e-9 else { return nil }
    let rest = weights.indices.filter { !places.contains($0) }
    return WeightSensitivity(
      places.count == 1 ? weights[first].title : "Price", criterion: places.count == 1 ? weights[first].criterion : nil,
      share: share, against: others, own: others.map { lead(over: $0, by: places) / share },
      rest: others.map { lead(over: $0, by: rest) / (1 - share) })
  }

  /// The winner's lead over a bid by some of the weights.
  private func lead(over other: RankedBid, by places: [Int]) -> Double {
    places.reduce(0) { $0 + (winner.scores[$1].low - other.scores[$1].low) * weights[$1].share }
  }
}

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
