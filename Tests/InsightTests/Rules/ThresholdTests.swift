import FoundationEssentials
import Insight
import Programme
import Records
import Testing

@Suite("Thresholds")
struct ThresholdTests {
  @Test("Every threshold of every rule stands here, with the number that the method gives it")
  func complete() {
    let known = Rule.all.flatMap { rule in rule.thresholds.map { "\(rule.id)\($0.suffix) \($0.value)" } }
    #expect(Turn.all.map { "\($0.key) \($0.number)" }.sorted() == known.sorted())
  }

  @Test("A rule turns exactly at its threshold: below, at and above it", arguments: Turn.all)
  func turns(turn: Turn) {
    for value in turn.number - 1...turn.number + 1 {
      let isFound = turn.isFound(in: turn.probe(value))
      #expect(isFound == turn.sense.finds(value, threshold: turn.number), "\(turn.key) at \(value)")
    }
  }

  @Test("Settings move each threshold, and the rule turns where they say", arguments: Turn.all)
  func tuned(turn: Turn) {
    let number = turn.number + 1
    for value in number - 1...number + 1 {
      var judged = turn.probe(value)
      judged.settings = make { $0.thresholds[turn.key] = Decimal(number) }
      #expect(
        turn.isFound(in: judged) == turn.sense.finds(value, threshold: number), "\(turn.key) = \(number) at \(value)")
    }
  }

  @Test("Settings switch off what a threshold would find", arguments: Turn.all)
  func switchedOff(turn: Turn) {
    for value in turn.number - 1...turn.number + 1 {
      var judged = turn.probe(value)
      judged.settings = make { $0.rules[turn.rule] = false }
      #expect(!turn.isFound(in: judged))
    }
  }
}
