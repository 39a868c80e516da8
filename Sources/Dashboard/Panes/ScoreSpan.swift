import Insight
import Terminal

/// Scores, their movement and the gaps between the sides as figures; the colour only repeats what Insight judges.
enum ScoreSpan {
  /// A score with one decimal; a dash where nobody scored.
  static func score(_ score: Double?) -> Span { Span(score.map(words) ?? "–", role(score)) }

  /// A score with the way it moved since the review before.
  static func score(_ score: Double?, moved change: Double?) -> Span {
    let arrow = change.map { $0 > 0 ? "▲" : $0 < 0 ? "▼" : " " } ?? " "
    return Span((score.map(words) ?? "–") + arrow, role(score))
  }

  /// By how much a score moved, with its sign; empty where there is nothing to compare.
  static func change(_ change: Double?) -> Span {
    guard let change else { return Span("") }
    let words = words(abs(change))
    if words == "0.0" { return Span(words, .muted) }
    return change > 0 ? Span("+" + words, .good) : Span("−" + words, .red)
  }

  /// A gap between the sides; marked where it is wide.
  static func gap(_ gap: Double?, isWide: Bool) -> Span {
    guard let gap else { return Span("–", .muted) }
    return Span(words(gap) + (isWide ? "!" : ""), isWide ? .amber : .muted)
  }

  /// A mean score with one decimal.
  static func words(_ score: Double) -> String { score.words(decimals: 1) }

  /// The colour of a score.
  static func role(_ score: Double?) -> Role { score.map { role(ScoreGrade($0)) } ?? .muted }

  /// The colour of a grade.
  static func role(_ grade: ScoreGrade) -> Role { grade.isLow ? .red : grade.isHigh ? .good : .text }
}
