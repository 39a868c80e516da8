import Insight
import Programme

extension ReportSource {
  /// Who meets whom and how often, what was agreed, what was said and answered, and what meetings were worth.
  func governance(_ governance: Governance, of partner: Partner) -> ReportSection {
    let standing = GovernanceStatus(partner, on: today)
    return ReportSection(
      PartnerPart.governance.rawValue, "\(PartnerPart.governance.title) with \(partner.name)",
      [
        .facts([
          ReportFact("standing", "Standing", .text(standing.words)),
          ReportFact("actionsLate", "Actions late", .whole(standing.lateActions.count)),
          ReportFact("feedbackUnanswered", "Feedback unanswered", .whole(standing.unanswered.count)),
          .data("ourActionsLate", .whole(standing.lateActions.count { $0.action.side == .department })),
          .data("theirActionsLate", .whole(standing.lateActions.count { $0.action.side != .department })),
        ]),
        .table(levels(standing)), .table(actions(standing)), .table(feedback(standing)), .table(meetings(standing)),
        .record(ReportRecord("record", governance)),
      ])
  }

  private func levels(_ standing: GovernanceStatus) -> ReportTable {
    ReportTable(
      "levels", "Levels",
      columns: [
        ReportColumn("level", "Level"), ReportColumn("everyDays", "Every days", isNumber: true),
        ReportColumn("last", "Last met"), ReportColumn("next", "Next by"),
        ReportColumn("daysAhead", "Days ahead", isNumber: true), ReportColumn("department", "For us"),
        ReportColumn("partner", "For them"),
      ],
      rows: standing.levels.map { level in
        [
          .text(level.level.level.rawValue), .whole(ifAny: level.level.everyDays), .date(ifAny: level.last),
          .date(ifAny: level.next), .whole(ifAny: level.daysAhead), .text(ifAny: level.level.department),
          .text(ifAny: level.level.partner),
        ]
      }, empty: "No levels of engagement are defined.")
  }

  private func actions(_ standing: GovernanceStatus) -> ReportTable {
    ReportTable(
      "actions", "Actions",
      columns: [
        ReportColumn("id", "Id", isDetail: true), ReportColumn("text", "Action"), ReportColumn("owner", "Owner"),
        ReportColumn("side", "Side"), ReportColumn("due", "Due"), ReportColumn("doneOn", "Done on"),
        ReportColumn("standing", "Standing"), .data("daysAhead"), .data("isLate"), .data("agreedOn"), .data("record"),
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

  private func feedback(_ standing: GovernanceStatus) -> ReportTable {
    ReportTable(
      "feedback", "Feedback",
      columns: [
        ReportColumn("id", "Id", isDetail: true), ReportColumn("on", "On"), ReportColumn("from", "From"),
        ReportColumn("about", "About"), ReportColumn("text", "Feedback"), ReportColumn("response", "Response"),
        ReportColumn("daysUnanswered", "Days unanswered", isNumber: true),
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

  private func meetings(_ standing: GovernanceStatus) -> ReportTable {
    ReportTable(
      "meetings", "Meetings",
      columns: [
        ReportColumn("id", "Id", isDetail: true), ReportColumn("date", "Day"), ReportColumn("level", "Level"),
        ReportColumn("valueToDepartment", "Worth to us", isNumber: true),
        ReportColumn("valueToPartner", "Worth to them", isNumber: true), ReportColumn("note", "Note"),
        ReportColumn("actions", "Actions", isNumber: true),
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
