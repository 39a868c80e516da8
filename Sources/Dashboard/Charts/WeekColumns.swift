import Programme
import Records
import Terminal
import Text

/// Where the weeks of a chart stand: as many of the latest as fit, each as wide as its numbers need.
struct WeekColumns: Equatable {
  /// The columns before the first week.
  let lead: Int
  /// The columns of a week, with the blank before it.
  let width: Int
  /// How many weeks are shown.
  let count: Int

  /// Fits weeks into a width.
  ///
  /// - Parameters:
  ///   - weeks: how many there are.
  ///   - highest: the highest number that stands under a week.
  ///   - lead: the columns of the words before them.
  init(_ weeks: Int, highest: Int, lead: Int, in width: Int) {
    let needed = max(3, String(highest).count + 1)
    let room = max(needed, width - lead)
    count = max(1, min(weeks, room / needed))
    self.width = min(8, room / count)
    self.lead = lead
  }

  /// A row of numbers under their weeks, with what they are before them.
  func numbers(_ title: [Span], _ values: [Int], _ role: Role = .text) -> [Span] {
    let used = title.reduce(0) { $0 + TextWidth.columns($1.text) }
    let cells = values.suffix(count).map { value in
      String(repeating: " ", count: max(1, width - String(value).count)) + String(value)
    }
    return title + [Span(String(repeating: " ", count: max(0, lead - used))), Span(cells.joined(), role)]
  }

  /// The last days of the weeks, as many as can stand without touching, the newest among them.
  func days(_ ends: [CalendarDate]) -> String {
    let shown = Array(ends.suffix(count))
    var row = [Character](repeating: " ", count: lead + width * shown.count)
    var free = row.count
    for (index, day) in shown.enumerated().reversed() {
      let words = Array(day.shortWords)
      let end = lead + width * (index + 1)
      guard end <= free, end - words.count >= lead else { continue }
      row.replaceSubrange(end - words.count..<end, with: words)
      free = end - words.count - 1
    }
    return String(row)
  }
}
