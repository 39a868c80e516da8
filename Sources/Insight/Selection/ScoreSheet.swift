public import Programme
public import Records

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

/// What a bid has on a criterion, on the scale of 0 to 5.
public struct CriterionScore: Equatable, Sendable {
  /// The mean of those who scored, or five times the lowest price over this one; `nil` where there is neither.
  public let given: Double?
  /// What it is at worst, every missing score being 0.
  public let low: Double
  /// What it is at best, every missing score being 5.
  public let high: Double
  /// Those who scored other bids on this criterion and not this one, by name; "price" where that is missing.
  public let missing: [String]
  /// Whether no score is missing.
  public var isComplete: Bool { given != nil && missing.isEmpty }

  /// The highest score there is.
  public static let highest = 5.0

  /// A score that needs no evaluator.
  init(_ value: Double) {
    given = value
    low = value
    high = value
    missing = []
  }

  /// A price that is not known.
  static let noPrice = CriterionScore(given: [], missing: ["price"], of: 1)

  /// The scores of a bid by those who ought to score it.
  init(given scores: [Int], missing: [String], of expected: Int) {
    let sum = scores.reduce(0) { $0 + min(CriterionScore.highest, max(0, Double($1))) }
    let count = Double(max(1, expected))
    given = mean(scores.map { min(CriterionScore.highest, max(0, Double($0))) })
    low = sum / count
    high = (sum + Double(max(1, expected) - scores.count) * CriterionScore.highest) / count
    self.missing = missing
  }
}

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

/// Whether the criteria were agreed before bids were scored, as the method asks, as far as the records tell.
public enum CriteriaStatus: Equatable, Sendable {
  /// No bid has been scored.
  case notScored
  /// Every criterion stands as it was agreed on or before the day of the first score.
  case agreedBefore(firstScore: CalendarDate)
  /// These were agreed as they stand only after the first score.
  case changedAfter([ID<Criterion>], firstScore: CalendarDate)
  /// The records do not tell: no score has a day, or these criteria have none.
  case undated([ID<Criterion>])

  init(_ selection: Selection) {
    let scores = selection.bids.flatMap(\.scores)
    guard !scores.isEmpty else {
      self = .notScored
      return
    }
    guard let first = selection.firstScore else {
      self = .undated(selection.criteria.filter { $0.agreedOn == nil }.map(\.id))
      return
    }
    let changed = selection.criteria.filter { $0.agreedOn.map { $0 > first } ?? false }
    let undated = selection.criteria.filter { $0.agreedOn == nil }
    if !changed.isEmpty {
      self = .changedAfter(changed.map(\.id), firstScore: first)
    } else if !undated.isEmpty {
      self = .undated(undated.map(\.id))
    } else {
      self = .agreedBefore(firstScore: first)
    }
  }

  /// The standing in words: "changed after the first score of 3 Nov 2026: PEOPLE, SOCIAL".
  public var words: String {
    switch self {
    case .notScored: "no bid scored yet"
    case .agreedBefore(let first): "agreed before the first score of \(first.words)"
    case .changedAfter(let criteria, let first):
      "changed after the first score of \(first.words): \(criteria.map(\.text).joined(separator: ", "))"
    case .undated([]): "not known whether agreed before the first score: no score has a day"
    case .undated(let criteria):
      "not known whether agreed before the first score: no day for \(criteria.map(\.text).joined(separator: ", "))"
    }
  }
}

extension Selection {
  /// The day of the first score of any bid; `nil` where none has a day.
  var firstScore: CalendarDate? { bids.flatMap(\.scores).compactMap(\.on).min() }
}
