import Programme

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
