import FoundationEssentials
public import Records

extension Selection {
  /// Quality and price share all the weight.
  public func faults(in context: RecordContext) -> [RecordFault] {
    let beyond = [("qualityWeight", qualityWeight), ("priceWeight", priceWeight)].compactMap { field, weight in
      weight.flatMap { Percentage.fault($0, field) }
    }
    guard beyond.isEmpty else { return beyond }
    guard let qualityWeight, let priceWeight, qualityWeight + priceWeight != 100 else { return [] }
    return [
      .error(
        "priceWeight",
        "quality \(qualityWeight) and price \(priceWeight) add to \(qualityWeight + priceWeight); they must add to 100")
    ]
  }
}

extension Criterion {
  /// A weight is a share; all of them should add to 100.
  public func faults(in context: RecordContext) -> [RecordFault] {
    if let fault = Percentage.fault(weight, "weight") { return [fault] }
    let sum = context.others(Criterion.self).reduce(weight) { $0 + $1.weight }
    guard sum != 100 else { return [] }
    return [.doubt("weight", "with this the weights of the criteria add to \(sum); they should add to 100")]
  }
}

extension Bid {
  /// A price is not less than nothing.
  public func faults(in context: RecordContext) -> [RecordFault] {
    guard let price, price < 0 else { return [] }
    return [.error("price", "expected 0 or more, found \(price)")]
  }
}

extension BidScore {
  /// The criterion is not the price, and an evaluator is always written alike.
  public func faults(in context: RecordContext) -> [RecordFault] {
    var faults: [RecordFault] = []
    if context.partner?.selection?.criteria.first(where: { $0.id == criterion })?.kind == .price {
      faults.append(.error("criterion", "\(criterion) is the price, which counts by what the bids cost, not by scores"))
    }
    let name = BidScore.folded(evaluator)
    // Its own score is left out, or a name could never be put right.
    let elsewhere = context.partner?.selection?.bids.filter { context.list.owner.last != .id($0.id.text) } ?? []
    let scores = elsewhere.flatMap(\.scores) + context.others(BidScore.self)
    if name.isEmpty {
      faults.append(.error("evaluator", "it cannot be empty: who scored?"))
    } else if let same = scores.first(where: { BidScore.folded($0.evaluator) == name && $0.evaluator != evaluator }) {
      faults.append(.error("evaluator", "write it as before, “\(same.evaluator)”, or it counts as somebody else"))
    }
    return faults
  }

  /// An evaluator scores a bid once on a criterion.
  public func fault(besides other: BidScore) -> RecordFault {
    .error("evaluator", "\(other.evaluator) has scored this bid on \(criterion) already; change that score")
  }

  /// A name by which a person is known again, however it was typed.
  private static func folded(_ name: String) -> String {
    name.split { $0.isWhitespace }.joined(separator: " ").lowercased()
  }
}

/// A share in per cent.
enum Percentage {
  /// What is wrong with a number that is to be one.
  static func fault(_ number: Decimal, _ field: String) -> RecordFault? {
    (0...100).contains(number) ? nil : .error(field, "expected a weight from 0 to 100 per cent, found \(number)")
  }
}
