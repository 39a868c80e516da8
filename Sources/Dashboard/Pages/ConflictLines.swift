import JSONText
import Programme
import ProjectStore
import Records
import Terminal
import Text

/// Conflicts as lines: what each is about, and the value before and on either side.
enum ConflictLines {
  /// Every conflict in full, as for a page without a screen.
  static func all(_ project: Project, width: Int) -> [[Span]] {
    if project.conflicts.isEmpty { return [[Span("Nothing is to be decided.", .muted)]] }
    return project.conflicts.map { full($0, project, width: width) }.reduce([]) { all, lines in
      all.isEmpty ? lines : all + [[]] + lines
    }
  }

  /// A conflict in one line.
  static func short(_ conflict: Conflict, _ project: Project, width: Int) -> [Span] {
    let place = TextWidth.truncated(VisibleText.line(conflict.place), to: max(12, width * 2 / 5))
    let gap = String(repeating: " ", count: max(1, width * 2 / 5 + 1 - TextWidth.columns(place)))
    return [
      Span(place + gap, .accent), Span("mine ", .muted), Span(conflict.words(conflict.mine)),
      Span(" · theirs ", .muted), Span(conflict.words(conflict.theirs)),
    ]
  }

  /// A conflict with what stands and the three values.
  static func full(_ conflict: Conflict, _ project: Project, width: Int) -> [[Span]] {
    var lines: [[Span]] = [[Span(conflict.place, .title)]]
    if let path = conflict.path(in: project), let item = ItemReference(path, in: project) {
      switch item {
      case .roadblock(let id): lines[0].append(Span("  " + (project.roadblock(id)?.title ?? "")))
      case .partner(let id): lines[0].append(Span("  " + (project.partner(id)?.name ?? "")))
      case .milestone(let id): lines[0].append(Span("  " + (project.milestone(id)?.title ?? "")))
      default: break
      }
    }
    for (title, value) in [("before", conflict.base), ("mine", conflict.mine), ("theirs", conflict.theirs)] {
      let words = title == "before" && value == nil ? "nothing" : conflict.words(value)
      lines += TitledPage.fact(title, [Span(words)], indent: 2, width: width, titleWidth: 10)
    }
    return lines
  }
}
