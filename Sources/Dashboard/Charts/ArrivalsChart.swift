import Insight
import Programme
import Records
import Terminal

/// What came and what went week by week: two rows of bars on one scale, with their numbers.
enum ArrivalsChart {
  private static let height = 3

  static func lines(_ flow: Flow, width: Int) -> [[Span]] {
    let arrivals = flow.weeks.map(\.arrivals)
    let closures = flow.weeks.map(\.closures)
    let highest = (arrivals + closures).max() ?? 0
    guard highest > 0 else { return [] }
    let columns = WeekColumns(flow.weeks.count, highest: highest, lead: 10, in: width)
    func bars(_ values: [Int], _ title: String, _ role: Role) -> [[Span]] {
      let rows = ColumnChart.rows(
        values.suffix(columns.count), highest: highest, height: height, width: columns.width)
      return rows.map { [Span(String(repeating: " ", count: columns.lead)), Span($0, role)] }
        + [columns.numbers([Span("  " + title, .title)], values)]
    }
    return bars(arrivals, "came", .chart) + bars(closures, "went", .chartAlternate)
      + [[Span(columns.days(flow.weeks.map(\.end)), .muted)]]
  }
}
