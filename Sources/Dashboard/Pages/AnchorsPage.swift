import Insight
import Programme
import Records
import Terminal
import Text

/// A dimension of the scorecard as the settings have it: its title and the sentence for each score, each changed where
/// it stands.
struct AnchorsPage {
  let dimension: Dimension
  let place: Path
  let open: OpenProject
  let width: Int

  var lines: [PageLine] {
    let fields = FieldLines(open: open, width: width)
    var lines = fields.lines(of: dimension, at: place, skipping: ["id", "anchors"])
    lines += RecordPage.heading("What a score means")
    for grade in ScoreGrade.allCases {
      let words = dimension.anchor(grade.rawValue).map { Span($0) } ?? Span("no sentence for this score", .muted)
      lines += TitledPage.fact("\(grade.rawValue) \(grade.title)", [words], width: width, titleWidth: 16)
        .lines(.anchor(place, score: grade.rawValue))
    }
    for (index, text) in dimension.anchors.enumerated().dropFirst(5) {
      lines += TitledPage.fact("\(index + 1) off the scale", [Span(text, .muted)], width: width, titleWidth: 16).lines()
    }
    guard (open.project.settings?.dimensions ?? []).isEmpty else { return lines }
    let said = "A standard dimension: once it is changed, the project has its own, beginning with the standard ones."
    return lines + [[]] + TextWidth.wrapped(said, to: width).map { [Span($0, .muted)] }.lines()
  }
}
