import Insight
import Programme
import Records
import Terminal
import Text

/// How far the sides are apart on a dimension: about whom, the two numbers, and the difference.
enum GapLines {
  /// The two numbers of each gap of a dimension, a line each.
  static func lines(_ row: DimensionRow, partner: String, width: Int) -> [[Span]] {
    sides(row, partner: partner).flatMap { side in
      TitledPage.fact(
        "about \(side.about)",
        [ScoreSpan.gap(side.gap, isWide: row.isWide(side.gap)), Span("  "), Span(side.words, .muted)], indent: 2,
        width: width, titleWidth: 4 + 6 + max(TextWidth.columns(partner), TextWidth.columns("the department")))
    }
  }

  /// What a gap is, and the widest one with both numbers; for below a table with a column of gaps.
  static func explanation(_ rows: [DimensionRow], partner: String, width: Int) -> [[Span]] {
    let meaning = "Gap: the wider of we→them against they→them, and they→us against we→us."
    var lines = TextWidth.wrapped(meaning, to: width).map { [Span($0, .muted)] }
    let wide = rows.filter(\.isGapWide)
    for row in wide {
      for side in sides(row, partner: partner) where row.isWide(side.gap) {
        lines += TextWidth.wrapped("\(row.title), about \(side.about): \(side.words)", to: width).map {
          [Span($0, .amber)]
        }
      }
    }
    return lines
  }

  /// Both sides of whom something is said: who, by how much the two differ, and what each says.
  private static func sides(_ row: DimensionRow, partner: String) -> [(about: String, gap: Double?, words: String)] {
    let all = [
      (about: partner, gap: row.gapAboutThem, ours: row.weAboutThem, theirs: row.theyAboutThemselves),
      (about: "the department", gap: row.gapAboutUs, ours: row.weAboutOurselves, theirs: row.theyAboutUs),
    ]
    return all.map { side in
      let scores = [side.ours, side.theirs].map { $0.map(ScoreSpan.words) ?? "nothing" }
      return (side.about, side.gap, "the department says \(scores[0]), \(partner) says \(scores[1])")
    }
  }
}
