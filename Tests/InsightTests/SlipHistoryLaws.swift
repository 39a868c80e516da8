import Insight
import Programme
import Records
import TestSupport
import Testing

@Suite("Slip history")
struct SlipHistoryLaws {
  @Test("Every date stands with the day on which it was said and by how much it moved")
  func points() {
    let moved = milestone(on: day("2026-03-01"), moved: [day("2026-05-15"), day("2026-05-15"), day("2026-05-01")])
    let history = SlipHistory(moved)
    #expect(history.points.map(\.date) == ["2026-03-01", "2026-05-15", "2026-05-15", "2026-05-01"].map(day))
    #expect(history.points.map(\.moved) == [0, 75, 0, -14])
    #expect(history.points.map(\.saidOn) == [nil, today, today, today])
    #expect(history.slips == 1)
    #expect(history.totalDays == 61)
    #expect(history.words == "slipped 1 time, 61 days late")
  }

  @Test("It counts slips as the rules do", arguments: Project.example(on: today).programme.milestones.map(\.id.text))
  func counts(id: String) throws {
    let milestone = try #require(Project.example(on: today).milestone(ID(id)))
    let history = SlipHistory(milestone)
    #expect(history.points.count { $0.moved > 0 } == milestone.slipCount)
    #expect(history.slips == milestone.slipCount)
    #expect(history.totalDays == milestone.slip)
  }

  @Test("Without a baseline the first forecast is where it begins")
  func noBaseline() {
    let history = SlipHistory(milestone(on: nil, moved: [today + 10, today + 20]))
    #expect(history.points.map(\.moved) == [0, 10])
    #expect(history.totalDays == nil)
    #expect(history.words == "slipped 1 time")
  }

  @Test(
    "A thin history leans on other projects, by what happened last",
    arguments: [
      ([], false, 0.40), ([30], true, 0.57), ([0], false, 0.40), ([30, -5], false, 0.40), ([0, 1], true, 0.57),
    ])
  func thin(moves: [Int], slippedLast: Bool, chance: Double) {
    #expect(SlipChance(moves: moves).basis == .others(slippedLast: slippedLast))
    #expect(SlipChance(moves: moves).probability == chance)
  }

  @Test("Three looks or more speak for themselves, as scipy has the mean", arguments: slipReference.indices)
  func own(index: Int) {
    let reference = slipReference[index]
    let slips = Array(repeating: 20, count: reference.slips)
    let holds = Array(repeating: 0, count: reference.looks - reference.slips)
    let chance = SlipChance(moves: reference.slippedLast ? holds + slips : slips + holds)
    #expect(chance.basis == .own(slips: reference.slips, of: reference.looks))
    #expect(abs(chance.probability - reference.chance) < 1e-9)
  }

  @Test(
    "The chance is said with what it rests on",
    arguments: [
      ([30, 30, 30], "next slip likely (0.83, own history: 3 of 3)"),
      ([0, 0, 0], "next slip less likely than not (0.16, own history: 0 of 3)"),
      ([0, 30, 0, 30], "next slip as likely as not (0.52, own history: 2 of 4)"),
      ([30], "next slip likely (0.57, 362 other projects, after a slip)"),
      ([], "next slip less likely than not (0.40, 362 other projects, after no slip)"),
    ])
  func words(moves: [Int], words: String) {
    #expect(SlipChance(moves: moves).words == words)
  }

  @Test("What is met, or has no date, does not slip again")
  func settled() {
    #expect(SlipHistory(milestone(on: today, moved: [today + 3]) { $0.metOn = today }).chance == nil)
    #expect(SlipHistory(milestone(on: nil)).chance == nil)
    #expect(SlipHistory(milestone(on: nil)).words == "no baseline")
    #expect(SlipHistory(milestone(on: today)).words == "on its baseline")
    #expect(SlipHistory(milestone(on: today) { $0.metOn = today - 4 }).words == "met 4 days early")
    #expect(
      SlipHistory(milestone(on: today, moved: [today + 3, today])).words == "slipped 1 time, back on its baseline")
  }
}
