import Insight
import Programme
import Records

extension ViewSource {
  /// Who meets whom and how often, what was agreed, what was said and answered, and what meetings were worth.
  func governance(_ governance: Governance, of partner: Partner) -> ViewSection {
    let standing = GovernanceStanding(partner, on: today)
    return ViewSection(
      PartnerPart.governance.rawValue, "\(PartnerPart.governance.title) with \(partner.name)",
      [
        .facts([
          ViewFact("standing", "Standing", .text(standing.words)),
          ViewFact("actionsLate", "Actions late", .whole(standing.lateActions.count)),
          ViewFact("feedbackUnanswered", "Feedback unanswered", .whole(standing.unanswered.count)),
          .data("ourActionsLate", .whole(standing.lateActions.count { $0.action.side == .department })),
          .data("theirActionsLate", .whole(standing.lateActions.count { $0.action.side != .department })),
        ]),
        .table(levels(standing)), .table(actions(standing)), .table(feedback(standing)), .table(meetings(standing)),
        .record(ViewRecord("record", governance)),
      ])
  }

  private func levels(_ standing: GovernanceStanding) -> ViewTable {
    ViewTable(
      "levels", "Levels",
      columns: [
        ViewColumn("level", "Level"), ViewColumn("everyDays", "Every days", isNumber: true),
        ViewColumn("last", "Last met"), ViewColumn("next", "Next by"),
        ViewColumn("daysAhead", "Days ahead", isNumber: true), ViewColumn("department", "For us"),
        ViewColumn("partner", "For them"),
      ],
      rows: standing.levels.map { level in
        [
          .text(level.level.level.rawValue), .whole(ifAny: level.level.everyDays), .date(ifAny: level.last),
          .date(ifAny: level.next), .whole(ifAny: level.daysAhead), .text(ifAny: level.level.department),
          .text(ifAny: level.level.partner),
        ]
      }, empty: "No levels of engagement are defined.")
  }

  private func actions(_ standing: GovernanceStanding) -> ViewTable {
    ViewTable(
      "actions", "Actions",
      columns: [
        ViewColumn("id", "Id", isDetail: true), ViewColumn("text", "Action"), ViewColumn("owner", "Owner"),
        ViewColumn("side", "Side"), ViewColumn("due", "Due"), ViewColumn("doneOn", "Done on"),
        ViewColumn("standing", "Standing"), .data("daysAhead"), .data("isLate"), .data("agreedOn"), .data("record"),
      ],
      rows: (standing.openActions + standing.doneActions).map { action in
        [
          .text(action.action.id.text), .text(action.action.text), .text(ifAny: action.action.owner),
          .text(action.action.side.rawValue), .date(ifAny: action.action.due), .date(ifAny: action.action.doneOn),
          .text(action.words), .whole(ifAny: action.daysAhead), .flag(action.isLate), .date(action.agreedOn),
          .text(action.record.description),
        ]
      }, empty: "No actions were agreed.")
  }

  private func feedback(_ standing: GovernanceStanding) -> ViewTable {
    ViewTable(
      "feedback", "Feedback",
      columns: [
        ViewColumn("id", "Id", isDetail: true), ViewColumn("on", "On"), ViewColumn("from", "From"),
        ViewColumn("about", "About"), ViewColumn("text", "Feedback"), ViewColumn("response", "Response"),
        ViewColumn("daysUnanswered", "Days unanswered", isNumber: true),
      ],
      rows: standing.feedback.map { standing in
        let feedback = standing.feedback
        return [
          .text(feedback.id.text), .date(feedback.on), .text(feedback.givenBy.rawValue),
          .text(feedback.about.rawValue), .text(feedback.text), .text(ifAny: feedback.response),
          .whole(ifAny: standing.daysUnanswered),
        ]
      }, empty: "No feedback is recorded.")
  }

  private func meetings(_ standing: GovernanceStanding) -> ViewTable {
    ViewTable(
      "meetings", "Meetings",
      columns: [
        ViewColumn("id", "Id", isDetail: true), ViewColumn("date", "Day"), ViewColumn("level", "Level"),
        ViewColumn("valueToDepartment", "Worth to us", isNumber: true),
        ViewColumn("valueToPartner", "Worth to them", isNumber: true), ViewColumn("note", "Note"),
        ViewColumn("actions", "Actions", isNumber: true),
      ],
      rows: standing.meetings.map { meeting in
        [
          .text(meeting.id.text), .date(meeting.date), .text(meeting.level.rawValue),
          .whole(ifAny: meeting.valueToDepartment), .whole(ifAny: meeting.valueToPartner),
          .text(ifAny: meeting.note), .whole(meeting.actions.count),
        ]
      }, empty: "No meetings are recorded.")
  }
}
