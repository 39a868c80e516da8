import Insight
import Programme
import Terminal
import Text

/// Who meets whom and how often, what meetings were worth to each side, what was agreed, and what was said and answered.
struct GovernancePage {
  let partner: Partner
  let governance: Governance
  let open: OpenProject
  let width: Int

  private var places: PartnerPlaces { PartnerPlaces(id: partner.id) }
  private var isNarrow: Bool { width < 72 }

  var lines: [PageLine] {
    let standing = GovernanceStatus(partner, on: open.insight.today)
    let rest = FieldLines(open: open, width: width).lines(
      of: governance, at: places.record(.governance), skipping: Set(Governance.fields.map(\.name)))
    return TextWidth.wrapped(standing.words, to: width).map { [Span($0)] }.lines()
      + levels(standing) + actions(standing) + feedback(standing) + meetings(standing) + rest
  }

  private func heading(_ words: String, _ count: Int, _ list: Path) -> [PageLine] {
    RecordPage.heading(count == 0 ? "\(words): none yet" : "\(words) (\(count))", .list(list))
  }

  private func levels(_ standing: GovernanceStatus) -> [PageLine] {
    let list = places.list(.governance, "levels")
    let table = PageTable(
      columns: [
        .init(title: "  Level"), .init(title: "Every", alignment: .trailing), .init(title: "Last met"),
        .init(title: "Next"), .init(title: "Who meets"),
      ],
      rows: standing.levels.map { level in
        let people = [level.level.department, level.level.partner].filter { !$0.isEmpty }
        return [
          Span("  " + level.level.level.rawValue), Span(level.level.everyDays.map { "\($0)d" } ?? "–"),
          level.last.map { Span($0.words) } ?? Span("never", .muted),
          Span(level.words, level.isOverdue ? .red : .text),
          people.isEmpty ? Span("nobody named", .amber) : Span(people.joined(separator: " and "), .muted),
        ]
      })
    return heading("Levels", standing.levels.count, list)
      + table.lines(width: width, targets: standing.levels.indices.map { .record(list + .index($0)) })
  }

  /// Open actions in full, and how many are done; a heading adds to the latest meeting.
  private func actions(_ standing: GovernanceStatus) -> [PageLine] {
    let latest = standing.meetings.first { $0.date <= open.insight.today } ?? standing.meetings.first
    let list = latest.map { meeting in
      places.list(.governance, "meetings") + .id(meeting.id.text) + "actions"
    }
    let shown = standing.openActions + standing.doneActions.prefix(3)
    let table = PageTable(
      columns: ["  When", "Side", "Owner", "Action"].map { PageTable.Column(title: $0) },
      rows: shown.map { action in
        let isDone = action.action.doneOn != nil
        return [
          Span("  " + action.words, action.isLate ? .red : isDone ? .good : .text),
          Span(side(action.action.side), .muted),
          Span(TextWidth.truncated(action.action.owner, to: isNarrow ? 12 : 20), .muted),
          Span(action.action.text, isDone ? .muted : .text),
        ]
      })
    let hidden = standing.doneActions.count - min(3, standing.doneActions.count)
    let title = "Actions (\(standing.openActions.count) open)"
    var lines = RecordPage.heading(title, list.map { .list($0) })
    lines += table.lines(
      width: width, targets: shown.map { .record($0.record) })
    if hidden > 0 { lines.append([Span("  and \(hidden) more done, with their meetings", .muted)]) }
    if !standing.openActions.isEmpty {
      lines += RecordPage.hint("\(open.key("tick")) marks the selected one done today", open, width: width)
    }
    return lines
  }

  private func side(_ party: Party) -> String { party == .department ? "ours" : "theirs" }

  private func feedback(_ standing: GovernanceStatus) -> [PageLine] {
    let list = places.list(.governance, "feedback")
    return heading("Feedback", standing.feedback.count, list)
      + standing.feedback.flatMap { feedback in
        let given = feedback.feedback
        let from = given.givenBy == .department ? "we" : "they"
        let about = given.about == given.givenBy ? "themselves" : given.about == .department ? "us" : "them"
        let whom = given.about == given.givenBy && given.givenBy == .department ? "ourselves" : about
        let isOpen = feedback.daysUnanswered != nil
        var lines: [[Span]] = [
          [
            Span("  \(given.on.words)  \(from) of \(whom), ", .muted), Span(feedback.words, isOpen ? .amber : .muted),
          ]
        ]
        lines += TitledPage.fact("", [Span(given.text)], indent: 4, width: width, titleWidth: 4)
        if !given.response.isEmpty {
          lines += TitledPage.fact(
            "", [Span("→ "), Span(given.response, .muted)], indent: 4, width: width, titleWidth: 4)
        }
        return lines.lines(.record(list + .id(given.id.text)))
      }
  }

  private func meetings(_ standing: GovernanceStatus) -> [PageLine] {
    let list = places.list(.governance, "meetings")
    let table = PageTable(
      columns: [
        .init(title: "  Day"), .init(title: "Level"), .init(title: isNarrow ? "us" : "To us", alignment: .trailing),
        .init(title: isNarrow ? "them" : "To them", alignment: .trailing), .init(title: "Note"),
      ],
      rows: standing.meetings.map { meeting in
        let actions = meeting.actions.count
        let note = [meeting.note, actions > 0 ? counted(actions, "action") : ""]
        return [
          Span("  " + meeting.date.words), Span(meeting.level.rawValue, .muted), worth(meeting.valueToDepartment),
          worth(meeting.valueToPartner), Span(note.filter { !$0.isEmpty }.joined(separator: " · "), .muted),
        ]
      })
    return heading("Meetings, worth 1 to 5 to each side", standing.meetings.count, list)
      + table.lines(width: width, targets: standing.meetings.map { .record(list + .id($0.id.text)) })
  }

  private func worth(_ value: Int?) -> Span { value.map { Span("\($0)") } ?? Span("–", .muted) }
}
