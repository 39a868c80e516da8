import FoundationEssentials
import Insight
import Programme
import Records
import Testing

@Suite struct RuleBookTests {
  private func book(_ project: Project) -> RuleBook {
    RuleBook(project.settings, Insight(project, on: today).findings)
  }

  @Test func `every rule stands with its findings counted`() {
    let book = book(.allWrong)
    #expect(book.rules.map(\.rule.id) == Rule.all.map(\.id))
    #expect(book.rules.allSatisfy { $0.isOn && $0.findings > 0 })
    #expect(book.rules.reduce(0) { $0 + $1.findings } == Insight(.allWrong, on: today).findings.count)
    #expect(book.unknown.isEmpty)
  }

  @Test(arguments: Rule.all.map(\.id)) func `a rule finds nothing beyond its levels`(id: String) throws {
    let rule = try #require(Rule.named(id))
    #expect(levels(id, in: .allWrong).allSatisfy { rule.levels.contains($0) })
    #expect(rule.levels.lowerBound > .green)
  }

  @Test func `a tuned threshold tells both values, and a switched rule is off`() throws {
    var tuned = Project.allWrong
    tuned.settings = make {
      $0.thresholds["planning.cost.red"] = 12
      $0.thresholds["ahead.days"] = 30
      $0.rules["delivery.stale"] = false
    }
    let book = book(tuned)
    let red = try #require(book.threshold("planning.cost.red"))
    #expect(red.words == "per cent over baseline from which it is red: 12 (built in: 10)")
    #expect(try #require(book.threshold("planning.cost")).words == "per cent over baseline from which it is amber: 5")
    #expect(book.threshold("ahead.days")?.value == 30)
    #expect(book.rule("delivery.stale")?.isOn == false && book.rule("delivery.stale")?.findings == 0)
    #expect(try #require(book.threshold("commercials.kpi-count.value")).valueWords == "5,000,000")
  }

  @Test func `what settings name that no rule knows is told, with what they say`() {
    let settings: Settings = make {
      $0.thresholds["planning.costs"] = 3
      $0.thresholds["planning.cost.amber"] = 3
      $0.rules["delivery.cheerful"] = false
      $0.rules["delivery.glum"] = true
      $0.rules["delivery.stale"] = true
    }
    #expect(
      RuleBook(settings, []).unknown.map { "\($0.id): \($0.words)" } == [
        "planning.costs: threshold 3", "planning.cost.amber: threshold 3", "delivery.cheerful: switched off",
        "delivery.glum: switched on",
      ])
  }
}
