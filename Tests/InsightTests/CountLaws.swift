import FoundationEssentials
import Insight
import Programme
import Records
import TestSupport
import Testing

@Suite("What is counted beside an area")
struct CountLaws {
  /// A programme with several of everything that is wrong: the partners twice, a role and a constraint more.
  private static let manifold: Project = {
    var project = Project.allWrong
    project.partners += project.partners.map { partner in
      var twin = partner
      twin.id = ID("\(partner.id.text)-TWIN")
      twin.name = "\(partner.nameOrID) Twin"
      return twin
    }
    project.programme.outcomes.append(make { $0.id = ID("OUT-2") })
    project.programme.constraints.append(make { $0.id = ID("C-2") })
    project.programme.team.append(
      make {
        $0.role = "Tester"
        $0.needed = 1
        $0.experience = 1
      })
    project.programme.milestones += [
      milestone("SOON", on: today + 5), milestone("FAR", on: today + 300, moved: [today + 300], said: today - 91),
    ]
    project.programme.milestones.append(
      milestone("PILOT", on: today - 90, moved: [today - 60, today - 30, today - 5]) { $0.mustHave = true })
    project.roadblocks.append(roadblock("RB-P1", age: 100) { $0.partner = ID("P-1") })
    project.roadblocks.append(
      roadblock("RB-SEVERE-2", age: 20, news: 15) {
        $0.severity = .critical
        $0.dueOn = today - 4
        $0.blocks = [ID("SOON")]
      })
    return project
  }()

  /// The number of what the noun of a rule names, counted another way than by the rule.
  private func number(_ rule: String, _ findings: [Finding], in insight: Insight) -> Int {
    let rows = insight.partners.flatMap(\.dimensions)
    switch rule {
    case "relationship.fall":
      return rows.count { ($0.changeAboutThem ?? 0) <= -1 } + rows.count { ($0.changeAboutUs ?? 0) <= -1 }
    case "relationship.gap": return rows.count(where: \.isGapWide)
    case "relationship.not-scored": return insight.partners.reduce(0) { $0 + $1.notScored.count }
    case "relationship.meeting-value", "relationship.falling", "relationship.meeting":
      // A run of one side at one level, a mean of one direction, a level of one partner: no record stands for one alone.
      return Set(findings.map(\.sentence)).count
    case "capability.own-aged": return Set(findings.flatMap(\.records)).count
    default: return Set(findings.compactMap(\.records.first)).count
    }
  }

  /// What an area says where no other rule than one is on.
  private func summary(_ rule: Rule, in project: Project, on day: CalendarDate) -> (String, Insight) {
    var alone = project
    var settings = alone.settings ?? Settings()
    for other in Rule.all { settings.rules[other.id] = other.id == rule.id }
    alone.settings = settings
    let insight = Insight(alone, on: day)
    return (insight.area(rule.area).summary, insight)
  }

  @Test("The number before what several findings are called is that of what is named", arguments: Rule.all.map(\.id))
  func counts(id: String) throws {
    let rule = try #require(Rule.named(id))
    for project in [Project.example(on: today), .allWrong, CountLaws.manifold] {
      let (said, insight) = summary(rule, in: project, on: today)
      let findings = insight.findings
      guard findings.count > 1 else { continue }
      #expect(said == "\(number(id, findings, in: insight)) \(rule.several)")
    }
  }

  @Test("Several findings of one rule stand in most of the rules tried")
  func reach() {
    let tried = Rule.all.filter { summary($0, in: CountLaws.manifold, on: today).1.findings.count > 1 }
    let single = Rule.all.map(\.id).filter { id in !tried.contains { $0.id == id } }
    // Of these a programme has one, or of each list one.
    #expect(
      single == [
        "planning.cost", "planning.must-haves", "capability.roles", "capability.slower", "delivery.watermelon",
      ])
  }

  @Test("Six scores of the example fell, though three findings tell of them")
  func fallen() throws {
    let rule = try #require(Rule.named("relationship.fall"))
    let (said, insight) = summary(rule, in: .example(on: today), on: today)
    #expect(insight.findings.count == 3)
    #expect(said == "6 scores lower than last time")
  }
}
