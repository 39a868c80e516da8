import FoundationEssentials
import Insight
import Programme
import Records
import Testing

@Suite("Commercials")
struct CommercialsRuleTests {
  private func contract(_ change: (inout Contract) -> Void) -> Project {
    project(
      with: partner {
        var contract = Contract()
        change(&contract)
        $0.contract = contract
      })
  }

  private func measure(_ change: (inout ContractMeasure) -> Void = { _ in }) -> ContractMeasure {
    make {
      $0.id = ID("K-1")
      $0.title = "Availability"
      $0.mustHave = true
      change(&$0)
    }
  }

  private func with(_ change: (inout ContractMeasure) -> Void) -> Project {
    contract {
      $0.start = today - 800
      $0.measures = [measure(change)]
    }
  }

  private func check(_ view: Party) -> MeasureCheck {
    make {
      $0.on = today - 10
      $0.view = view
    }
  }

  @Test("The method asks for two checks from the partner's view", arguments: [(0, true), (1, true), (2, false)])
  func checks(count: Int, isFound: Bool) {
    let checks = Array(repeating: check(.partner), count: count) + [check(.department), check(.department)]
    let judged = with { $0.checks = checks }
    #expect(levels("commercials.checks", in: judged) == (isFound ? [.amber] : []))
    #expect(
      found("commercials.checks", in: judged).allSatisfy {
        $0.records.map(\.description) == ["partners/P-1/contract/measures/K-1"]
      })
  }

  @Test(
    "A perverse behaviour needs a mitigation",
    arguments: [("", "", false), ("Closes calls early", "", true), ("Closes calls early", "Reopen rate", false)])
  func perverse(risk: String, mitigation: String, isFound: Bool) {
    let judged = with {
      $0.risk = risk
      $0.mitigation = mitigation
    }
    #expect(levels("commercials.perverse", in: judged) == (isFound ? [.amber] : []))
  }

  @Test("More than 10 measures are too many", arguments: [(9, false), (10, false), (11, true)])
  func count(count: Int, isFound: Bool) {
    let judged = contract { $0.measures = (0..<count).map { _ in measure() } }
    #expect(levels("commercials.measure-count", in: judged) == (isFound ? [.amber] : []))
  }

  @Test(
    "Under 50% must-have measures are too few", arguments: [(0, 0, false), (1, 3, true), (2, 4, false), (3, 4, false)])
  func mustHaves(musts: Int, all: Int, isFound: Bool) {
    let measures = (0..<all).map { index in measure { $0.mustHave = index < musts } }
    let judged = contract { $0.measures = measures }
    #expect(levels("commercials.measure-must-haves", in: judged) == (isFound ? [.amber] : []))
  }

  @Test(
    "A KPI off target needs a dated recovery plan",
    arguments: [
      (.good, nil), (.approachingTarget, nil), (.requiresImprovement, .amber), (.inadequate, .red), (.other, nil),
    ] as [(KPIRating, Health?)])
  func recovery(rating: KPIRating, level: Health?) {
    func judged(_ change: @escaping (inout ContractMeasure) -> Void) -> Project {
      with {
        $0.isKPI = true
        $0.assessments = [assessment("2026-Q3", rating), assessment("2026-Q2", .inadequate)]
        change(&$0)
      }
    }
    #expect(levels("commercials.recovery", in: judged { _ in }) == [level].compactMap(\.self))
    let undated = judged { $0.recoveryPlan = make { $0.text = "More staff" } }
    #expect(levels("commercials.recovery", in: undated) == [level].compactMap(\.self))
    #expect(levels("commercials.recovery", in: judged { $0.recoveryPlan = make { $0.due = today } }).isEmpty)
    #expect(levels("commercials.recovery", in: judged { $0.isKPI = false }).isEmpty)
  }

  private func assessment(_ period: String, _ rating: KPIRating = .good) -> KPIAssessment {
    make {
      $0.period = period
      $0.rating = rating
    }
  }

  @Test(
    "A KPI is to be assessed every 12 months",
    arguments: [
      (["2025-11"], false), (["2025-10"], true), (["2025-Q4", "2025-Q1"], false), (["2025-Q3"], true),
      (["2025-H1"], true), (["2025"], false), (["2025-26"], false), (["2024-25"], true), (["2025-11-03"], false),
      (["2025-11-02"], true), (["the first"], false), ([], true),
    ])
  func assessmentAge(periods: [String], isFound: Bool) {
    let judged = with {
      $0.isKPI = true
      $0.assessments = periods.map { assessment($0) }
    }
    #expect(levels("commercials.assessment-age", in: judged) == (isFound ? [.amber] : []))
  }

  @Test("A contract that is over, or younger than 12 months, asks for no assessment")
  func notRunning() {
    func judged(start: Int, end: Int) -> Project {
      contract {
        $0.start = today - start
        $0.end = today + end
        $0.measures = [measure { $0.isKPI = true }]
      }
    }
    #expect(levels("commercials.assessment-age", in: judged(start: 366, end: 900)) == [.amber])
    #expect(levels("commercials.assessment-age", in: judged(start: 365, end: 900)).isEmpty)
    #expect(levels("commercials.assessment-age", in: judged(start: 900, end: -1)).isEmpty)
  }

  @Test(
    "A contract over £5m that began under the Act needs three KPIs while it runs",
    arguments: [
      (5_000_000, 0, "GBP", nil, nil, false), (5_000_001, 2, "GBP", nil, nil, true),
      (5_000_001, 3, "GBP", nil, nil, false), (5_000_001, 2, "", nil, nil, true),
      (9_000_000, 0, "EUR", nil, nil, false), (9_000_000, 0, "GBP", "2025-02-23", nil, false),
      (9_000_000, 0, "GBP", "2025-02-24", nil, true), (9_000_000, 0, "GBP", "2025-02-24", "2026-11-03", true),
      (9_000_000, 0, "GBP", "2025-02-24", "2026-11-02", false),
    ] as [(Int, Int, String, String?, String?, Bool)])
  func kpis(value: Int, kpis: Int, currency: String, start: String?, end: String?, isFound: Bool) {
    let judged = contract {
      $0.start = start.map(day)
      $0.end = end.map(day)
      $0.value = Decimal(value)
      $0.currency = currency
      $0.measures = (0..<kpis).map { _ in measure { $0.isKPI = true } } + [measure()]
    }
    #expect(levels("commercials.kpi-count", in: judged) == (isFound ? [.amber] : []))
  }

  @Test(
    "A contract is to be extended or left in order",
    arguments: [
      (181, nil, "", nil), (180, nil, "", .amber), (0, nil, "", .amber), (-1, nil, "", .red), (100, 400, "", nil),
      (100, 100, "", .amber), (100, nil, "Hand over", nil),
    ] as [(Int, Int?, String, Health?)])
  func ending(days: Int, extendable: Int?, exit: String, level: Health?) {
    let judged = contract {
      $0.end = today + days
      $0.extendableTo = extendable.map { today + $0 }
      $0.exitPlan = exit
    }
    #expect(levels("commercials.ending", in: judged) == [level].compactMap(\.self))
  }
}
