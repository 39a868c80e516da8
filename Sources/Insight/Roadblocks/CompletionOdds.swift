/// After how many weeks so many things are done, if every week to come is like one of the weeks past.
///
/// Each week is drawn from the past ones with equal chance, independently. That is what a Monte Carlo simulation of
/// throughput samples (D. S. Vacanti, Actionable Agile Metrics for Predictability, 2015); with whole numbers a
/// week its distribution can be worked out exactly, week by week, so that no number depends on a generator.
struct CompletionOdds {
  /// The weeks beyond which nothing is forecast: five years.
  static let horizon = 260
  /// What is less likely than this is not followed further.
  private static let negligible = 1e-13

  /// The share of futures in which all is done after 1, 2, 3 … weeks, as far as the highest share asked for.
  let done: [Double]

  /// Works out the odds until a share is reached, at the latest after five years.
  ///
  /// The cost is weeks times different weekly numbers times what is left. With nothing to do, or no week in which
  /// anything was done, there are no odds.
  /// - Parameters:
  ///   - count: how many there are to do.
  ///   - weekly: how many were done in each of the weeks past; negative numbers count as none.
  ///   - share: how far to go, 0 to 1.
  init(of count: Int, weekly: [Int], upTo share: Double) {
    let rates = weekly.reduce(into: [Int: Double]()) { $0[max(0, $1), default: 0] += 1 / Double(weekly.count) }
      .sorted { $0.key < $1.key }
    guard count > 0, rates.contains(where: { $0.key > 0 }) else {
      done = []
      return
    }
    // What is left, by how likely it is; only the places from low to high are worth a look.
    var left = [Double](repeating: 0, count: count + 1)
    left[count] = 1
    var low = count
    var high = count
    var done: [Double] = []
    var finished = 0.0
    while done.count < CompletionOdds.horizon, finished < share - 1e-9 {
      var next = [Double](repeating: 0, count: count + 1)
      for place in low...high where left[place] > 0 {
        for (rate, chance) in rates {
          if rate >= place { finished += left[place] * chance } else { next[place - rate] += left[place] * chance }
        }
      }
      left = next
      low = max(1, low - (rates.last?.key ?? 0))
      while low < high, left[low] < CompletionOdds.negligible { low += 1 }
      while high > low, left[high] < CompletionOdds.negligible { high -= 1 }
      done.append(finished)
    }
    self.done = done
  }

  /// The first week after which all is done in that share of futures; `nil` beyond five years.
  func weeks(for share: Double) -> Int? { done.firstIndex { $0 >= share - 1e-9 }.map { $0 + 1 } }
}
