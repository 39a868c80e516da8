import Programme
import Records
import TestSupport
import Testing

@testable import Insight

@Suite("Judging again after a change")
struct RejudgingLaws {
  /// The example with so many roadblocks and milestones, copies of its own.
  private static func large(roadblocks: Int, milestones: Int) -> Project {
    var project = Project.example(on: today)
    let (some, others) = (project.roadblocks, project.programme.milestones)
    project.roadblocks = (0..<roadblocks).map { number in
      var roadblock = some[number % some.count]
      if number >= some.count { roadblock.id = ID("RB-\(number)") }
      return roadblock
    }
    project.programme.milestones = (0..<milestones).map { number in
      var milestone = others[number % others.count]
      if number >= others.count { milestone.id = ID("M-\(number)") }
      return milestone
    }
    return project
  }

  private static let project = large(roadblocks: 2_000, milestones: 100)
  private static let judged = Insight(project, on: today)

  /// What is counted of a change: the roadblocks and milestones that are judged again.
  struct Turn: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let roadblocks: Int
    let milestones: Int
    let change: @Sendable (inout Project) -> Void
  }

  /// The first open roadblock that holds a milestone up, and how many it holds.
  private static let holding = project.roadblocks.firstIndex { $0.status.isOpen && !$0.blocks.isEmpty } ?? 0
  private static let held = Set(project.roadblocks[holding].blocks).count

  static let turns: [Turn] = [
    Turn(testDescription: "nothing", roadblocks: 0, milestones: 0) { _ in },
    Turn(testDescription: "an owner", roadblocks: 1, milestones: 0) { $0.roadblocks[1_200].owner = "Somebody else" },
    Turn(testDescription: "the day that one is due", roadblocks: 1, milestones: 0) {
      $0.roadblocks[holding].dueOn = today - 1
    },
    Turn(testDescription: "the severity of one on a milestone", roadblocks: 1, milestones: held) {
      $0.roadblocks[holding].severity = $0.roadblocks[holding].severity == .critical ? .low : .critical
    },
    Turn(testDescription: "a forecast", roadblocks: 0, milestones: 1) {
      $0.programme.milestones[50].forecasts.append(Forecast())
    },
    Turn(testDescription: "a new roadblock", roadblocks: 1, milestones: 0) { project in
      project.roadblocks.insert(Roadblock(), at: 900)
    },
    Turn(testDescription: "one removed that holds nothing up", roadblocks: 0, milestones: 0) { project in
      project.roadblocks.removeAll { $0.id == ID("RB-1999") && $0.blocks.isEmpty }
    },
    Turn(testDescription: "a partner's purpose", roadblocks: 0, milestones: 0) { $0.partners[0].purpose = "" },
  ]

  @Test("Only what it touches is judged again", arguments: turns)
  func counts(turn: Turn) {
    var project = Self.project
    turn.change(&project)
    let insight = Insight(project, on: today, after: Self.judged)
    #expect(insight.records.judged.roadblocks == turn.roadblocks)
    #expect(insight.records.judged.milestones == turn.milestones)
  }

  @Test("What is found is what is found without knowing what was before", arguments: turns)
  func same(turn: Turn) {
    var project = Self.project
    turn.change(&project)
    expectSame(Insight(project, on: today, after: Self.judged), Insight(project, on: today))
  }

  @Test("Where what rules go by is another, all is judged again")
  func circumstances() {
    func judged(on day: CalendarDate = today, _ change: (inout Project) -> Void = { _ in }) -> Int {
      var project = Self.project
      change(&project)
      let insight = Insight(project, on: day, after: Self.judged)
      expectSame(insight, Insight(project, on: day))
      return insight.records.judged.roadblocks
    }
    #expect(judged(on: today + 1) == 2_000)
    #expect(judged { $0.partners.removeLast() } == 2_000)
    #expect(judged { $0.settings = make { $0.rules["delivery.aged"] = false } } == 2_000)
    #expect(judged { $0.programme.start = today } == 2_000)
    #expect(
      judged { project in
        for place in project.roadblocks.indices { project.roadblocks[place].status = .open }
      } == 2_000)
  }

  @Test("A chain of changes, each judged after the one before, ends where a fresh judgement does")
  func chain() {
    var project = Self.large(roadblocks: 150, milestones: 30)
    var insight = Insight(project, on: today)
    for (step, turn) in (0..<4).flatMap({ _ in Self.turns.filter { $0.roadblocks == 0 } }).enumerated() {
      if step % 3 == 0 { project.roadblocks[step].severity = .critical }
      if step % 5 == 0 { project.roadblocks.remove(at: step) }
      if step % 7 == 0 { project.programme.milestones.insert(Milestone(), at: 3) }
      if turn.milestones == 0 { turn.change(&project) }
      insight = Insight(project, on: today, after: insight)
      expectSame(insight, Insight(project, on: today))
    }
  }

  private func expectSame(_ one: Insight, _ other: Insight) {
    #expect(one.findings == other.findings)
    #expect(one.areas == other.areas)
    #expect(one.partners == other.partners)
    #expect(one.milestones == other.milestones)
    #expect(one.roadblocks == other.roadblocks)
    #expect(one.serviceLevel == other.serviceLevel)
  }
}
