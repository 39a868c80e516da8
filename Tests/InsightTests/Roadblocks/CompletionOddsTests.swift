import Testing

@testable import Insight

@Suite("Completion odds")
struct CompletionOddsTests {
  @Test(
    "They are those of a convolution, and of a simulation of a million futures", arguments: throughputReference.indices)
  func reference(index: Int) {
    let reference = throughputReference[index]
    let odds = CompletionOdds(of: reference.open, weekly: reference.weekly, upTo: 0.95)
    #expect(odds.weeks(for: 0.5) == reference.half)
    #expect(odds.weeks(for: 0.85) == reference.most)
    let shares = [reference.half, reference.most].map { odds.done[$0 - 1] }
    #expect(zip(shares, reference.exact).allSatisfy { abs($0 - $1) < 1e-9 })
    // Four standard errors of a share among a million.
    #expect(zip(shares, reference.drawn).allSatisfy { abs($0 - $1) < 0.002 })
  }

  @Test(
    "What is certain is certain after as many weeks as it takes", arguments: [(1, 1), (7, 1), (8, 2), (14, 2), (15, 3)])
  func certain(count: Int, weeks: Int) {
    let odds = CompletionOdds(of: count, weekly: [7, 7, 7], upTo: 0.85)
    #expect(odds.weeks(for: 0.5) == weeks)
    #expect(odds.weeks(for: 0.85) == weeks)
  }

  @Test(
    "With nothing to do, no week past, or no week in which anything was done, there are none",
    arguments: [(0, [3]), (-4, [3]), (5, []), (5, [0, 0, 0]), (5, [-2])])
  func none(count: Int, weekly: [Int]) {
    let odds = CompletionOdds(of: count, weekly: weekly, upTo: 0.85)
    #expect(odds.done.isEmpty)
    #expect(odds.weeks(for: 0.5) == nil)
  }

  @Test("Beyond five years nothing is forecast")
  func horizon() {
    let odds = CompletionOdds(of: 10_000, weekly: [0, 0, 1], upTo: 0.85)
    #expect(odds.done.count == CompletionOdds.horizon)
    #expect(odds.weeks(for: 0.5) == nil)
  }

  @Test("The share done never falls and never exceeds one")
  func monotone() {
    let done = CompletionOdds(of: 400, weekly: [0, 3, 11, 2, 0, 6, 1, 9], upTo: 0.999).done
    #expect(zip(done, done.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(done.allSatisfy { $0 <= 1 + 1e-9 })
  }
}
