import Insight
import Programme
import Records
import Terminal
import Text

/// Open roadblocks by age and by whose move it is: the numbers, and beside them a bar.
enum AgeingChart {
  private static let lead = 14
  private static let all = 5

  static func lines(_ ageing: Ageing, width: Int) -> [[Span]] {
    let most = ageing.bands.map(\.roadblocks.count).max() ?? 0
    guard most > 0 else { return [] }
    let names = zip(Side.allCases, ChartSeries.all).map { [$1.cells(1), Span(" " + $0.brief, .muted)] }
    // Where there is no room for the names over the numbers, they stand on a line before.
    let isNarrow = width < 72
    let cells = Side.allCases.map { isNarrow ? 5 : $0.brief.count + 4 }
    let bar = max(4, width - lead - cells.reduce(all, +) - 2)
    var lines: [[Span]] = []
    if isNarrow { lines.append([Span("  ")] + names.joined(separator: [Span("  ")])) }
    var head = [Span(padded("  age", to: lead), .muted)]
    for (name, width) in zip(names, cells) {
      let shown = isNarrow ? Array(name.prefix(1)) : name
      let used = shown.reduce(0) { $0 + TextWidth.columns($1.text) }
      head += [Span(String(repeating: " ", count: width - used))] + shown
    }
    lines.append(head + [Span(right("all", to: all), .muted)])
    return lines
      + ageing.bands.map { band in
        let counts = Side.allCases.map { band.bySide[$0] ?? 0 }
        let numbers = zip(counts, cells).map { count, width in
          Span(right(count == 0 ? "·" : "\(count)", to: width), count == 0 ? .muted : .text)
        }
        return [Span(padded("  " + band.words, to: lead))] + numbers
          + [Span(right("\(band.roadblocks.count)", to: all), .title), Span("  ")]
          + StackedBar.spans(counts, of: most, width: bar)
      }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - TextWidth.columns(text)))
  }

  private static func right(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - TextWidth.columns(text))) + text
  }
}
