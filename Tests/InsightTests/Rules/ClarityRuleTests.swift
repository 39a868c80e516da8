import FoundationEssentials
import Insight
import Programme
import Records
import Testing

@Suite("Clarity")
struct ClarityRuleTests {
  @Test("A partner without a purpose is amber, one with a purpose is not")
  func purpose() {
    let without = project(with: partner { $0.purpose = "" })
    #expect(levels("clarity.purpose", in: without) == [.amber])
    #expect(found("clarity.purpose", in: without).first?.scope == .partner(ID("P-1")))
    #expect(levels("clarity.purpose", in: project(with: partner())).isEmpty)
  }

  @Test(
    "An outcome is found by what it lacks",
    arguments: [
      ("minutes", Decimal(20) as Decimal?, "L. Moss", nil),
      ("", 20, "L. Moss", "no measure"),
      ("minutes", nil, "L. Moss", "no target"),
      ("minutes", 20, "", "no owner"),
      ("", nil, "", "no measure, no target, no owner"),
    ] as [(String, Decimal?, String, String?)])
  func outcome(metric: String, target: Decimal?, owner: String, lacks: String?) {
    let outcome: Outcome = make {
      $0.id = ID("OUT-1")
      $0.title = "Fewer repeat calls"
      $0.owner = owner
      $0.measure = make {
        $0.metric = metric
        $0.target = target
      }
    }
    let findings = found("clarity.outcome", in: project { $0.programme.outcomes = [outcome] })
    #expect(findings.map(\.sentence) == (lacks.map { ["Outcome \"Fewer repeat calls\" has \($0)"] } ?? []))
    #expect(findings.flatMap(\.records) == (lacks == nil ? [] : [.outcome(ID("OUT-1"))]))
  }

  @Test("An outcome without any measure lacks measure and target")
  func noMeasureRecord() {
    let outcome: Outcome = make { $0.owner = "L. Moss" }
    let findings = found("clarity.outcome", in: project { $0.programme.outcomes = [outcome] })
    #expect(findings.first?.sentence.hasSuffix("has no measure, no target") == true)
  }

  @Test("An accountability needs a deliverable")
  func accountability() {
    func with(_ deliverable: String) -> Project {
      project(
        with: partner {
          $0.accountabilities = [
            make {
              $0.id = ID("A-1")
              $0.text = "Migration"
              $0.deliverable = deliverable
            }
          ]
        })
    }
    #expect(levels("clarity.accountability", in: with("")) == [.amber])
    #expect(
      found("clarity.accountability", in: with("")).first?.records.map(\.description)
        == ["partners/P-1/accountabilities/A-1"])
    #expect(levels("clarity.accountability", in: with("Migrated data")).isEmpty)
  }

  @Test(
    "A service needs a definition and a way to accept it",
    arguments: [("What", "How", ""), ("", "How", "no definition"), ("What", "", "no acceptance")])
  func service(definition: String, acceptance: String, lacks: String) {
    let service: Service = make {
      $0.id = ID("S-1")
      $0.title = "Hosting"
      $0.definition = definition
      $0.acceptance = acceptance
    }
    let findings = found(
      "clarity.service", in: project(with: partner { $0.contract = make { $0.services = [service] } }))
    #expect(findings.count == (lacks.isEmpty ? 0 : 1))
    #expect(findings.allSatisfy { $0.sentence.hasSuffix(lacks) })
  }

  @Test("Only a practice of step 1 that was answered no is found", arguments: Answer.allCases)
  func practice(answer: Answer) {
    let first = project(with: partner { $0.practices[0].answer = answer })
    #expect(levels("clarity.practice-no", in: first) == (answer == .no ? [.amber] : []))
    let later = project(
      with: partner {
        $0.practices.append(
          make {
            $0.question = "framework"
            $0.answer = answer
          })
      })
    #expect(levels("clarity.practice-no", in: later).isEmpty)
  }

  @Test("A practice is known by its question in full as well")
  func question() {
    let answered = partner {
      $0.practices = Practice.of(.setUp).map { practice in
        make {
          $0.question = practice.question
          $0.answer = .partly
        }
      }
    }
    #expect(levels("clarity.practice-unanswered", in: project(with: answered)).isEmpty)
  }

  @Test("Practices of step 1 may be open at step 1, not past it", arguments: Step.allCases)
  func unanswered(step: Step) {
    let open = project(with: partner(step) { $0.practices.removeLast(2) })
    let findings = found("clarity.practice-unanswered", in: open)
    #expect(findings.map(\.level) == (step == .setUp ? [] : [.amber]))
    #expect(findings.allSatisfy { $0.sentence.contains("2 of 5") })
    #expect(findings.allSatisfy { $0.sentence.hasSuffix("\"Are the constraints that limit success known?\"") })
    #expect(levels("clarity.practice-unanswered", in: project(with: partner(step))).isEmpty)
  }
}
