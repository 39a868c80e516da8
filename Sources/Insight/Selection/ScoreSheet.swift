import Programme

/// The scores of all bids by criterion and evaluator.
struct ScoreSheet {
  /// A place in the sheet.
  private struct Place: Hashable {
    let bid: ID<Bid>
    let criterion: ID<Criterion>
    let evaluator: String
  }

  private var scores: [Place: Int] = [:]
  /// Who scored any bid on a criterion, in file order.
  private var evaluators: [ID<Criterion>: [String]] = [:]
  private let lowestPrice: Double?

  init(_ selection: Selection) {
    for bid in selection.bids {
      for score in bid.scores {
        scores[Place(bid: bid.id, criterion: score.criterion, evaluator: score.evaluator)] = score.score
        if evaluators[score.criterion]?.contains(score.evaluator) != true {
          evaluators[score.criterion, default: []].append(score.evaluator)
        }
      }
    }
    lowestPrice = selection.bids.compactMap { $0.price.map { Double($0) } }.filter { $0 > 0 }.min()
  }

  /// What a bid has on a weight.
  func score(_ bid: Bid, on weight: SelectionWeight) -> CriterionScore {
    let expected = weight.criterion.flatMap { evaluators[$0] } ?? []
    if weight.kind == .price, expected.isEmpty {
      // A price of nothing is no price to divide by.
      guard let lowestPrice, let price = bid.price.map({ Double($0) }), price > 0 else { return .noPrice }
      return CriterionScore(CriterionScore.highest * lowestPrice / price)
    }
    guard let criterion = weight.criterion else { return .noPrice }
    let given = expected.map { scores[Place(bid: bid.id, criterion: criterion, evaluator: $0)] }
    let missing = zip(expected, given).filter { $0.1 == nil }.map(\.0)
    return CriterionScore(given: given.compactMap(\.self), missing: missing, of: expected.count)
  }

  /// How far evaluators are apart on each criterion that somebody scored, in the order of the criteria.
  func spreads(_ selection: Selection) -> [EvaluatorSpread] {
    selection.criteria.compactMap { criterion in
      guard let expected = evaluators[criterion.id] else { return nil }
      let spreads = selection.bids.compactMap { bid -> (bid: ID<Bid>, spread: Int)? in
        let given = expected.compactMap { scores[Place(bid: bid.id, criterion: criterion.id, evaluator: $0)] }
        guard given.count > 1, let least = given.min(), let most = given.max() else { return nil }
        return (bid.id, most - least)
      }
      let widest = spreads.map(\.spread).max()
      return EvaluatorSpread(
        criterion: criterion.id, title: criterion.nameOrID,
        evaluators: expected.count, widest: widest, bid: spreads.first { $0.spread == widest }?.bid,
        mean: mean(spreads.map { Double($0.spread) }))
    }
  }
}
