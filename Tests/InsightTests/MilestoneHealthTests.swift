import Insight
import Programme
import Records
import Testing

@Suite("Milestone health")
struct MilestoneHealthTests {
  @Test("Days of another year than today's have it")
  func years() {
    let judged = project {
      $0.programme.milestones = [
        milestone("LATER", on: day("2027-02-26"), moved: [day("2027-08-16")]),
        milestone("THIS", on: day("2026-12-26"), moved: [day("2027-08-16")]),
        milestone("MET", on: nil) { $0.metOn = day("2025-12-30") },
      ]
    }
    #expect(Insight(judged, on: today).milestones.map(\.words) == ["was 26 Feb 2027", "was 26 Dec", "met 30 Dec 2025"])
  }

  private func health(_ milestones: [Milestone], _ roadblocks: [Roadblock] = []) -> [MilestoneHealth] {
    Insight(
      project {
        $0.programme.milestones = milestones
        $0.roadblocks = roadblocks
      }, on: today
    ).milestones
  }

  @Test("The unmet come by expected day, those without a day after them, then the met, latest first")
  func order() {
    let judged = health([
      milestone("MET-EARLY", on: today - 90) { $0.metOn = today - 90 },
      milestone("NO-DATE", on: nil),
      milestone("LATER", on: today + 10, moved: [today + 80]),
      milestone("MET-LATE", on: today - 90) { $0.metOn = today - 9 },
      milestone("SOON", on: today + 20),
    ])
    #expect(judged.map(\.title) == ["SOON", "LATER", "NO-DATE", "MET-LATE", "MET-EARLY"])
  }

  @Test(
    "The most telling fact is said first",
    arguments: [
      (milestone(on: today - 12), [], "overdue 12 days", .amber),
      (milestone(on: today + 40), [roadblock("RB-1"), roadblock("RB-2")], "2 roadblocks", .amber),
      (milestone(on: day("2026-11-15"), moved: [day("2027-01-30")]), [], "was 15 Nov", .amber),
      (milestone(on: day("2025-11-15"), moved: [day("2027-01-30")]), [], "was 15 Nov 2025", .amber),
      (milestone(on: today + 40, moved: [today + 30]), [], "was 13 Dec", .green),
      (milestone(on: today + 40), [], "on baseline", .green),
      (milestone(on: nil, moved: [today + 40]), [], "no baseline", .green),
      (milestone(on: nil), [], "no date", .green),
      (milestone(on: today - 40) { $0.metOn = today }, [roadblock("RB-1")], "met 3 Nov", .green),
    ] as [(Milestone, [Roadblock], String, Health)])
  func words(milestone: Milestone, roadblocks: [Roadblock], words: String, level: Health) {
    let blocking = roadblocks.map { roadblock in
      var roadblock = roadblock
      roadblock.blocks = [milestone.id]
      return roadblock
    }
    let judged = health([milestone], blocking).first
    #expect(judged?.words == words)
    #expect(judged?.health == level)
  }

  @Test("A milestone is at least as bad as the worst that rules find about it")
  func worst() {
    let must = milestone(on: today + 40, moved: [today + 50, today + 60]) { $0.mustHave = true }
    let judged = health([must, milestone("UAT", on: today + 40)])
    #expect(judged.map(\.health) == [.green, .red])
    #expect(judged.map(\.slip) == [0, 20])
    #expect(judged.map(\.slipCount) == [0, 2])
  }
}
