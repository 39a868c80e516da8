import Insight
import Programme
import ProjectStore
import Records
import Terminal
import Text

/// Who changed what as it is printed, where nothing can be selected to see it in full: an entry a row, and what happened
/// on as many lines as it takes, under the words over its column.
struct ActivityText {
  private let lines: HistoryList
  private let today: CalendarDate
  private let width: Int

  /// What happened in a project, for a page so many columns wide.
  init(_ open: OpenProject, width: Int) {
    lines = open.activity
    today = open.insight.today
    self.width = width
  }

  /// The columns from which what happened stands beside the rest; with fewer it stands below.
  private static let room = 36

  /// The words over the columns, and the entries.
  var rows: [String] {
    let heads = ["When", "Who", "Record"]
    var widths = heads.map(TextWidth.columns)
    for line in lines {
      for (column, cell) in cells(line).enumerated() { widths[column] = max(widths[column], TextWidth.columns(cell)) }
    }
    widths[1] = min(widths[1], width < 100 ? 14 : 20)
    widths[2] = min(widths[2], 15)
    let lead = widths.reduce(0) { $0 + $1 + 1 }
    let isBeside = width - lead >= ActivityText.room
    let indent = isBeside ? lead : 4
    let blanks = String(repeating: " ", count: indent)
    var rows = [row(heads, widths) + (isBeside ? "What" : "")]
    for line in lines {
      let words = VisibleText.line(words(line))
      let room = max(8, width - indent)
      var told = (TextWidth.columns(words) <= room ? [words] : TextWidth.wrapped(words, to: room))[...]
      rows.append(row(cells(line), widths) + (isBeside ? told.popFirst() ?? "" : ""))
      rows += told.map { blanks + $0 }
    }
    return rows.map(trimmed)
  }

  private func cells(_ line: HistoryLine) -> [String] {
    let entry = line.entry
    return [ActivityContent.moment(entry, near: today), entry.by.isEmpty ? "–" : entry.by, entry.label]
  }

  /// What happened, and to what.
  private func words(_ line: HistoryLine) -> String {
    let entry = line.entry
    let parts = [entry.words + (line.mark.isEmpty ? "" : " [\(line.mark)]"), entry.name]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func row(_ cells: [String], _ widths: [Int]) -> String {
    zip(cells, widths).map { cell, width in
      let text = TextWidth.truncated(cell, to: width)
      return text + String(repeating: " ", count: max(0, width - TextWidth.columns(text)) + 1)
    }.joined()
  }

  private func trimmed(_ row: String) -> String {
    var row = row
    while row.hasSuffix(" ") { row.removeLast() }
    return row
  }
}
