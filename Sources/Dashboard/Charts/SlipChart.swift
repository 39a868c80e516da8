import Insight
import Programme
import Records
import Terminal
import Text

/// A milestone's date over the days on which it was said: what a milestone trend chart draws.
///
/// Upwards is later. Each date has a row of its own where ten rows are enough for that.
struct SlipChart {
  private let history: SlipHistory
  private let today: CalendarDate
  private let width: Int

  private static let lead = 14
  private static let mostRows = 10
  /// What the first and the last day need under the chart.
  private static let fewestColumns = 24

  init(_ history: SlipHistory, on today: CalendarDate, width: Int) {
    self.history = history
    self.today = today
    self.width = width
  }

  /// The chart and its words; the words alone where no date was ever said again.
  var lines: [[Span]] {
    guard !history.points.isEmpty else { return [] }
    let said = history.points.compactMap(\.saidOn)
    var words = TextWidth.wrapped(history.words, to: max(8, width)).map { [Span($0, .title)] }
    if let chance = history.chance { words += TextWidth.wrapped(chance.words, to: max(8, width)).map { [Span($0)] } }
    guard let first = said.min(), width >= Self.lead + Self.fewestColumns else { return words }
    return plot(from: first, to: max(first + 1, history.metOn ?? today, said.max() ?? first)) + words
  }

  private func plot(from start: CalendarDate, to end: CalendarDate) -> [[Span]] {
    let columns = min(72, width - Self.lead)
    // The day on which it was met is where its dates came to rest.
    let steps = history.points.map { (saidOn: $0.saidOn, date: $0.date) } + (history.metOn.map { [($0, $0)] } ?? [])
    let dates = steps.map(\.date)
    let rows = Self.rows(dates)
    func row(_ date: CalendarDate) -> Int { Self.row(date, of: dates, rows: rows) }
    func column(_ day: CalendarDate) -> Int { (day - start) * (columns - 1) / (end - start) }
    var grid = [[Character]](repeating: [Character](repeating: " ", count: columns), count: rows)
    if let baseline = history.baseline { for x in 0..<columns { grid[row(baseline)][x] = "┄" } }
    var now = row(dates[0])
    var x = 0
    for point in steps {
      let place = min(columns - 1, point.saidOn.map { max(x, column($0)) } ?? 0)
      let next = row(point.date)
      for step in x..<max(x, place) { grid[now][step] = "─" }
      if next != now {
        grid[now][place] = next < now ? "╯" : "╮"
        for between in min(now, next) + 1..<max(now, next) { grid[between][place] = "│" }
      }
      if point.saidOn != nil { grid[next][place] = "●" }
      (now, x) = (next, point.saidOn == nil ? 0 : place + 1)
    }
    if history.metOn == nil {
      for step in x..<max(x, columns) { grid[now][step] = "─" }
      grid[now][columns - 1] = "●"
    } else {
      grid[now][max(0, x - 1)] = "✓"
    }
    let labels = Dictionary(dates.map { (row($0), $0) }, uniquingKeysWith: max)
    var lines = grid.indices.map { y -> [Span] in
      let label = labels[y]?.words ?? ""
      let lead = String(repeating: " ", count: max(0, Self.lead - 2 - label.count)) + label + " ┤"
      let role: Role = history.baseline.map { row($0) == y } == true ? .muted : .chart
      return [Span(lead, .muted), Span(String(grid[y]), role)]
    }
    let axis = String(repeating: " ", count: Self.lead - 1) + "└" + String(repeating: "─", count: columns)
    lines.append([Span(axis, .muted)])
    lines.append([Span(String(repeating: " ", count: Self.lead) + days(start, end, columns), .muted)])
    return lines
  }

  /// The first and the last day under the chart, and between them what they are.
  private func days(_ start: CalendarDate, _ end: CalendarDate, _ columns: Int) -> String {
    let (left, right) = (start.words, history.metOn == nil && end == today ? "today" : end.words)
    let room = columns - left.count - right.count
    let middle = "when it was said"
    guard room >= middle.count + 4 else { return left + String(repeating: " ", count: max(1, room)) + right }
    let before = (room - middle.count) / 2
    return left + String(repeating: " ", count: before) + middle
      + String(repeating: " ", count: room - middle.count - before) + right
  }

  /// The fewest rows, at least four where dates differ, in which each date has one of its own; at most ten.
  static func rows(_ dates: [CalendarDate]) -> Int {
    let different = Set(dates)
    guard different.count > 1 else { return 1 }
    for rows in max(4, different.count)..<max(mostRows, different.count) {
      if Set(different.map { row($0, of: dates, rows: rows) }).count == different.count { return rows }
    }
    return mostRows
  }

  /// The row of a date from the top, the latest in the first.
  private static func row(_ date: CalendarDate, of dates: [CalendarDate], rows: Int) -> Int {
    guard let earliest = dates.min(), let latest = dates.max(), latest > earliest, rows > 1 else { return 0 }
    return Int((Double(latest - date) / Double(latest - earliest) * Double(rows - 1)).rounded())
  }
}
