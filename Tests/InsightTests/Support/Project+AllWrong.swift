import FoundationEssentials
import Insight
import Programme
import Records

extension Project {
  /// A programme where every rule finds something today.
  static let allWrong = AllWrong.everything
}

/// The parts of a programme where all goes wrong.
private enum AllWrong {
  static let everything: Project = project {
    $0.programme.start = today - 400
    $0.programme.confidence = [declared(.green, by: "SRO", daysAgo: 3)]
    $0.programme.outcomes = [make { $0.id = ID("OUT-1") }]
    $0.programme.constraints = [make { $0.id = ID("C-1") }]
    $0.programme.finance = make {
      $0.wholeLife = make {
        $0.baseline = 100
        $0.forecast = 120
      }
    }
    $0.programme.team = [
      make {
        $0.role = "Architect"
        $0.needed = 2
        $0.filled = 1
        $0.experience = 2
      }
    ]
    $0.programme.milestones = [
      milestone("GO-LIVE", on: today - 90, moved: [today - 60, today - 30, today + 5]) { $0.mustHave = true },
      milestone("UAT", on: today - 12) { $0.mustHave = true },
      milestone("M-3", on: today + 300, moved: [today + 300], said: today - 91) { $0.mustHave = true },
      milestone("M-4", on: nil) { $0.mustHave = true },
      milestone("M-5", on: nil),
    ]
    $0.roadblocks =
      slow + [
        roadblock("RB-SEVERE", age: 20, news: 15) {
          $0.severity = .critical
          $0.dueOn = today - 4
          $0.blocks = [ID("GO-LIVE")]
        }
      ]
    $0.partners = [wrongPartner, notYetMet, wronglySelected]
  }

  private static let slow: [Roadblock] =
    ["RB-OLD", "RB-OLDER", "RB-OLDEST"].map { roadblock($0, age: 100, news: 40) }
    + ["RB-T1", "RB-T2", "RB-T3"].map { roadblock($0, age: 10) { $0.side = .partner } }

  private static let wrongPartner: Partner = make {
    $0.id = ID("P-1")
    $0.name = "Northgate"
    $0.step = .workTogether
    $0.practices = [
      make {
        $0.question = "why-a-partner"
        $0.answer = .no
      }
    ]
    $0.accountabilities = [make { $0.id = ID("A-1") }]
    $0.contract = make {
      $0.start = today - 500
      $0.end = today + 100
      $0.value = 6_000_000
      $0.services = [make { $0.id = ID("S-1") }]
      $0.measures = (0..<11).map { index in
        make {
          $0.id = ID("K-\(index)")
          $0.mustHave = index == 0
          $0.isKPI = index == 0
          $0.risk = "Closes calls early"
          $0.assessments = [
            make {
              $0.period = "2025-Q1"
              $0.rating = .inadequate
            }
          ]
        }
      }
    }
    $0.scorecard = make { $0.reviews = fallingReviews }
    $0.governance = make {
      $0.levels = [
        make {
          $0.level = .delivery
          $0.everyDays = 7
        }
      ]
      $0.meetings = [60, 50].map { days in
        make {
          $0.id = ID("MT-\(days)")
          $0.date = today - days
          $0.valueToPartner = 1
          $0.actions = [
            make {
              $0.id = ID("AC-1")
              $0.due = today - 20
            }
          ]
        }
      }
      $0.feedback = [
        make {
          $0.id = ID("F-1")
          $0.on = today - 30
        }
      ]
    }
  }

  private static let notYetMet: Partner = partner(.contract) {
    $0.id = ID("P-2")
    $0.contract = make {
      $0.start = today - 200
      $0.end = today + 900
    }
  }

  private static let wronglySelected: Partner = partner(.select) {
    $0.id = ID("P-3")
    $0.selection = make {
      $0.criteria = [
        make {
          $0.id = ID("CR-1")
          $0.weight = 30
          $0.agreedOn = today - 5
        }
      ]
      $0.bids = [
        make {
          $0.id = ID("BID-1")
          $0.scores = [("A", 1), ("B", 4)].map { evaluator, value in
            make {
              $0.criterion = ID("CR-1")
              $0.evaluator = evaluator
              $0.score = value
              $0.on = today - 10
            }
          }
        }
      ]
      $0.stakeholders = [
        make {
          $0.name = "Late"
          $0.involvedOn = today - 1
        }
      ]
    }
  }

  private static let fallingReviews: [Review] = [(300, 5), (200, 4), (100, 2)].map { days, value in
    review(
      daysAgo: days, score("clarity", value, .department, .partner), score("clarity", 5, .partner, .partner))
  }
}
