import Insight
import Programme
import Records
import Terminal
import Text

/// What was declared quarter by quarter, each rater beside the others, and by how much they disagree.
enum DeclaredLines {
  static func lines(_ open: OpenProject, width: Int) -> [PageLine] {
    let rounds = DeclaredRound.all(in: open.project, on: open.insight.today)
    guard !rounds.isEmpty else { return [] }
    let raters = (open.insight.declaredByRater + rounds.flatMap(\.ratings)).reduce(into: [String]()) { names, rating in
      if !names.contains(rating.raterName) { names.append(rating.raterName) }
    }
    let now = open.insight.disagreement.map { "The raters do not agree: \($0)." }
    let rows = rounds.reversed().map { round -> [Span] in
      let said = raters.map { rater in
        round.ratings.first { $0.raterName == rater }.map { rating in
          let mark = Mark.span(rating.rating)
          return Span("\(mark.text) \(rating.rating.rawValue)", mark.style.role)
        } ?? Span("–", .muted)
      }
      let apart = round.disagreement?.distance ?? ""
      return [Span(round.period)] + said + [Span(apart, .amber)]
    }
    let columns = ["Quarter"] + raters + [""]
    return Array(RecordPage.heading("Declared, quarter by quarter").dropFirst())
      + PageTable(columns: columns.map { PageTable.Column(title: $0) }, rows: rows).lines(width: width)
      + (now.map { TextWidth.wrapped($0, to: width).map { [Span($0, .amber)] }.lines() } ?? []) + [[]]
  }
}
