import FoundationEssentials
import Insight
import Programme
import Records
import Testing

@Suite("Insight")
struct InsightTests {
  @Test("A file with nothing in it computes and explains")
  func empty() {
    let insight = Insight(Project(name: ""), on: today)
    #expect(insight.findings.isEmpty)
    #expect(insight.areas.map(\.area) == Area.allCases)
    #expect(insight.areas.allSatisfy { $0.summary == "nothing recorded yet" && $0.health == .green })
    #expect(insight.evidence == .green)
    #expect(insight.declared == nil)
    #expect(!insight.isWatermelon)
    #expect(insight.partners.isEmpty && insight.milestones.isEmpty && insight.outcomes.isEmpty)
    #expect(insight.money == nil)
    #expect(insight.roadblocks.words == "none open")
    #expect(insight.roadblocks.oldestAge == nil)
    #expect(insight.serviceLevel.words == "60 days, assumed: 0 closures so far, 20 needed")
  }

  @Test("Records with no more than an id compute")
  func blank() {
    let judged = project {
      $0.partners = [
        make {
          $0.contract = make { $0.measures = [ContractMeasure()] }
          $0.scorecard = make { $0.reviews = [Review()] }
          $0.governance = make {
            $0.levels = [GovernanceLevel()]
            $0.meetings = [Meeting()]
            $0.feedback = [Feedback()]
          }
          $0.selection = Selection()
        }
      ]
      $0.roadblocks = [Roadblock()]
      $0.programme.milestones = [Milestone()]
      $0.programme.outcomes = [Outcome()]
      $0.programme.team = [TeamRole()]
      $0.programme.finance = Finance()
    }
    #expect(Insight(judged, on: today).partners.count == 1)
  }

  @Test(
    "Any day can be asked about", arguments: [Int32.min, -719_162, 0, 2_932_896, Int32.max])
  func anyDay(number: Int32) {
    #expect(Insight(.allWrong, on: CalendarDate(dayNumber: number)).areas.count == 6)
  }

  @Test("Findings come red first, then by area, then in the order of the rules")
  func order() {
    let findings = Insight(.allWrong, on: today).findings
    let rules = Rule.all.map(\.id)
    let places = findings.map { finding in
      (finding.level == .red ? 0 : 1000) + (rules.firstIndex(of: finding.rule) ?? 0)
    }
    #expect(places == places.sorted())
    #expect(findings.allSatisfy { $0.level != .green })
  }

  @Test("Every finding is one sentence that leads to records")
  func findings() {
    for finding in Insight(.allWrong, on: today).findings {
      #expect(!finding.sentence.isEmpty && !finding.sentence.contains("\n"))
      #expect(!finding.brief.isEmpty && finding.brief.count <= 64, "\(finding.brief)")
      #expect(!finding.records.isEmpty, "\(finding.rule)")
    }
  }

  @Test("The same project on the same day gives the same judgement")
  func determinism() {
    let first = Insight(.allWrong, on: today)
    for _ in 0..<3 {
      let again = Insight(.allWrong, on: today)
      #expect(again.findings == first.findings)
      #expect(again.areas == first.areas)
      #expect(again.partners == first.partners)
      #expect(again.milestones == first.milestones)
      #expect(again.roadblocks == first.roadblocks)
    }
  }

  @Test("An area counts its findings and says the worst, several of a kind as a number")
  func areas() {
    let judged = project {
      $0.programme.outcomes = [make { $0.id = ID("O-1") }, make { $0.id = ID("O-2") }]
      $0.programme.milestones = [milestone(on: today - 3) { $0.mustHave = true }, milestone("UAT", on: today - 2)]
      $0.roadblocks = [roadblock("RB-1", age: 70) { $0.side = .partner }]
      $0.partners = [partner(.setUp)]
    }
    let insight = Insight(judged, on: today)
    #expect(insight.area(.clarity).summary == "2 outcomes not fully defined")
    #expect(insight.area(.planning).summary == "2 milestones overdue")
    #expect(insight.area(.delivery).summary == "RB-1: open for 70 days")
    #expect(insight.area(.planning).reds == 1)
    #expect(insight.area(.planning).ambers == 1)
    #expect(insight.area(.planning).health == .red)
    #expect(insight.evidence == .red)
  }

  @Test("An area counts the roadblocks that wait for us, not the partners with whom they stand")
  func stuckWithUs() {
    let judged = project {
      $0.partners = [partner(.setUp)]
      let partner = $0.partners[0].id
      $0.roadblocks = [roadblock("RB-1", age: 70), roadblock("RB-2", age: 80), roadblock("RB-3", age: 90)]
      $0.roadblocks[2].partner = partner
      for index in 0..<3 { $0.roadblocks[index].side = .department }
    }
    let area = Insight(judged, on: today).area(.capability)
    #expect(area.findings.count { $0.rule == "capability.own-aged" } == 2)
    #expect(area.summary == "3 roadblocks stuck with us")
  }

  @Test("Where nothing is recorded there is no evidence")
  func noEvidence() {
    #expect(!Insight(Project(name: "Lighthouse automation"), on: today).hasEvidence)
    #expect(Insight(project { $0.roadblocks = [roadblock("RB-1", age: 1)] }, on: today).hasEvidence)
  }

  @Test("What stands behind a record can be asked")
  func aboutRecord() {
    let insight = Insight(.allWrong, on: today)
    let rules = Set(insight.findings(about: .milestone(ID("GO-LIVE"))).map(\.rule))
    #expect(rules.isSuperset(of: ["planning.slipped-twice", "planning.blocked"]))
    #expect(insight.findings(about: .milestone(ID("NONE"))).isEmpty)
  }

  @Test("Ten thousand roadblocks on five hundred milestones are judged in one walk", .timeLimit(.minutes(10)))
  func many() {
    let judged = project {
      $0.partners = [partner()]
      $0.programme.milestones = (0..<500).map { milestone("M-\($0)", on: today + $0) }
      $0.roadblocks = (0..<10_000).map { index in
        roadblock("RB-\(index)", age: index % 300, news: index % 60) { $0.blocks = [ID("M-\(index % 500)")] }
      }
    }
    let insight = Insight(judged, on: today)
    #expect(insight.roadblocks.open == 10_000)
    #expect(insight.milestones.allSatisfy { $0.openRoadblocks.count == 20 })
  }
}
