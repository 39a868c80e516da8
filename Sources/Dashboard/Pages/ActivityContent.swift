import Insight
import Programme
import ProjectStore
import Records
import Terminal
import Text

/// Who changed what, the newest first: what the file tells with a day to it, and the edits of the journal.
struct ActivityContent: PageContent {
  private let open: OpenProject
  private let shown: HistoryList
  private let filter: String
  private let all: Int

  init(_ open: OpenProject, filter: String = "") {
    self.open = open
    self.filter = filter
    all = open.activity.count
    shown = open.activity(filter)
  }

  let title = "Activity"
  let columns = [
    Column(title: "When", width: 13, rank: 9),
    Column(title: "Who", width: 14, rank: 6),
    Column(title: "Record", width: 15, rank: 8),
    Column(title: "What", width: 24, rank: 9, grows: true, comfort: 40),
    Column(title: "About", width: 24, rank: 3, grows: true, comfort: 30),
    Column(title: "Partner", width: 18, rank: 2),
  ]

  var count: Int { shown.count }
  var hasHeadings: Bool { true }
  var summary: [String] { all == 0 ? [] : ["\(all), newest first", "\(open.key("open-row")) opens the record"] }
  var corner: String { filter.isEmpty ? "" : "\(shown.count) of \(all) · /\(filter)" }
  var isNarrowed: Bool { !filter.isEmpty }

  var emptyWords: [String] {
    if !filter.isEmpty {
      return [
        "Nothing fits “\(filter)”.", "\(open.key("back")) clears the filter, \(open.key("filter-page")) changes it.",
      ]
    }
    return [
      "Nothing is dated in this file yet, and nothing was changed here.",
      "Every change of a roadblock, each forecast, review, meeting and answer will stand here with its day and person.",
      open.onScreen("The first comes with \(open.key("new")) on a pane, which adds a record."),
    ]
  }

  func row(_ index: Int) -> Row {
    let line = shown[index]
    let entry = line.entry
    return Row([
      Span(ActivityContent.moment(entry, near: open.insight.today), .muted),
      Span(entry.by.isEmpty ? "–" : entry.by, entry.by.isEmpty ? .muted : .text), Span(entry.label, .accent),
      Span(entry.words + (line.mark.isEmpty ? "" : " [\(line.mark)]"), line.isLacking ? .warning : .text),
      Span(entry.name, .muted), Span(entry.partner.map { open.name(of: $0) } ?? "", .muted),
    ])
  }

  /// When it was in few words: `15 Nov 14:03`, without the time where the year is needed.
  static func moment(_ entry: ActivityEntry, near today: CalendarDate) -> String {
    let day = entry.date.words(near: today)
    return day == entry.date.words ? day : entry.at.map { "\(day) \($0.clock)" } ?? day
  }

  func target(_ index: Int) -> PageTarget? {
    guard shown.indices.contains(index) else { return nil }
    return ItemReference(shown[index].entry.record, in: open.project).map { .page($0) }
  }

  func detail(_ index: Int, width: Int, lines: Int) -> [[Span]] {
    let line = shown[index]
    let entry = line.entry
    let moment = entry.date.words + (entry.at.map { " \($0.clock)" } ?? "")
    let head = [moment, entry.by, entry.name.isEmpty ? entry.label : entry.name].filter { !$0.isEmpty }
    let words = TextWidth.wrapped(line.mark.isEmpty ? entry.words : "\(entry.words) [\(line.mark)]", to: width)
    return
      ([[Span(TextWidth.truncated(VisibleText.line(head.joined(separator: " · ")), to: width), .title)]]
      + words.map { [Span($0)] }).prefix(lines).map(\.self)
  }
}
