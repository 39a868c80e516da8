import FoundationEssentials
import Insight
import Programme
import Records
import Testing

@Suite("KPIs to be published")
struct KPIPublicationTests {
  private func kpi(_ id: String = "K-1", _ periods: [(String, CalendarDate?)] = []) -> ContractMeasure {
    make {
      $0.id = ID(id)
      $0.title = id
      $0.isKPI = true
      $0.assessments = periods.map { period, published in
        make {
          $0.period = period
          $0.rating = .good
          $0.publishedOn = published
        }
      }
    }
  }

  private func bound(_ change: (inout Contract) -> Void) -> Partner {
    partner {
      var contract = Contract()
      contract.start = today - 400
      contract.value = 6_000_000
      contract.currency = "GBP"
      contract.measures = [kpi("K-1"), kpi("K-2"), kpi("K-3")]
      change(&contract)
      $0.contract = contract
    }
  }

  private func duty(_ change: (inout Contract) -> Void) throws -> KPIDuty {
    try #require(KPIPublication(project(with: bound(change)), on: today).contracts.first)
  }

  @Test(
    "The Act asks above £5m, of contracts that began under it",
    arguments: [
      (5_000_000, "GBP", "2025-02-24", .notOver), (5_000_001, "GBP", "2025-02-24", .bound),
      (5_000_001, "GBP", "2025-02-23", .beforeTheAct(start: day("2025-02-23"))),
      (nil, "GBP", "2025-06-01", .valueUnknown),
      (9_000_000, "EUR", "2025-06-01", .otherCurrency("EUR")), (5_000_001, "", nil, .bound),
    ] as [(Decimal?, String, String?, KPIDuty.Status)])
  func standing(value: Decimal?, currency: String, start: String?, standing: KPIDuty.Status) throws {
    let duty = try duty {
      $0.value = value
      $0.currency = currency
      $0.start = start.map(day)
    }
    #expect(duty.status == standing)
    #expect(duty.gaps.isEmpty == (standing != .bound))
    #expect((duty.nextDue == nil) == (standing != .bound || start == nil))
  }

  @Test("A contract needs three KPIs", arguments: [(2, true), (3, false), (4, false)])
  func count(kpis: Int, isFound: Bool) throws {
    let duty = try duty { contract in
      contract.start = today - 1
      contract.measures = (0..<kpis).map { kpi("K-\($0)") } + [ContractMeasure()]
    }
    #expect(duty.gaps.map(\.kind) == (isFound ? [.tooFewKPIs] : []))
    #expect(duty.kpis.count == kpis)
    if isFound { #expect(duty.words == "2 of 3 KPIs: 2 KPIs where 3 are needed") }
  }

  @Test(
    "Each is assessed and published within 12 months of the start, then of the last time",
    arguments: [
      (364, nil, nil, []), (365, nil, nil, []), (366, nil, nil, [.notAssessed, .notPublished]),
      (600, "2025-11-03", nil, [.notPublished]), (600, "2025-11-03", -365, []),
      (600, "2025-11-02", -365, [.notAssessed]),
      (600, "2026-10", -366, [.notPublished]), (600, "the first", -1, [.periodUnknown]),
    ] as [(Int, String?, Int?, [KPIGap.Kind])])
  func dues(start: Int, period: String?, published: Int?, kinds: [KPIGap.Kind]) throws {
    let duty = try duty {
      $0.start = today - start
      $0.measures[0] = kpi("K-1", period.map { [($0, published.map { today + $0 })] } ?? [])
      $0.measures[1] = kpi("K-2", [("2026-10", today - 3)])
      $0.measures[2] = kpi("K-3", [("2026-10", today - 3)])
    }
    #expect(duty.gaps.map(\.kind) == kinds)
    #expect(duty.gaps.allSatisfy { $0.record.description == "partners/P-1/contract/measures/K-1" })
  }

  @Test("On termination each is assessed once more, and a termination notice follows within 30 days")
  func termination() throws {
    let ending = try duty {
      $0.end = today + 10
      $0.measures = [kpi("K-1", [("2026-10", today - 3)])]
    }
    #expect(ending.kpis.map(\.assessmentDue) == [today + 10])
    #expect(ending.kpis.map(\.publicationDue) == [nil])
    #expect(ending.nextDue == today + 10)
    #expect(ending.terminationNoticeBy == today + 39)
    let unassessed = try duty {
      $0.end = today - 10
      $0.measures = [kpi("K-1", [("2026-09", today - 20)])]
    }
    #expect(unassessed.gaps.map(\.kind) == [.tooFewKPIs, .notAssessed])
    let over = try duty {
      $0.end = today - 10
      $0.measures = [kpi("K-1", [("2026-10-24", today - 3)])]
    }
    #expect(over.kpis.map(\.assessmentDue) == [nil])
  }

  @Test(
    "What the look-ahead lists to be assessed is what the duty says, to the contract's end and after it",
    arguments: [
      (10, "2026-10", 10), (400, "2026-10", 362), (-10, "2026-09", -10), (-10, "2026-10-24", nil),
      (nil, "2026-10", 362),
    ] as [(Int?, String, Int?)])
  func listed(end: Int?, period: String, ahead: Int?) throws {
    let judged = project(
      with: bound {
        $0.end = end.map { today + $0 }
        $0.measures = [kpi("K-1", [(period, today)])]
      })
    let listed = ComingUp(judged, on: today, days: 900).items.filter { $0.kind == .assessment }.map(\.date)
    #expect(listed == [ahead.map { today + $0 }].compactMap(\.self))
    let duty = try #require(KPIPublication(judged, on: today).contracts.first)
    #expect(listed == duty.kpis.compactMap(\.assessmentDue))
  }

  @Test("A contract that is not under the Act is to be assessed 12 months after the last time, whenever it ends")
  func listedOutside() {
    let judged = project(
      with: bound {
        $0.value = 1
        $0.end = today + 10
        $0.measures = [kpi("K-1", [("2026-10", nil)])]
      })
    let listed = ComingUp(judged, on: today, days: 900).items.filter { $0.kind == .assessment }
    #expect(listed.map(\.daysAhead) == [362])
  }

  @Test(
    "A notice is due on the contract's last day at the latest", arguments: [(364, false), (365, true), (900, true)])
  func lastNotice(end: Int, isDue: Bool) throws {
    let duty = try duty {
      $0.start = today
      $0.end = today + end
    }
    #expect(duty.kpis.map(\.publicationDue) == Array(repeating: isDue ? today + 365 : nil, count: 3))
    #expect(duty.nextDue == today + min(end, 365))
  }

  @Test("What was not published in time is a finding with its KPIs, and due in the look-ahead")
  func unpublished() throws {
    let late = project(with: bound { $0.start = today - 366 })
    let findings = found("commercials.publication", in: late)
    #expect(findings.map(\.level) == [.amber])
    #expect(findings.first?.sentence.contains("3 KPIs of") == true)
    #expect(ComingUp(late, on: today).items.count { $0.kind == .publication && $0.daysAhead == -1 } == 3)
    let fresh = project(with: bound { $0.start = today - 365 })
    #expect(found("commercials.publication", in: fresh).isEmpty)
  }

  @Test("Without a first day nobody can tell, and it says so")
  func noStart() throws {
    let duty = try duty { $0.start = nil }
    #expect(duty.gaps.map(\.words) == ["no first day of the contract"])
    #expect(duty.kpis.allSatisfy { $0.assessmentDue == nil && $0.publicationDue == nil })
  }

  @Test("A notice of the future is not published")
  func future() throws {
    let duty = try duty { $0.measures = [kpi("K-1", [("2026-10", today + 1)])] }
    #expect(duty.kpis.map(\.publishedOn) == [nil])
  }

  @Test("Number, value and months are those of the rules' settings")
  func tuned() {
    var judged = project(
      with: partner {
        $0.contract = make {
          $0.start = today - 100
          $0.value = 2_000_000
          $0.measures = [kpi()]
        }
      })
    judged.settings = make {
      $0.thresholds["commercials.kpi-count"] = 1
      $0.thresholds["commercials.kpi-count.value"] = 1_000_000
      $0.thresholds["commercials.assessment-age"] = 120
    }
    let duty = KPIPublication(judged, on: today).contracts.first
    #expect(duty?.isBound == true && duty?.needed == 1)
    #expect(duty?.words == "1 KPI, next due 23 Nov 2026")
  }

  @Test("Too few KPIs and late assessments are what the rules find, for contracts under the Act that run")
  func rules() {
    let recent = ("2026-10", today)
    let few = bound { $0.measures = [kpi("K-1", [recent]), kpi("K-2", [recent])] }
    var before = bound {
      $0.start = day("2023-04-01")
      $0.measures = [kpi("K-1", [recent])]
    }
    before.id = ID("P-2")
    var late = bound {
      $0.measures = [kpi("K-1", [("2025-10", today)]), kpi("K-2", [recent]), kpi("K-3", [recent])]
    }
    late.id = ID("P-3")
    let judged = project { $0.partners = [few, before, late] }
    let contracts = KPIPublication(judged, on: today).contracts
    #expect(contracts.map { $0.gaps.map(\.kind) } == [[.tooFewKPIs], [], [.notAssessed]])
    func partners(_ rule: String) -> [Scope] { found(rule, in: judged).map(\.scope) }
    #expect(partners("commercials.kpi-count") == [.partner(ID("P-1"))])
    #expect(partners("commercials.assessment-age") == [.partner(ID("P-3"))])
  }

  @Test("A partner without a contract has no entry, and any day computes", arguments: [Int32.min, 0, Int32.max])
  func anyDay(number: Int32) {
    #expect(KPIPublication(project(with: partner()), on: today).contracts.isEmpty)
    #expect(KPIPublication(.allWrong, on: CalendarDate(dayNumber: number)).contracts.count == 2)
  }
}
