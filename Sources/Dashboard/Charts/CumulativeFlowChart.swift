import Insight
import Programme
import Records
import Terminal

/// How many roadblocks had each status at the end of each week, one layer over the other, with the numbers below.
///
/// The scale begins at 0: layers that stand on each other are read by their heights. A row belongs to the layer in which
/// its middle lies.
enum CumulativeFlowChart {
  private static let height = 10
  private static let layers: [(title: String, statuses: [Status])] = [
    ("open", [.open]), ("in progress", [.inProgress]), ("waiting", [.waiting]), ("closed", [.resolved, .withdrawn]),
  ]

  static func lines(_ flow: Flow, width: Int) -> [[Span]] {
    let highest = flow.weeks.map(\.everRaised).max() ?? 0
    guard highest > 0 else { return [] }
    let columns = WeekColumns(flow.weeks.count, highest: highest, lead: 15, in: width)
    let weeks = Array(flow.weeks.suffix(columns.count))
    let counts = weeks.map { week in
      layers.map { $0.statuses.reduce(0) { $0 + (week.byStatus[$1] ?? 0) } }
    }
    let top = weeks.map(\.everRaised).max() ?? 0
    let rows = (0..<height).map { row -> [Span] in
      let level = (Double(height - row) - 0.5) / Double(height) * Double(top)
      let label = row == 0 ? "\(top)" : row == height - 1 ? "0" : ""
      let lead = String(repeating: " ", count: max(0, columns.lead - 2 - label.count)) + label + " ┤"
      return [Span(lead, .muted)] + cells(counts, at: level, width: columns.width)
    }
    let numbers = layers.indices.map { index in
      columns.numbers(
        [Span("  "), ChartSeries.all[index].cells(1), Span(" " + layers[index].title)], counts.map { $0[index] })
    }
    return rows + [[Span(columns.days(weeks.map(\.end)), .muted)]] + numbers
  }

  /// A row of the chart: neighbouring cells of one layer in one span.
  private static func cells(_ counts: [[Int]], at level: Double, width: Int) -> [Span] {
    var spans: [Span] = []
    var run = (layer: layer(counts[0], at: level), count: 0)
    func close() {
      spans.append(
        run.layer.map { ChartSeries.all[$0].cells(run.count) } ?? Span(String(repeating: " ", count: run.count)))
    }
    for count in counts {
      let layer = layer(count, at: level)
      if layer != run.layer {
        close()
        run = (layer, 0)
      }
      run.count += width
    }
    close()
    return spans
  }

  /// The layer in which a level lies, counted from the closed ones up; `nil` above them all.
  private static func layer(_ counts: [Int], at level: Double) -> Int? {
    var sum = 0.0
    for index in counts.indices.reversed() {
      sum += Double(counts[index])
      if level < sum { return index }
    }
    return nil
  }
}
