import Terminal

/// One series of a chart: a fill that tells it apart without colour, and a colour that repeats it.
struct ChartSeries: Equatable {
  /// The glyph of a cell that belongs to it.
  let glyph: Character
  /// How it looks.
  let role: Role

  /// The fills from the one that stands out most; charts have at most four series.
  static let all = [
    ChartSeries(glyph: "█", role: .chart), ChartSeries(glyph: "▓", role: .chartAlternate),
    ChartSeries(glyph: "▒", role: .text), ChartSeries(glyph: "░", role: .muted),
  ]

  /// So many cells of it.
  func cells(_ count: Int) -> Span { Span(String(repeating: glyph, count: max(0, count)), role) }
}
