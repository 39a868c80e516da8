import FoundationEssentials
import JSONText
@testable import Programme
import TestSupport
import Testing
@testable import Records

/// Days on which dates are hard to get right: a leap day, ends of months and years, a Sunday, the start of a tax year.
private let hardDays = [
  "2026-11-03", "2024-02-29", "2025-12-31", "2026-01-01", "2026-03-01", "2027-04-05", "2027-04-06", "2028-02-29",
  "2026-05-31", "2026-07-21", "2026-10-20", "2030-08-04",
].compactMap { CalendarDate($0) }

private func example(_ text: String = "2026-11-03") throws -> (project: Project, today: CalendarDate) {
  let today = try #require(CalendarDate(text))
  return (.example(on: today), today)
}

@Suite struct ExampleTests {
  @Test(arguments: hardDays) func `it prints and reads back equal and without problems`(today: CalendarDate) throws {
    let project = Project.example(on: today)
    let bytes = project.encoded.printed(.file)
    let file = try ProjectFile.read(bytes)
    #expect(file.problems.map(\.sentence) == [])
    #expect(file.project == project)
    #expect(file.document.bytes == bytes)
  }

  @Test func `it is the same for the same day and another for another day`() throws {
    let first = try example("2026-11-03").project
    #expect(try example("2026-11-03").project == first)
    let later = try example("2026-11-04").project
    #expect(later != first)
    #expect(later.roadblocks.map(\.id) == first.roadblocks.map(\.id))
  }

  @Test func `its file is the example of its own day, byte for byte as Tandem prints it`() throws {
    let file = try ProjectFile.read(Project.exampleBytes)
    #expect(file.problems.isEmpty)
    #expect(Project.example(on: Project.exampleDay) == file.project)
    #expect(file.project.encoded.printed(.file) == Project.exampleBytes)
  }

  @Test(arguments: [("2026-11-23", "2026-Q4"), ("2027-01-20", "2027-Q1"), ("2025-04-30", "2025-Q2")])
  func `its quarters, years and days move with the day`(day: String, quarter: String) throws {
    let today = try #require(CalendarDate(day))
    let project = Project.example(on: today)
    let original = Project.example(on: Project.exampleDay)
    let days = today - Project.exampleDay
    #expect(
      project.programme.milestones.map(\.baseline)
        == original.programme.milestones.map { $0.baseline.map { $0 + days } })
    let periods = project.partners.flatMap { $0.contract?.measures.flatMap(\.assessments) ?? [] }.map(\.period)
    #expect(periods.max() == quarter)
    for review in project.partners.flatMap({ $0.scorecard?.reviews ?? [] }) {
      #expect(try #require(Period(review.period)).first <= review.date)
    }
  }

  @Test func `its ids are human-sized and unique in the whole file`() throws {
    let project = try example().project
    let ids = project.roadblocks.map(\.id.text)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.hasPrefix("RB-") && $0.utf8.count == 7 })
  }

  @Test(arguments: hardDays) func `nothing that has happened lies in the future`(today: CalendarDate) {
    let project = Project.example(on: today)
    var past: [CalendarDate] = project.programme.confidence.map(\.date)
    for milestone in project.programme.milestones {
      past += milestone.forecasts.map(\.on) + [milestone.metOn].compactMap(\.self)
    }
    past += project.programme.outcomes.flatMap { $0.measure?.readings.map(\.date) ?? [] }
    for roadblock in project.roadblocks {
      past += roadblock.events.map(\.at.date) + [roadblock.raisedOn].compactMap(\.self)
    }
    for partner in project.partners {
      past += partner.practices.compactMap(\.on)
      past += partner.selection?.stakeholders.compactMap(\.involvedOn) ?? []
      past += partner.contract?.measures.flatMap { $0.checks.map(\.on) } ?? []
      past += partner.contract?.incentives.compactMap(\.checkedOn) ?? []
      past += partner.scorecard?.reviews.flatMap { [$0.date] + $0.replies.compactMap(\.on) } ?? []
      past += partner.governance?.meetings.flatMap { [$0.date] + $0.actions.compactMap(\.doneOn) } ?? []
      past += partner.governance?.feedback.flatMap { [$0.on] + [$0.respondedOn].compactMap(\.self) } ?? []
    }
    #expect(past.filter { $0 > today } == [])
    #expect(past.count > 400)
  }

  @Test(arguments: hardDays) func `histories run forwards and end in the state of the record`(today: CalendarDate) {
    let project = Project.example(on: today)
    for roadblock in project.roadblocks {
      #expect(zip(roadblock.events, roadblock.events.dropFirst()).allSatisfy { $0.at < $1.at }, "\(roadblock.title)")
      #expect(roadblock.events.last { $0.change == .status }?.after == roadblock.status.rawValue)
      #expect(roadblock.events.last { $0.change == .escalation }?.after ?? "team" == roadblock.escalation.rawValue)
      #expect(roadblock.raisedOn == roadblock.events.first?.at.date)
      #expect((roadblock.closedOn == nil) == roadblock.status.isOpen)
    }
    for milestone in project.programme.milestones {
      #expect(zip(milestone.forecasts, milestone.forecasts.dropFirst()).allSatisfy { $0.on < $1.on })
      if milestone.metOn == nil, milestone.id.text != "CASE-BUILD-2" {
        #expect((milestone.expected ?? today) > today, "\(milestone.id)")
      }
    }
    for partner in project.partners {
      let reviews = partner.scorecard?.reviews ?? []
      #expect(Set(reviews.map(\.period)).count == reviews.count)
      #expect(zip(reviews, reviews.dropFirst()).allSatisfy { $0.date < $1.date })
    }
  }

  @Test(arguments: hardDays) func `there are enough roadblocks of every sort`(today: CalendarDate) {
    let roadblocks = Project.example(on: today).roadblocks
    let open = roadblocks.filter(\.status.isOpen)
    #expect(roadblocks.count >= 60)
    #expect((22...25).contains(open.count))
    #expect(Set(roadblocks.map(\.title)).count == roadblocks.count)
    #expect(roadblocks.allSatisfy { !$0.detail.isEmpty })
    #expect(Set(open.map(\.side)) == Set(Side.allCases))
    #expect(Set(open.map(\.severity)) == Set(Severity.allCases))
    #expect(Set(roadblocks.compactMap(\.kind)) == Set(RoadblockKind.allCases))
    #expect(Set(roadblocks.compactMap(\.cause)) == Set(Cause.allCases))
    #expect(Set(roadblocks.map(\.status)) == Set(Status.allCases))
    #expect(open.filter { $0.daysOverdue(on: today) != nil }.count >= 5)
    #expect(open.filter { today - ($0.events.last?.at.date ?? today) > 30 }.count >= 2)
    #expect(open.contains { $0.severity == .critical && $0.escalation >= .seniorResponsibleOwner })
    let closed = roadblocks.compactMap(\.closedOn)
    #expect(closed.filter { today - $0 <= 84 }.count >= 10)
    #expect(closed.count >= 40)
  }

  @Test(arguments: hardDays) func `milestones have slipped, been met, are overdue and are held up`(today: CalendarDate)
  {
    let project = Project.example(on: today)
    let milestones = project.programme.milestones
    #expect(milestones.count >= 20)
    #expect(milestones.filter { $0.slipCount >= 2 }.count >= 4)
    #expect(milestones.filter { $0.slipCount == 3 }.map(\.id.text) == ["GO-LIVE"])
    #expect(milestones.filter { $0.metOn != nil }.count >= 10)
    #expect(milestones.filter { $0.metOn == nil && ($0.expected ?? today) < today }.count == 1)
    let held = Set(project.roadblocks.filter(\.status.isOpen).flatMap(\.blocks))
    let soon = milestones.filter { $0.metOn == nil && (0...30).contains(($0.expected ?? today) - today) }
    #expect(soon.filter { held.contains($0.id) }.count >= 3)
  }

  @Test func `each event but a comment changes something`() throws {
    for roadblock in try example().project.roadblocks {
      for event in roadblock.events where event.change != .comment {
        #expect(event.before != event.after, "\(roadblock.title), \(event.change.rawValue)")
      }
    }
  }

  @Test func `each step has a partner whose practices are answered up to it`() throws {
    let partners = try example().project.partners
    #expect(Set(partners.map(\.step)) == Set(Step.allCases))
    let ids = Set(Practice.standard.map(\.id))
    for partner in partners {
      #expect(partner.practices.allSatisfy { ids.contains($0.question) && !$0.evidence.isEmpty })
      #expect(partner.practices.allSatisfy { (Practice.standard($0.question)?.step ?? .setUp) <= partner.step })
      #expect(Set(partner.practices.compactMap { Practice.standard($0.question)?.step }).count == partner.step.rawValue)
    }
  }

  @Test func `two partners were scored by both sides in six rounds, one rising and one falling`() throws {
    let partners = try example().project.partners
    func mean(_ review: Review, _ from: Party, _ about: Party) -> Double {
      let scores = review.scores.filter { $0.scoredBy == from && $0.about == about }.map { Double($0.score) }
      return scores.reduce(0, +) / Double(max(1, scores.count))
    }
    for (name, rises) in [("TARNWICK", false), ("BRINDLE", true)] {
      let reviews = try #require(partners.first { $0.id.text == name }?.scorecard?.reviews)
      #expect(reviews.count == 6)
      #expect(reviews.allSatisfy { $0.scores.count == 32 })
      let means = reviews.map { mean($0, .department, .partner) }
      #expect(zip(means, means.dropFirst()).allSatisfy { rises ? $0 <= $1 : $0 >= $1 })
    }
    let last = try #require(partners.first { $0.id.text == "SKERRYMOOR" }?.scorecard?.reviews.last)
    #expect(!last.scores.contains { $0.scoredBy == .partner })
    #expect(partners.flatMap { $0.scorecard?.reviews ?? [] }.flatMap(\.replies).filter(\.disagrees).count == 1)
  }

  @Test func `four bids are scored by three evaluators on every criterion but the price`() throws {
    let selection = try #require(
      try example().project.partners.first { $0.step == .select }?.selection)
    #expect(selection.bids.count == 4)
    #expect(selection.bids.allSatisfy { $0.scores.count == 15 && Set($0.scores.map(\.evaluator)).count == 3 })
    #expect(selection.criteria.map(\.weight).reduce(0, +) == 100)
  }

  @Test(arguments: hardDays)
  func `what is declared is better than the evidence, and was declared last week at the earliest`(today: CalendarDate)
    throws
  {
    let project = Project.example(on: today)
    let last = try #require(project.programme.confidence.last)
    #expect(last.rating == .green)
    #expect(last.rater == "SRO")
    #expect((0...7).contains(today - last.date))
    #expect(
      zip(project.programme.confidence, project.programme.confidence.dropFirst()).allSatisfy { $0.date < $1.date })
  }

  @Test func `money by period adds up to the whole life`() throws {
    let finance = try #require(try example().project.programme.finance)
    #expect(finance.periods.compactMap(\.baseline).reduce(0, +) == finance.wholeLife?.baseline)
    #expect(finance.periods.compactMap(\.forecast).reduce(0, +) == finance.wholeLife?.forecast)
  }

  @Test func `each standard dimension has five short anchors of its own`() {
    #expect(Dimension.standard.count == 8)
    for dimension in Dimension.standard {
      #expect(dimension.anchors.count == 5)
      #expect(dimension.anchors.allSatisfy { !$0.isEmpty && $0.count <= 90 })
    }
    let all = Dimension.standard.flatMap(\.anchors)
    #expect(Set(all).count == all.count)
  }

  @Test func `each step asks at least four questions under ids of their own`() {
    #expect(Set(Practice.standard.map(\.id)).count == Practice.standard.count)
    for step in Step.allCases { #expect(Practice.of(step).count >= 4) }
    #expect(Practice.standard.map(\.step) == Practice.standard.map(\.step).sorted())
  }
}
