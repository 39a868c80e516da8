import FoundationEssentials
import Insight
import Programme
import Records
import Testing

@Suite("The table of rules")
struct RuleTableTests {
  @Test("Ids are unique, begin with their area, and stand in the order of the areas")
  func ids() {
    let ids = Rule.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(Rule.all.allSatisfy { $0.id.hasPrefix($0.area.rawValue + ".") })
    let order = Rule.all.map { Area.allCases.firstIndex(of: $0.area) ?? 0 }
    #expect(order == order.sorted())
    #expect(Set(Rule.all.map(\.area)) == Set(Area.allCases))
  }

  @Test("What the method warns of has its rules, and every rule comes from there")
  func method() {
    let warnings: [(String, [String])] = [
      ("no purpose", ["clarity.purpose"]),
      ("outcome without measure, target or owner", ["clarity.outcome"]),
      ("accountability without deliverable", ["clarity.accountability"]),
      ("service without definition or acceptance", ["clarity.service"]),
      ("practice of step 1 answered no, or unanswered", ["clarity.practice-no", "clarity.practice-unanswered"]),
      ("must-have milestone slipped twice", ["planning.slipped-twice"]),
      ("milestone due soon with an open roadblock on it", ["planning.blocked"]),
      ("overdue milestone", ["planning.overdue"]),
      ("forecast cost over baseline", ["planning.cost"]),
      ("too many must-haves", ["planning.must-haves"]),
      ("date not re-forecast", ["planning.stale-date"]),
      ("roles not filled", ["capability.roles"]),
      ("little experience in a needed role", ["capability.experience"]),
      ("the department's roadblocks older than the partners' median", ["capability.slower"]),
      ("the department's roadblock older than the service level", ["capability.own-aged"]),
      ("constraint without an owner's answer", ["capability.constraint"]),
      ("measure not checked twice from the partner's view", ["commercials.checks"]),
      ("perverse behaviour without mitigation", ["commercials.perverse"]),
      ("too many measures, or few must-haves", ["commercials.measure-count", "commercials.measure-must-haves"]),
      ("KPI off target without a dated recovery plan", ["commercials.recovery"]),
      ("KPI assessment too old", ["commercials.assessment-age"]),
      ("assessment of a KPI not published in time", ["commercials.publication"]),
      ("too few KPIs on a large contract", ["commercials.kpi-count"]),
      ("contract ends with no extension or exit", ["commercials.ending"]),
      ("selection with bids and without a framework", ["commercials.framework"]),
      ("criteria changed after the first score", ["commercials.criteria"]),
      ("weights that do not add up", ["commercials.weights"]),
      ("bids scored without references or case studies", ["commercials.references"]),
      ("evaluators far apart on a criterion", ["commercials.evaluators"]),
      ("bids scored before anybody with a stake was involved", ["commercials.stakeholders"]),
      ("no review for long", ["relationship.review"]),
      ("score fell, once by much or twice running", ["relationship.fall", "relationship.falling"]),
      ("gap between what the sides say", ["relationship.gap"]),
      ("one side has not scored", ["relationship.not-scored"]),
      ("feedback unanswered", ["relationship.feedback"]),
      ("contract begun and no meeting held", ["relationship.start"]),
      ("meeting overdue against its cadence", ["relationship.meeting"]),
      ("meetings worth little twice running", ["relationship.meeting-value"]),
      ("action overdue", ["relationship.action"]),
      ("roadblock without news", ["delivery.stale"]),
      ("aged beyond the service level", ["delivery.aged"]),
      ("critical and not escalated", ["delivery.unescalated"]),
      ("past due", ["delivery.past-due"]),
      ("declared Green with a severe roadblock past due", ["delivery.watermelon"]),
    ]
    #expect(warnings.flatMap(\.1) == Rule.all.map(\.id))
  }

  @Test("Every rule says what it finds and what its thresholds mean")
  func sentences() {
    #expect(Rule.all.allSatisfy { $0.sentence.hasSuffix(".") && !$0.several.isEmpty })
    #expect(Rule.all.flatMap(\.thresholds).allSatisfy { !$0.meaning.isEmpty && $0.value > 0 })
    #expect(Rule.all.allSatisfy { Set($0.thresholds.map(\.suffix)).count == $0.thresholds.count })
  }

  @Test("Every rule finds something in a programme where all goes wrong", arguments: Rule.all.map(\.id))
  func finds(id: String) {
    #expect(!found(id, in: .allWrong).isEmpty)
  }

  @Test("A rule that is switched off finds nothing, and the others find what they found", arguments: Rule.all.map(\.id))
  func switches(id: String) {
    var quiet = Project.allWrong
    quiet.settings = make { $0.rules[id] = false }
    let before = Insight(.allWrong, on: today).findings.filter { $0.rule != id }
    #expect(Insight(quiet, on: today).findings == before)
  }

  @Test("A rule that is switched on in words is as it was")
  func switchedOn() {
    var loud = Project.allWrong
    loud.settings = make { $0.rules["planning.overdue"] = true }
    #expect(Insight(loud, on: today).findings == Insight(.allWrong, on: today).findings)
  }

  @Test(
    "Thresholds can be tuned",
    arguments: [
      ("planning.slipped-twice", 4), ("planning.blocked", 4), ("planning.overdue", 13), ("planning.must-haves", 100),
      ("planning.must-haves.least", 9), ("planning.stale-date", 500), ("capability.roles", 10),
      ("capability.experience", 1), ("capability.slower.least", 9), ("commercials.checks", 0),
      ("commercials.measure-count", 11), ("commercials.measure-must-haves", 5), ("commercials.assessment-age", 9000),
      ("commercials.kpi-count", 1), ("commercials.kpi-count.value", 90_000_000), ("commercials.ending", 99),
      ("commercials.evaluators", 6), ("commercials.stakeholders", 0), ("relationship.start", 900),
      ("relationship.review", 500), ("relationship.fall", 3), ("relationship.falling", 9), ("relationship.gap", 5),
      ("relationship.feedback", 90), ("relationship.meeting", 900), ("relationship.meeting-value", 0),
      ("relationship.meeting-value.times", 9), ("relationship.action", 90), ("delivery.aged", 900),
      ("delivery.unescalated", 900), ("delivery.past-due", 90),
    ] as [(String, Decimal)])
  func thresholds(key: String, value: Decimal) {
    let rule = Rule.all.first { rule in rule.thresholds.contains { rule.id + $0.suffix == key } }
    let id = rule?.id ?? "none of that threshold"
    var tuned = Project.allWrong
    tuned.settings = make { $0.thresholds[key] = value }
    #expect(!found(id, in: .allWrong).isEmpty)
    #expect(found(id, in: tuned).isEmpty)
  }

  @Test("Amber and red have thresholds of their own")
  func ownThresholds() {
    func tuned(_ thresholds: (String, Decimal)...) -> [Health] {
      var tuned = Project.allWrong
      tuned.settings = make { for (key, value) in thresholds { $0.thresholds[key] = value } }
      return levels("planning.cost", in: tuned)
    }
    #expect(tuned() == [.red])
    #expect(tuned(("planning.cost.red", 30)) == [.amber])
    #expect(tuned(("planning.cost.red", 30), ("planning.cost", 25)) == [])
  }

  @Test("Severe roadblocks have a patience of their own")
  func severePatience() {
    func stale(_ key: String) -> Set<[Path]> {
      var tuned = Project.allWrong
      tuned.settings = make { $0.thresholds[key] = 900 }
      return Set(found("delivery.stale", in: tuned).map(\.records))
    }
    #expect(stale("delivery.stale.severe").contains([.roadblock(ID("RB-OLD"))]))
    #expect(!stale("delivery.stale.severe").contains([.roadblock(ID("RB-SEVERE"))]))
    #expect(!stale("delivery.stale").contains([.roadblock(ID("RB-OLD"))]))
    #expect(stale("delivery.stale").contains([.roadblock(ID("RB-SEVERE"))]))
  }

  @Test("Thresholds beyond all reason change what is found and break nothing", arguments: ["-1e30", "1e30", "0"])
  func absurd(value: String) {
    var tuned = Project.allWrong
    tuned.settings = make {
      for rule in Rule.all {
        for threshold in rule.thresholds { $0.thresholds[rule.id + threshold.suffix] = Decimal(string: value) }
      }
    }
    #expect(Insight(tuned, on: today).areas.count == Area.allCases.count)
  }
}
