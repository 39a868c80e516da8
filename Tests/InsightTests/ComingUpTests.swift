import FoundationEssentials
import Insight
import Programme
import Records
import TestSupport
import Testing

@Suite("Coming up")
struct ComingUpTests {
  private func items(_ judged: Project, days: Int? = nil) -> [ComingUpItem] {
    ComingUp(judged, on: today, days: days).items
  }

  private func items(_ kind: ComingUpItem.Kind, of partner: Partner, days: Int = 90) -> [ComingUpItem] {
    items(project(with: partner), days: days).filter { $0.kind == kind }
  }

  @Test("It looks 90 days ahead, to the day, and back without end", arguments: [(-900, 1), (0, 1), (90, 1), (91, 0)])
  func horizon(days: Int, count: Int) {
    #expect(items(project { $0.programme.milestones = [milestone(on: today + days)] }).count == count)
  }

  @Test("How far it looks can be asked for, and set in the file")
  func tuned() {
    var judged = project { $0.programme.milestones = [milestone(on: today + 40)] }
    #expect(items(judged, days: 39).isEmpty)
    judged.settings = make { $0.thresholds["ahead.days"] = 30 }
    #expect(ComingUp(judged, on: today).days == 30)
    #expect(items(judged).isEmpty)
    #expect(items(judged, days: 40).count == 1)
    #expect(ComingUp(judged, on: today, days: -5).days == 0)
  }

  @Test("A milestone says what weighs on it, and is the partner's move where a partner delivers it")
  func milestones() {
    let judged = project {
      $0.partners = [partner(.setUp)]
      $0.programme.milestones = [
        milestone("GO-LIVE", on: today, moved: [today + 5]) {
          $0.mustHave = true
          $0.owner = "L. Moss"
          $0.partner = ID("P-1")
        },
        milestone("MET", on: today + 5) { $0.metOn = today }, milestone("NEVER", on: nil),
        milestone("LOST", on: today + 6) { $0.partner = ID("P-9") },
      ]
      $0.roadblocks = [roadblock { $0.blocks = [ID("GO-LIVE")] }]
    }
    let found = items(judged)
    #expect(found.map(\.title) == ["GO-LIVE", "LOST"])
    #expect(found[0].record == .milestone(ID("GO-LIVE")))
    #expect(found[0].note == "must-have, 1 open roadblock, slipped 1 time")
    #expect(found[0].owner == "L. Moss")
    #expect(found[0].side == .partner && found[0].partner == ID("P-1"))
    #expect(found[0].when == "in 5 days")
    #expect(found[1].partner == nil)
  }

  @Test("An open roadblock is due on its day, and is whose move it is", arguments: Side.allCases)
  func roadblocks(side: Side) {
    let due = roadblock("RB-1") {
      $0.dueOn = today - 3
      $0.side = side
      $0.severity = .high
      $0.status = .waiting
    }
    let closed = resolved("RB-2", took: 3, ago: 1)
    let found = items(project { $0.roadblocks = [due, closed, roadblock("RB-3")] })
    #expect(found.map(\.record) == [.roadblock(ID("RB-1"))])
    #expect(found.map(\.side) == [side])
    #expect(found.map(\.note) == ["high, waiting"])
    #expect(found.map(\.when) == ["3 days ago"])
    #expect(found.map(\.isOverdue) == [true])
  }

  @Test("A meeting is due by the cadence of its level, and overdue on the day on which the rule finds it")
  func meetings() {
    func governed(_ daysAgo: Int?) -> Partner {
      partner {
        $0.contract = make { $0.start = today - 100 }
        $0.governance = make {
          $0.levels = [
            make {
              $0.level = .executive
              $0.department = "M. Ashdown"
              $0.everyDays = 30
            }, make { $0.level = .delivery },
          ]
          $0.meetings =
            daysAgo.map { days in
              [
                make {
                  $0.date = today - days
                  $0.level = .executive
                }
              ]
            } ?? []
        }
      }
    }
    for (daysAgo, ahead) in [(29, 1), (30, 0), (31, -1), (nil, -70)] as [(Int?, Int)] {
      let found = items(.meeting, of: governed(daysAgo))
      #expect(found.map(\.daysAhead) == [ahead])
      #expect(found.map(\.title) == ["executive meeting"])
      #expect(found.map(\.owner) == ["M. Ashdown"])
      #expect(found.map(\.record.description) == ["partners/P-1/governance"])
      let isLate = !levels("relationship.meeting", in: project(with: governed(daysAgo))).isEmpty
      #expect(isLate == (ahead < 0))
    }
  }

  @Test("A review is due when the rule begins to find it", arguments: [(0, 90), (89, 1), (90, 0), (91, -1)])
  func reviews(daysAgo: Int, ahead: Int) {
    let reviewed = partner { $0.scorecard = make { $0.reviews = [review(daysAgo: daysAgo)] } }
    #expect(items(.review, of: reviewed).map(\.daysAhead) == [ahead])
    #expect(levels("relationship.review", in: project(with: reviewed)).isEmpty == (ahead > 0))
  }

  @Test("A review is asked for from the contract's start on, and from nobody before the work begins")
  func firstReview() {
    func signed(_ step: Step) -> Partner { partner(step) { $0.contract = make { $0.start = today - 10 } } }
    #expect(items(.review, of: signed(.workTogether)).map(\.daysAhead) == [80])
    #expect(items(.review, of: signed(.contract)).isEmpty)
    #expect(items(.review, of: partner()).isEmpty)
  }

  @Test("An action is due from the side whose it is", arguments: Party.allCases)
  func actions(side: Party) {
    let agreed = partner {
      $0.governance = make {
        $0.meetings = [
          make {
            $0.id = ID("MT-1")
            $0.date = today - 9
            $0.actions = [
              make {
                $0.id = ID("AC-1")
                $0.text = "Send the plan"
                $0.owner = "R. Singh"
                $0.side = side
                $0.due = today + 2
              },
              make {
                $0.due = today + 2
                $0.doneOn = today
              }, make { $0.text = "Some day" },
            ]
          }
        ]
      }
    }
    let found = items(.action, of: agreed)
    #expect(found.map(\.title) == ["Send the plan"])
    #expect(found.map(\.side) == [side == .department ? .department : .partner])
    #expect(found.map(\.record.description) == ["partners/P-1/governance/meetings/MT-1/actions/AC-1"])
    #expect(found.map(\.note) == ["from the delivery meeting of 25 Oct"])
  }

  private func contracted(_ change: (inout Contract) -> Void) -> Partner {
    partner {
      var contract = Contract()
      contract.start = today - 400
      change(&contract)
      $0.contract = contract
    }
  }

  private func kpi(_ periods: [(String, KPIRating)], _ change: (inout ContractMeasure) -> Void = { _ in })
    -> ContractMeasure
  {
    make {
      $0.id = ID("K-1")
      $0.title = "Availability"
      $0.isKPI = true
      $0.assessments = periods.map { period in
        make {
          $0.period = period.0
          $0.rating = period.1
        }
      }
      change(&$0)
    }
  }

  @Test(
    "A KPI is to be assessed 12 months after the last period, or the start, and is overdue when the rule finds it",
    arguments: [
      (["2025-11-03"], [0]), (["2025-11-02"], [-1]), (["2025-12", "2025-Q1"], [58]), ([], [-35]), (["the first"], []),
    ])
  func assessments(periods: [String], ahead: [Int]) {
    let measured = contracted { $0.measures = [kpi(periods.map { ($0, .good) })] }
    #expect(items(.assessment, of: measured).map(\.daysAhead) == ahead)
    let isLate = ahead.contains { $0 < 0 }
    #expect(levels("commercials.assessment-age", in: project(with: measured)).isEmpty == !isLate)
    #expect(items(.assessment, of: contracted { $0.measures = [kpi([]) { $0.isKPI = false }] }).isEmpty)
    var over = measured
    over.contract?.end = today - 1
    #expect(items(.assessment, of: over).isEmpty)
  }

  @Test(
    "A recovery plan is due from the partner until the measure is back",
    arguments: [
      (nil, 1), (.requiresImprovement, 1), (.inadequate, 1), (.approachingTarget, 0), (.good, 0),
    ] as [(KPIRating?, Int)])
  func recovery(rating: KPIRating?, count: Int) {
    let measured = contracted {
      $0.measures = [
        kpi(rating.map { [("2026-Q2", .inadequate), ("2026-Q3", $0)] } ?? []) {
          $0.recoveryPlan = make { $0.due = today + 9 }
        }
      ]
    }
    let found = items(.recoveryPlan, of: measured)
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.side == .partner && $0.record.description == "partners/P-1/contract/measures/K-1" })
  }

  @Test("A contract's end and the limit of its extension are listed, an end in order is history")
  func contractEnds() {
    func found(end: Int, extendable: Int? = nil, exit: String = "") -> [String] {
      let contract = contracted {
        $0.reference = "C-7"
        $0.end = today + end
        $0.extendableTo = extendable.map { today + $0 }
        $0.exitPlan = exit
      }
      return items(project(with: contract)).filter { [.contractEnd, .extensionLimit].contains($0.kind) }.map {
        "\($0.kind.rawValue) \($0.when), \($0.title): \($0.note)"
      }
    }
    #expect(found(end: 10) == ["contract end in 10 days, contract C-7: no extension or exit recorded"])
    #expect(found(end: 10, exit: "Hand over") == ["contract end in 10 days, contract C-7: exit recorded"])
    #expect(
      found(end: 10, extendable: 60) == [
        "contract end in 10 days, contract C-7: extendable to 2 Jan 2027",
        "extension limit in 60 days, contract C-7: no extension beyond this day",
      ])
    #expect(found(end: -10) == ["contract end 10 days ago, contract C-7: no extension or exit recorded"])
    #expect(found(end: -10, exit: "Hand over").isEmpty)
    #expect(
      found(end: -10, extendable: 40) == ["extension limit in 40 days, contract C-7: no extension beyond this day"])
    #expect(found(end: 200).isEmpty)
  }

  @Test("An outcome is due until it is reached")
  func outcomes() {
    func outcome(reading: Decimal?, from baseline: Decimal?) -> Outcome {
      make {
        $0.id = ID("OUT-1")
        $0.owner = "L. Moss"
        $0.measure = make {
          $0.metric = "Waiting time"
          $0.baseline = baseline
          $0.target = 20
          $0.targetDate = today + 30
          $0.readings =
            reading.map { value in
              [
                make {
                  $0.date = today - 1
                  $0.value = value
                }
              ]
            } ?? []
        }
      }
    }
    func found(_ reading: Decimal?, from baseline: Decimal? = 40) -> [String] {
      items(project { $0.programme.outcomes = [outcome(reading: reading, from: baseline)] })
        .map { "\($0.title): \($0.note)" }
    }
    #expect(found(nil) == ["OUT-1: progress not known"])
    #expect(found(31) == ["OUT-1: 45% there"])
    #expect(found(20).isEmpty && found(19).isEmpty)
    #expect(found(20, from: nil).isEmpty && found(20, from: 20).isEmpty)
    #expect(found(31, from: nil) == ["OUT-1: progress not known"])
  }

  @Test("The list goes by date, and says how much of it is late and ours")
  func order() {
    let ahead = ComingUp(.example(on: today), on: today)
    #expect(ahead.items.map(\.date) == ahead.items.map(\.date).sorted())
    #expect(ahead.overdue + ahead.ahead == ahead.items)
    #expect(ahead.overdue.allSatisfy { $0.date < today })
    #expect(Set(ahead.items.map(\.kind)).isSuperset(of: [.milestone, .roadblock, .meeting, .review, .action]))
    let ours = ahead.items.count { $0.side == .department }
    #expect(ahead.words == "\(ahead.overdue.count) overdue · \(ahead.ahead.count) in the next 90 days · \(ours) ours")
    #expect(ComingUp(Project(name: ""), on: today).words == "nothing due in the next 90 days")
  }

  @Test("Every item leads to a record that the project has")
  func records() {
    let judged = Project.example(on: today)
    for item in ComingUp(judged, on: today, days: 400).items {
      #expect(judged.holds(item.record), "\(item.record)")
    }
  }

  @Test("Any project on any day computes", arguments: [Int32.min, -719_162, 0, 2_932_896, Int32.max])
  func anyDay(number: Int32) {
    #expect(ComingUp(.allWrong, on: CalendarDate(dayNumber: number), days: .max).items.count < 100)
  }
}
