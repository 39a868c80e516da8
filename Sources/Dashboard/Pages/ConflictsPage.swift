import Programme
import ProjectStore
import Records
import Terminal

/// The page of what merges left to decide: one line each, and below it the selected one with all three values.
enum ConflictsPage {
  /// How many lines of the list fit.
  static func visibleRows(_ body: Rect) -> Int { max(1, parts(body).list.height - 2) }

  static func draw(_ state: ListState, _ open: OpenProject, into frame: inout Frame, _ body: Rect) {
    let (project, conflicts) = (open.project, open.project.conflicts)
    let (rect, room) = parts(body)
    guard !conflicts.isEmpty else {
      let words = "Nothing is left to decide; \(open.key("back")) goes back."
      return TitledPage.draw([Span("Conflicts", .title)], [[Span(words, .muted)]], top: 0, into: &frame, rect)
    }
    var list = state
    list.reveal(visible: max(1, rect.height - 2), count: conflicts.count)
    let lines = conflicts.map { ConflictLines.short($0, project, width: rect.width - 4) }
    let title = [
      Span("Conflicts", .title), Span(" \(conflicts.count) to decide; \(open.key("decide")) decides", .muted),
    ]
    TitledPage.draw(title, lines, top: list.top, selected: list.selected, into: &frame, rect)
    guard room.height > 2 else { return }
    let detail = ConflictLines.full(conflicts[list.selected], project, width: room.width - 4)
    for (row, line) in detail.prefix(room.height).enumerated() {
      frame.put(line, at: room.x + 2, room.y + row, width: room.width - 4)
    }
  }

  /// The list, and below it the room for the selected conflict.
  private static func parts(_ body: Rect) -> (list: Rect, detail: Rect) {
    let (list, detail) = body.split(bottom: body.height >= 16 ? max(6, body.height / 3) : 0)
    return (list: list, detail: detail)
  }
}
