import FoundationEssentials
import Insight
import JSONText
import Programme
import Records
import Terminal
import Text

/// The department's team: of each role how much is needed and filled, how experienced, and what is said of it.
struct TeamPage {
  let team: [TeamRole]
  let open: OpenProject
  let width: Int

  var lines: [PageLine] {
    let list = Path.programme + "team"
    guard !team.isEmpty else {
      let words = "Each role that the work needs stands here, with how many fill it and how experienced they are."
      return [PageLine([Span("Roles: none yet", .title, .bold)], target: .list(list))]
        + TextWidth.wrapped(words, to: width).map { [Span($0, .muted)] }.lines()
        + RecordPage.hint("\(open.key("new")) adds one.", open, width: width)
    }
    let table = PageTable(
      columns: [
        .init(title: "Role"), .init(title: "Filled", alignment: .trailing),
        .init(title: width < 72 ? "Exp." : "Experience"), .init(title: "Note"),
      ],
      rows: team.map { role in
        [
          Span(role.role), Span("\(role.filled) of \(role.needed)", role.filled < role.needed ? .amber : .text),
          role.experience.map { Span("\($0) of 5", $0 < 3 ? .amber : .text) } ?? Span("–", .muted),
          Span(note(role), .muted),
        ]
      })
    let judged = RecordPage.judged(open, .programme + "team", width).dropLast()
    let targets = team.indices.map { PageTarget.record(list + .index($0)) }
    return [PageLine([Span("Roles (\(team.count))", .title, .bold)], target: .list(list))]
      + table.lines(width: width, targets: targets)
      + (judged.isEmpty ? [] : RecordPage.heading("What the rules say") + judged)
  }

  private func note(_ role: TeamRole) -> String {
    let others = role.unknown.map { "\($0.name) \($0.value.words)" }
    return ((role.note.isEmpty ? [] : [role.note]) + others).joined(separator: " · ")
  }
}
