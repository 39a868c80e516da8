import Insight
import Programme
import Records

extension ViewSource {
  /// Who meets whom and how often, what was agreed, what was said and answered, and what meetings were worth.
  func governance(_ governance: Governance, of partner: Partner) -> ViewSection {
    let standing = GovernanceStatus(partner, on: today)
    let place = Path.partner(partner.id) + "governance"
    return ViewSection(
      PartnerPart.governance.rawValue, "\(PartnerPart.governance.title) with \(partner.name)",
      judged(place) + [
        .facts(
          facts(of: governance, at: place) + [
            ViewFact("standing", "Standing", .text(standing.words)),
            .data("actionsLate", .whole(standing.lateActions.count)),
            .data("feedbackUnanswered", .whole(standing.unanswered.count)),
            .data("ourActionsLate", .whole(standing.lateActions.count { $0.action.side == .department })),
            .data("theirActionsLate", .whole(standing.lateActions.count { $0.action.side != .department })),
          ]),
        .table(levels(standing, in: place + "levels")), .table(actions(standing, in: place + "meetings")),
        .table(feedback(standing, in: place + "feedback")), .table(meetings(standing, in: place + "meetings")),
      ] + others(of: governance) + [.record(ViewRecord("record", governance, isData: true))])
  }

  private func levels(_ standing: GovernanceStatus, in list: Path) -> ViewTable {
    table(
      "levels", "Levels", of: standing.levels.map(\.level), in: list,
      order: ["level", "everyDays", "last", "next", "standing"],
      titled: ["everyDays": "Every days", "department": "For the department", "partner": "For the partner"],
      computed: [
        ViewColumn("last", "Last met"), ViewColumn("next", "Next by"), ViewColumn("standing", "Standing"),
        .data("daysAhead"),
      ], isCards: false, empty: "No levels of engagement are defined."
    ) { level, index in
      let standing = standing.levels[index]
      let isUnmanned = level.department.isEmpty && level.partner.isEmpty
      return [
        "last": .date(ifAny: standing.last).orSaying("never", .muted), "next": .date(ifAny: standing.next),
        "standing": .text(standing.words).toned(standing.isOverdue ? .bad : .neutral),
        "daysAhead": .whole(ifAny: standing.daysAhead),
        "department": isUnmanned ? ViewValue.absent.orSaying("nobody named") : .text(ifAny: level.department),
      ]
    }
  }

  /// Every action, the open ones first; a new one goes to the latest meeting.
  private func actions(_ standing: GovernanceStatus, in meetings: Path) -> ViewTable {
    let actions = standing.openActions + standing.doneActions
    let latest = standing.meetings.first { $0.date <= today } ?? standing.meetings.first
    return table(
      "actions", "Actions", of: actions.map(\.action),
      in: latest.map { meetings + .id($0.id.text) + "actions" }, at: { actions[$0].record },
      order: ["standing", "side", "owner", "text", "due", "agreedOn"],
      details: ["due", "doneOn"], titled: ["text": "Action"],
      computed: [
        ViewColumn("standing", "Standing"), ViewColumn("agreedOn", "Agreed on", isDetail: true), .data("daysAhead"),
        .data("isLate"),
        .data("record"),
      ], isCards: false, empty: "No actions were agreed."
    ) { action, index in
      let standing = actions[index]
      return [
        "standing": .text(standing.words)
          .toned(standing.isLate ? .bad : action.doneOn != nil ? .good : .neutral),
        "agreedOn": .date(standing.agreedOn), "daysAhead": .whole(ifAny: standing.daysAhead),
        "isLate": .flag(standing.isLate), "record": .text(standing.record.description),
      ]
    }
  }

  private func feedback(_ standing: GovernanceStatus, in list: Path) -> ViewTable {
    table(
      "feedback", "Feedback", of: standing.feedback.map(\.feedback), in: list,
      order: ["text", "on", "from", "about", "response", "respondedOn", "standing"], titled: ["text": "Feedback"],
      computed: [ViewColumn("standing", "Standing"), .data("daysUnanswered")], empty: "No feedback is recorded."
    ) { _, index in
      let standing = standing.feedback[index]
      return [
        "standing": .text(standing.words).toned(standing.daysUnanswered == nil ? .muted : .attention),
        "daysUnanswered": .whole(ifAny: standing.daysUnanswered),
      ]
    }
  }

  private func meetings(_ standing: GovernanceStatus, in list: Path) -> ViewTable {
    table(
      "meetings", "Meetings, worth 1 to 5 to each side", of: standing.meetings, in: list,
      order: ["date", "level", "valueToDepartment", "valueToPartner", "actions", "note"],
      titled: [
        "date": "Day", "valueToDepartment": "To the department", "valueToPartner": "To the partner",
      ], isCards: false, empty: "No meetings are recorded."
    ) { meeting, _ in ["actions": .whole(meeting.actions.count)] }
  }
}
