import FoundationEssentials
import Insight
import Programme
import Records
import Testing

@Suite("Capability")
struct CapabilityRuleTests {
  private func team(_ roles: (String, Decimal, Decimal, Int?)...) -> Project {
    project {
      $0.programme.team = roles.map { role in
        make {
          $0.role = role.0
          $0.needed = role.1
          $0.filled = role.2
          $0.experience = role.3
        }
      }
    }
  }

  @Test("Roles under 80% filled are amber", arguments: [(7, true), (8, false), (10, false)] as [(Decimal, Bool)])
  func roles(filled: Decimal, isFound: Bool) {
    #expect(levels("capability.roles", in: team(("Architect", 10, filled, nil))) == (isFound ? [.amber] : []))
  }

  @Test("A role filled beyond its need does not fill another")
  func overfilled() {
    let findings = found("capability.roles", in: team(("Architect", 2, 5, nil), ("Tester", 3, 1.5, nil)))
    #expect(
      findings.map(\.sentence) == [
        "3.5 of 5 full-time equivalents in 2 roles are filled, 70% (amber below 80%): Tester 1.5 of 3"
      ])
    #expect(findings.map(\.brief) == ["3.5 of 5 full-time equivalents"])
    #expect(levels("capability.roles", in: team(("Architect", 0, 0, nil))).isEmpty)
  }

  @Test(
    "Experience below 3 counts in a role that is needed",
    arguments: [(2, 1, true), (3, 1, false), (2, 0, false), (nil, 1, false)] as [(Int?, Decimal, Bool)])
  func experience(experience: Int?, needed: Decimal, isFound: Bool) {
    let team = team(("Architect", needed, needed, experience))
    #expect(levels("capability.experience", in: team) == (isFound ? [.amber] : []))
  }

  private func sided(_ ours: [Int], _ theirs: [Int]) -> Project {
    project {
      $0.roadblocks =
        ours.enumerated().map { roadblock("RB-O\($0.offset)", age: $0.element) }
        + theirs.enumerated().map { roadblock("RB-T\($0.offset)", age: $0.element) { $0.side = .partner } }
    }
  }

  @Test(
    "Ours older than the partners' median are amber, once each side has three",
    arguments: [
      ([10, 20, 30], [10, 20, 30], false), ([10, 21, 30], [10, 20, 30], true), ([10, 19, 30], [10, 20, 30], false),
      ([50, 60], [10, 20, 30], false), ([50, 60, 70], [10, 20], false),
    ])
  func slower(ours: [Int], theirs: [Int], isFound: Bool) {
    #expect(levels("capability.slower", in: sided(ours, theirs)) == (isFound ? [.amber] : []))
  }

  @Test("Ours beyond the service level are found once a partnership, the oldest named", arguments: [(60, 0), (61, 1)])
  func ownAged(age: Int, count: Int) {
    let roadblocks = [
      roadblock("RB-1", age: age), roadblock("RB-2", age: age) { $0.side = .partner },
      roadblock("RB-3", age: age) { $0.side = .shared },
    ]
    let findings = found("capability.own-aged", in: project { $0.roadblocks = roadblocks })
    #expect(findings.count == count)
    #expect(findings.allSatisfy { $0.level == .amber && $0.records == [.roadblock(ID("RB-1"))] })
  }

  @Test("Ours beyond the service level are red where one is severe")
  func ownAgedSevere() {
    let severe = roadblock(age: 90) {
      $0.severity = .high
      $0.partner = ID("P-1")
    }
    let judged = project {
      $0.partners = [partner()]
      $0.roadblocks = [severe, roadblock("RB-2", age: 80) { $0.partner = ID("P-1") }, roadblock("RB-3", age: 70)]
    }
    let findings = found("capability.own-aged", in: judged)
    #expect(findings.map(\.level) == [.red, .amber])
    #expect(findings.map(\.scope) == [.partner(ID("P-1")), .programme])
    #expect(findings.first?.sentence.contains("2 roadblocks wait for the department") == true)
  }

  @Test("Constraints need an answer with a name, from each partner")
  func constraints() {
    func with(_ change: (inout Partner) -> Void) -> [Health] {
      levels(
        "capability.constraint",
        in: project {
          $0.programme.constraints = [make { $0.id = ID("C-1") }]
          $0.partners = [partner(.setUp, change)]
        })
    }
    #expect(with { _ in }.isEmpty)
    #expect(with { $0.practices = [] } == [.amber])
    #expect(with { $0.practices[4].by = "" } == [.amber])
    #expect(levels("capability.constraint", in: project(with: partner { $0.practices = [] })).isEmpty)
  }
}
