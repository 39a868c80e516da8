public import Programme

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
  public let criteria: CriteriaStanding
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
    criteria = CriteriaStanding(selection)
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
