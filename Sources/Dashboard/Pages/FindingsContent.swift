import Insight
import Programme
import Records
import Terminal
import Text

/// What the rules found, the worst first; below it the sentence in full, with the rule and its thresholds.
struct FindingsContent: PageContent {
  private let open: OpenProject
  private let shown: [Finding]
  private let filter: String

  init(_ open: OpenProject, filter: String = "") {
    self.open = open
    self.filter = filter
    shown = FindingsContent.shown(open, filter)
  }

  /// The findings of a rule where the filter is its id, since ids begin alike; else those in which the words stand.
  private static func shown(_ open: OpenProject, _ filter: String) -> [Finding] {
    if filter.isEmpty { return open.insight.findings }
    if let rule = Rule.named(filter.trimmed.lowercased()) {
      return open.insight.findings.filter { $0.rule == rule.id }
    }
    let words = Filter(filter)
    return open.insight.findings.filter { finding in
      words.fits([FindingLine.sentence(finding, open), finding.area.title, finding.rule, finding.level.title])
    }
  }

  let title = "Findings"
  let columns = [
    Column(title: "RAG", width: 3, rank: 9),
    Column(title: "Area", width: 12, rank: 8),
    Column(title: "Finding", width: 24, rank: 9, grows: true, comfort: 66),
    Column(title: "Rule", width: 30, rank: 3),
    Column(title: "Record", width: 15, rank: 7),
  ]

  var count: Int { shown.count }
  var hasHeadings: Bool { false }
  var summary: [String] {
    [
      "\(open.insight.findings.count), each from a rule (\(open.key("rules")))",
      "\(open.key("open-row")) opens the record",
    ]
  }
  var corner: String { filter.isEmpty ? "" : "\(shown.count) of \(open.insight.findings.count) · /\(filter)" }
  var isNarrowed: Bool { !filter.isEmpty }

  var emptyWords: [String] {
    filter.isEmpty
      ? [
        "No rule has anything to say: nothing recorded is late, missing or out of bounds.",
        open.onScreen("Press \(open.key("rules")) to see the rules."),
      ]
      : [
        "No finding fits “\(filter)”.", "\(open.key("back")) clears the filter, \(open.key("filter-page")) changes it.",
      ]
  }

  func row(_ index: Int) -> Row {
    let finding = shown[index]
    let record = (finding.records.first?.last).map { "\($0) ↵" } ?? ""
    return Row([
      Mark.span(finding.level), Span(finding.area.title, .title), Span(FindingLine.sentence(finding, open)),
      Span(finding.rule, .muted), Span(record, .link),
    ])
  }

  func target(_ index: Int) -> PageTarget? {
    guard shown.indices.contains(index) else { return nil }
    return shown[index].records.first.flatMap { PageTarget($0, in: open.project) }
  }

  func detail(_ index: Int, width: Int, lines: Int) -> [[Span]] {
    let finding = shown[index]
    let words = TextWidth.wrapped(FindingLine.sentence(finding, open), to: width)
    guard words.count <= lines, lines > 0 else {
      let rest = words.dropFirst(max(0, lines - 1)).joined(separator: " ")
      return (words.prefix(max(0, lines - 1)) + [TextWidth.truncated(rest, to: width)]).map { [Span($0)] }
    }
    guard words.count < lines, let rule = open.ruleBook.rule(finding.rule) else { return words.map { [Span($0)] } }
    let limits = rule.thresholds.map(\.words).joined(separator: "; ")
    let told = "rule \(finding.rule)" + (limits.isEmpty ? "" : ": \(limits)")
    let room = lines - words.count
    let wrapped = TextWidth.wrapped(told, to: width)
    let fitted =
      wrapped.count <= room
      ? wrapped
      : wrapped.prefix(room - 1)
        + [TextWidth.truncated(wrapped.dropFirst(room - 1).joined(separator: " "), to: width)]
    return words.map { [Span($0)] } + fitted.map { [Span($0, .muted)] }
  }

}
