import Insight
import Programme
import Records
import Terminal

/// The outcomes of the programme on its page, in the order of the file: how far each has come.
enum OutcomeTable {
  static func lines(_ open: OpenProject, width: Int) -> [PageLine] {
    let judged = Dictionary(open.insight.outcomes.map { ($0.id, $0) }) { first, _ in first }
    let outcomes = open.project.programme.outcomes.compactMap { judged[$0.id] }
    return outcomes.flatMap { outcome -> [PageLine] in
      let share = outcome.progress.map { "\(Int(($0 * 100).rounded()))%" } ?? "–"
      let mark = outcome.health == .green ? Span("") : Mark.span(outcome.health)
      let told = [Span(outcome.words, .muted)] + (mark.text.isEmpty ? [] : [Span(" "), mark])
      return
        (TitledPage.fact(share, [Span(outcome.title)], indent: 2, width: width, titleWidth: 8)
        + TitledPage.fact("", told, indent: 2, width: width, titleWidth: 8))
        .lines(.page(.outcome(outcome.id)))
    }
  }
}
