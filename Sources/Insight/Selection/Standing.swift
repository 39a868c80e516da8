import Programme

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
