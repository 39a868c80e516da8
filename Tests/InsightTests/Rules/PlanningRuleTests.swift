import FoundationEssentials
import Insight
import Programme
import Records
import Testing

@Suite("Planning")
struct PlanningRuleTests {
  private func with(_ milestone: Milestone, _ roadblocks: [Roadblock] = []) -> Project {
    project {
      $0.programme.milestones = [milestone]
      $0.roadblocks = roadblocks
      $0.partners = [partner()]
    }
  }

  @Test("A must-have that slipped twice is red", arguments: [(1, 0), (2, 1), (3, 1)])
  func slips(count: Int, findings: Int) {
    let dates = (1...count).map { today + 100 + 30 * $0 }
    let must = with(milestone(on: today + 100, moved: dates) { $0.mustHave = true })
    #expect(levels("planning.slipped-twice", in: must) == Array(repeating: .red, count: findings))
    #expect(levels("planning.slipped-twice", in: with(milestone(on: today + 100, moved: dates))).isEmpty)
    let met = milestone(on: today - 300, moved: dates) {
      $0.mustHave = true
      $0.metOn = today
    }
    #expect(levels("planning.slipped-twice", in: with(met)).isEmpty)
  }

  @Test("The sentence of a slip names count, threshold and dates")
  func slipSentence() {
    let moved = [day("2027-05-15"), day("2027-07-30")]
    let must = with(milestone(on: day("2027-03-01"), moved: moved) { $0.mustHave = true })
    let finding = found("planning.slipped-twice", in: must).first
    #expect(
      finding?.sentence
        == "GO-LIVE, a must-have, has slipped 2 times (red from 2): 1 Mar 2027 → 15 May 2027 → 30 Jul 2027")
    #expect(finding?.brief == "GO-LIVE slipped 2 times")
    #expect(finding?.records == [.milestone(ID("GO-LIVE"))])
  }

  @Test("A long title gives way to a short id where words are few")
  func brief() {
    let long = milestone("DATA-MIGRATED", on: today - 1) { $0.title = "Records of 212,000 licences migrated" }
    #expect(found("planning.overdue", in: with(long)).map(\.brief) == ["DATA-MIGRATED overdue 1 day"])
    #expect(found("planning.overdue", in: with(long)).first?.sentence.hasPrefix("Records of 212,000") == true)
  }

  @Test(
    "An open roadblock on a milestone counts from today to 30 days ahead",
    arguments: [(-1, false), (0, true), (29, true), (30, true), (31, false)])
  func blocked(days: Int, isFound: Bool) {
    let blocking = roadblock { $0.blocks = [ID("GO-LIVE")] }
    let blocked = with(milestone(on: today + days), [blocking])
    #expect(levels("planning.blocked", in: blocked) == (isFound ? [.amber] : []))
    #expect(levels("planning.blocked", in: with(milestone(on: today + days), [roadblock()])).isEmpty)
    let gone = resolved("RB-2", took: 3, ago: 1)
    #expect(levels("planning.blocked", in: with(milestone(on: today + days), [gone])).isEmpty)
  }

  @Test("A roadblock on a must-have, or a severe one, is red", arguments: Severity.allCases)
  func blockedLevel(severity: Severity) {
    let blocking = roadblock {
      $0.blocks = [ID("GO-LIVE")]
      $0.severity = severity
    }
    let nice = with(milestone(on: today + 5), [blocking])
    #expect(levels("planning.blocked", in: nice) == [severity >= .high ? .red : .amber])
    let must = with(milestone(on: today + 5) { $0.mustHave = true }, [blocking])
    #expect(levels("planning.blocked", in: must) == [.red])
    #expect(
      found("planning.blocked", in: must).first?.records == [.milestone(ID("GO-LIVE")), .roadblock(ID("RB-1"))])
  }

  @Test("A milestone is overdue from the day after", arguments: [(0, false), (1, true), (40, true)])
  func overdue(days: Int, isFound: Bool) {
    let late = milestone(on: today - days)
    #expect(levels("planning.overdue", in: with(late)) == (isFound ? [.amber] : []))
    let must = milestone(on: today - days) { $0.mustHave = true }
    #expect(levels("planning.overdue", in: with(must)) == (isFound ? [.red] : []))
    let met = milestone(on: today - days) { $0.metOn = today - days }
    #expect(levels("planning.overdue", in: with(met)).isEmpty)
  }

  @Test("A milestone of a partner is found for that partner, one of an unknown partner for the programme")
  func scope() {
    let theirs = milestone(on: today - 1) { $0.partner = ID("P-1") }
    #expect(found("planning.overdue", in: with(theirs)).map(\.scope) == [.partner(ID("P-1"))])
    let lost = milestone(on: today - 1) { $0.partner = ID("P-9") }
    #expect(found("planning.overdue", in: with(lost)).map(\.scope) == [.programme])
  }

  @Test(
    "Cost over baseline is amber from 5% and red from 10%",
    arguments: [
      ("90", nil), ("100", nil), ("104.9", nil), ("105", .amber), ("109.9", .amber), ("110", .red), ("250", .red),
    ] as [(String, Health?)])
  func cost(forecast: String, level: Health?) {
    let over = project {
      $0.programme.finance = make {
        $0.wholeLife = make {
          $0.baseline = 100
          $0.forecast = Decimal(string: forecast)
        }
      }
    }
    #expect(levels("planning.cost", in: over) == [level].compactMap(\.self))
  }

  @Test("A baseline of nothing divides nothing")
  func noBaseline() {
    let free = project {
      $0.programme.finance = make {
        $0.wholeLife = make {
          $0.baseline = 0
          $0.forecast = 10
        }
      }
    }
    #expect(levels("planning.cost", in: free).isEmpty)
    #expect(Insight(free, on: today).money?.variancePercent == nil)
  }

  @Test(
    "More than 60% must-haves is amber, once there are five", arguments: [(3, 5, false), (4, 5, true), (4, 4, false)])
  func mustHaves(musts: Int, all: Int, isFound: Bool) {
    let milestones = (0..<all).map { index in
      milestone("M-\(index)", on: today + 60) { $0.mustHave = index < musts }
    }
    let levels = levels("planning.must-haves", in: project { $0.programme.milestones = milestones })
    #expect(levels == (isFound ? [.amber] : []))
    let accountabilities: [Accountability] = (0..<all).map { index in make { $0.mustHave = index < musts } }
    let ofPartner = found("planning.must-haves", in: project(with: partner { $0.accountabilities = accountabilities }))
    #expect(ofPartner.map(\.scope) == (isFound ? [.partner(ID("P-1"))] : []))
  }

  @Test("A date counts as stale 90 days after it was last looked at", arguments: [(89, false), (90, true), (91, true)])
  func stale(days: Int, isFound: Bool) {
    let old = milestone(on: today + 200, moved: [today + 200], said: today - days)
    #expect(levels("planning.stale-date", in: with(old)) == (isFound ? [.amber] : []))
    var never = with(milestone(on: today + 200))
    #expect(levels("planning.stale-date", in: never).isEmpty)
    never.programme.start = today - days
    #expect(levels("planning.stale-date", in: never) == (isFound ? [.amber] : []))
  }
}
