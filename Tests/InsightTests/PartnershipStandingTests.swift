import Insight
import Programme
import Records
import Testing

@Suite struct PartnershipStandingTests {
  private let today = CalendarDate("2026-11-23") ?? CalendarDate(dayNumber: 0)

  private func partner(_ change: (inout Partner) -> Void) -> Partner {
    var partner = Partner()
    partner.id = ID("LAMP")
    partner.name = "Lamp makers"
    change(&partner)
    return partner
  }

  private func level(every days: Int?) -> GovernanceLevel {
    var level = GovernanceLevel()
    level.everyDays = days
    return level
  }

  @Test(arguments: [
    (14, -14, "due today"), (14, -13, "in 1 day"), (14, -15, "1 day overdue"), (28, -50, "22 days overdue"),
  ])
  func `a level meets next its cadence after it last met`(every: Int, last: Int, words: String) {
    var meeting = Meeting()
    meeting.date = today + last
    let standing = GovernanceStatus(
      partner {
        $0.governance = Governance()
        $0.governance?.levels = [level(every: every)]
        $0.governance?.meetings = [meeting]
      }, on: today)
    #expect(standing.levels[0].words == words)
    #expect(standing.levels[0].last == today + last)
  }

  @Test func `a planned meeting does not count as held, and a level without a cadence or a start says so`() {
    var planned = Meeting()
    planned.date = today + 3
    func words(_ days: Int?, start: Int?) -> String {
      GovernanceStatus(
        partner {
          $0.governance = Governance()
          $0.governance?.levels = [level(every: days)]
          $0.governance?.meetings = [planned]
          guard let start else { return }
          $0.contract = Contract()
          $0.contract?.start = today + start
        }, on: today
      ).levels[0].words
    }
    #expect(words(nil, start: nil) == "no cadence set")
    #expect(words(14, start: nil) == "no day to count from")
    #expect(words(14, start: -20) == "6 days overdue")
    #expect(words(14, start: 20) == "no day to count from")
  }

  @Test func `late actions are counted by side, and those that are done or not due are not late`() {
    var meeting = Meeting()
    meeting.date = today - 40
    let rows: [(Party, Int?, Int?)] = [
      (.department, -1, nil), (.partner, -9, nil), (.partner, 0, nil), (.partner, nil, nil), (.department, -20, -2),
    ]
    meeting.actions = rows.enumerated().map { index, row in
      var action = Action()
      action.id = ID("AN-\(index)")
      action.side = row.0
      action.due = row.1.map { today + $0 }
      action.doneOn = row.2.map { today + $0 }
      return action
    }
    let standing = GovernanceStatus(
      partner {
        $0.governance = Governance()
        $0.governance?.meetings = [meeting]
      }, on: today)
    #expect(standing.openActions.map(\.words) == ["9 days late", "1 day late", "due today", "no day set"])
    #expect(standing.doneActions.map(\.words) == ["done 21 Nov 2026"])
    #expect(standing.words == "2 actions late (1 ours, 1 theirs) · no feedback unanswered")
  }

  @Test func `feedback waits until it is answered, by day or by words`() {
    func feedback(_ id: String, days: Int, response: String = "", respondedOn: Int? = nil) -> Feedback {
      var feedback = Feedback()
      feedback.id = ID(id)
      feedback.on = today - days
      feedback.response = response
      feedback.respondedOn = respondedOn.map { today - $0 }
      return feedback
    }
    let standing = GovernanceStatus(
      partner {
        $0.governance = Governance()
        $0.governance?.feedback = [
          feedback("a", days: 3), feedback("b", days: 30, response: "Done"), feedback("c", days: 27),
          feedback("d", days: 20, response: "Yes", respondedOn: 8),
        ]
      }, on: today)
    #expect(standing.feedback.map(\.feedback.id.text) == ["c", "a", "d", "b"])
    #expect(
      standing.feedback.map(\.words) == [
        "unanswered for 27 days", "unanswered for 3 days", "answered after 12 days", "answered",
      ])
    #expect(standing.words == "no action open · 2 pieces of feedback unanswered")
  }

  @Test(arguments: [(nil, "no last day"), (0, "ends today"), (1, "ends in 1 day"), (-2, "ended 2 days ago")])
  func `a contract tells when it ends`(end: Int?, words: String) {
    let partner = partner {
      $0.contract = Contract()
      $0.contract?.end = end.map { today + $0 }
    }
    #expect(ContractStatus(partner, in: Project(name: "Lighthouse"), on: today)?.endWords == words)
  }

  @Test func `only checks from the partner's view count, up to today`() throws {
    func check(_ view: Party, _ days: Int) -> MeasureCheck {
      var check = MeasureCheck()
      check.on = today + days
      check.view = view
      return check
    }
    func measure(_ checks: MeasureCheck...) -> ContractMeasure {
      var measure = ContractMeasure()
      measure.mustHave = checks.count > 2
      measure.checks = checks
      return measure
    }
    let partner = partner {
      $0.contract = Contract()
      $0.contract?.measures = [
        measure(check(.partner, -9), check(.partner, -1)),
        measure(check(.partner, -9), check(.department, -8), check(.partner, 1)), measure(),
      ]
    }
    let standing = try #require(ContractStatus(partner, in: Project(name: "Lighthouse"), on: today))
    #expect(standing.unchecked.count == 2)
    #expect(standing.measureWords == "3 measures, 1 must-have (33%) · 0 KPIs · 2 not checked twice")
    #expect(ContractStatus(self.partner { _ in }, in: Project(name: "Lighthouse"), on: today) == nil)
  }
}
