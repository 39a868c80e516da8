import FoundationEssentials
import Insight
import Programme
import Records

extension Turn {
  /// Every threshold of every rule, with the number that the method gives it.
  static let all = ofPlanning + ofCapability + ofCommercials + ofSelection + ofRelationship + ofDelivery

  private static let ofPlanning = [
    Turn("planning.slipped-twice", .from, 2) { slips in
      with(milestone(on: today + 100, moved: (0..<slips).map { today + 130 + 30 * $0 }) { $0.mustHave = true })
    },
    Turn("planning.blocked", .upTo, 30) { days in
      var blocked = with(milestone(on: today + days))
      blocked.roadblocks = [roadblock { $0.blocks = [ID("GO-LIVE")] }]
      return blocked
    },
    Turn("planning.overdue", .from, 1) { days in with(milestone(on: today - days)) },
    Turn("planning.cost", .from, 5, costing),
    Turn("planning.cost", suffix: ".red", .from, 10, costing),
    Turn("planning.must-haves", .above, 60) { percent in musts(percent, of: 100) },
    Turn("planning.must-haves", suffix: ".least", .from, 5) { count in musts(count, of: count) },
    Turn("planning.stale-date", .from, 90) { days in
      with(milestone(on: today + 200, moved: [today + 200], said: today - days))
    },
  ]

  private static let ofCapability = [
    Turn("capability.roles", .below, 80) { percent in team(needed: 100, filled: percent, experience: nil) },
    Turn("capability.experience", .below, 3) { experience in team(needed: 1, filled: 1, experience: experience) },
    Turn("capability.slower", suffix: ".least", .from, 3) { count in
      project {
        $0.roadblocks =
          (0..<count).map { roadblock("RB-O\($0)", age: 20) }
          + (0..<9).map { roadblock("RB-T\($0)", age: 10) { $0.side = .partner } }
      }
    },
  ]

  private static let ofCommercials = [
    Turn("commercials.checks", .below, 2) { count in
      contract { $0.measures = [kpi { $0.checks = Array(repeating: make { $0.view = .partner }, count: count) }] }
    },
    Turn("commercials.measure-count", .above, 10) { count in contract { $0.measures = (0..<count).map { _ in kpi() } }
    },
    Turn("commercials.measure-must-haves", .below, 50) { percent in
      contract { $0.measures = (0..<100).map { index in kpi { $0.mustHave = index < percent } } }
    },
    Turn("commercials.assessment-age", .above, 365) { days in
      contract {
        $0.start = today - 900
        $0.measures = [kpi { $0.assessments = [make { $0.period = (today - days).description }] }]
      }
    },
    Turn("commercials.kpi-count", .below, 3) { count in
      contract {
        $0.value = 6_000_000
        $0.measures = (0..<count).map { _ in kpi() }
      }
    },
    Turn("commercials.kpi-count", suffix: ".value", .above, 5_000_000) { value in contract { $0.value = Decimal(value) }
    },
    Turn("commercials.ending", .upTo, 180) { days in contract { $0.end = today + days } },
  ]

  private static let ofSelection = [
    Turn("commercials.references", .below, 1) { count in
      selecting(scoredBid(daysAgo: 10) { $0.references = Array(repeating: "Northmark county", count: max(0, count)) })
    },
    Turn("commercials.references", suffix: ".studies", .below, 1) { count in
      selecting(scoredBid(daysAgo: 10) { $0.caseStudies = Array(repeating: "Bus times", count: max(0, count)) })
    },
    Turn("commercials.evaluators", .from, 2) { points in
      selecting(scoredBid(daysAgo: 10, scores: 5, 5 - points))
    },
    Turn("commercials.stakeholders", .below, 1) { count in
      selecting(scoredBid(daysAgo: 10)) {
        $0.stakeholders = (0..<max(0, count)).map { index in
          make {
            $0.name = "Person \(index)"
            $0.involvedOn = today - 10
          }
        }
      }
    },
  ]

  private static let ofRelationship = [
    Turn("relationship.review", .from, 90) { days in reviewed([review(daysAgo: days)]) },
    Turn("relationship.fall", .from, 1) { points in
      reviewed([5, 5 - points].enumerated().map { scored(daysAgo: 20 - $0.offset, $0.element) })
    },
    Turn("relationship.falling", .from, 2) { falls in
      reviewed((0...falls).map { scored(daysAgo: 20 - $0, 5 - $0) })
    },
    Turn("relationship.gap", .from, 2) { points in
      reviewed([
        review(
          daysAgo: 1, score("clarity", 5 - points, .department, .partner), score("clarity", 5, .partner, .partner))
      ])
    },
    Turn("relationship.feedback", .from, 14) { days in
      governed { $0.feedback = [make { $0.on = today - days }] }
    },
    Turn("relationship.start", .from, 30) { days in contract { $0.start = today - days } },
    Turn("relationship.meeting", .from, 1) { days in
      governed {
        $0.levels = [make { $0.everyDays = 30 }]
        $0.meetings = [make { $0.date = today - 30 - days }]
      }
    },
    Turn("relationship.meeting-value", .upTo, 2) { worth in meetings(worth: worth, times: 2) },
    Turn("relationship.meeting-value", suffix: ".times", .from, 2) { times in meetings(worth: 1, times: times) },
    Turn("relationship.action", .from, 1) { days in
      governed { $0.meetings = [make { $0.actions = [make { $0.due = today - days }] }] }
    },
  ]

  private static let ofDelivery = [
    Turn("delivery.stale", .from, 30) { days in with(roadblock(age: 900, news: days)) },
    Turn("delivery.stale", suffix: ".severe", .from, 14) { days in
      with(roadblock(age: 900, news: days) { $0.severity = .high })
    },
    Turn("delivery.aged", .above, 60) { days in with(roadblock(age: days)) },
    Turn("delivery.unescalated", .from, 7) { days in with(roadblock(age: days) { $0.severity = .critical }) },
    Turn("delivery.past-due", .from, 1) { days in with(roadblock(age: 90) { $0.dueOn = today - days }) },
  ]
}

extension Turn {
  private static func with(_ milestone: Milestone) -> Project { project { $0.programme.milestones = [milestone] } }

  private static func with(_ roadblock: Roadblock) -> Project { project { $0.roadblocks = [roadblock] } }

  private static let costing: @Sendable (Int) -> Project = { percent in
    project {
      $0.programme.finance = make {
        $0.wholeLife = make {
          $0.baseline = 100
          $0.forecast = Decimal(100 + percent)
        }
      }
    }
  }

  private static func musts(_ musts: Int, of all: Int) -> Project {
    project {
      $0.programme.milestones = (0..<all).map { index in
        milestone("M-\(index)", on: nil) { $0.mustHave = index < musts }
      }
    }
  }

  private static func team(needed: Int, filled: Int, experience: Int?) -> Project {
    project {
      $0.programme.team = [
        make {
          $0.role = "Architect"
          $0.needed = Decimal(needed)
          $0.filled = Decimal(filled)
          $0.experience = experience
        }
      ]
    }
  }

  private static func contract(_ change: (inout Contract) -> Void) -> Project {
    project(
      with: partner {
        var contract = Contract()
        change(&contract)
        $0.contract = contract
      })
  }

  private static func kpi(_ change: (inout ContractMeasure) -> Void = { _ in }) -> ContractMeasure {
    make {
      $0.isKPI = true
      change(&$0)
    }
  }

  private static func reviewed(_ reviews: [Review]) -> Project {
    project(with: partner { $0.scorecard = make { $0.reviews = reviews } })
  }

  private static func scored(daysAgo: Int, _ value: Int) -> Review {
    review(daysAgo: daysAgo, score("clarity", value, .department, .partner))
  }

  private static func governed(_ change: (inout Governance) -> Void) -> Project {
    project(
      with: partner {
        var governance = Governance()
        change(&governance)
        $0.governance = governance
      })
  }

  private static func meetings(worth: Int, times: Int) -> Project {
    governed {
      $0.meetings = (0..<times).map { index in
        make {
          $0.date = today - 20 + index
          $0.valueToPartner = worth
        }
      }
    }
  }
}
