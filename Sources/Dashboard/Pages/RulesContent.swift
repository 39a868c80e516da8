import Insight
import Programme
import Records
import Terminal
import Text

/// Every rule by area: its thresholds, whether it is on, and how much it finds; then what settings name that no rule
/// knows.
struct RulesContent: PageContent {
  /// What a row shows.
  private enum Line {
    /// A rule, with its first threshold if it has any.
    case rule(RuleStatus, TunedThreshold?)
    /// A further threshold of a rule.
    case further(RuleStatus, TunedThreshold)
    /// A threshold that belongs to no rule.
    case other(TunedThreshold)
    /// A name that no rule knows.
    case unknown(RuleBook.Unknown)
  }

  private let open: OpenProject
  private let lines: [Line]
  private let book: RuleBook
  private let filter: String
  private let all: Int

  init(_ open: OpenProject, filter: String = "") {
    self.open = open
    book = open.ruleBook
    self.filter = filter
    var lines = book.rules.flatMap { rule in
      [Line.rule(rule, rule.thresholds.first)] + rule.thresholds.dropFirst().map { .further(rule, $0) }
    }
    lines += book.others.map { .other($0) } + book.unknown.map { .unknown($0) }
    all = lines.count
    let words = Filter(filter)
    self.lines =
      filter.isEmpty
      ? lines
      : lines.filter { line in
        switch line {
        case .rule(let rule, let threshold):
          words.fits([rule.rule.id, rule.rule.sentence, threshold?.words ?? "", rule.isOn ? "on" : "off"])
        case .further(let rule, let threshold): words.fits([rule.rule.id, rule.rule.sentence, threshold.words])
        case .other(let threshold): words.fits([threshold.id, threshold.words])
        case .unknown(let unknown): words.fits([unknown.id, unknown.words, "unknown"])
        }
      }
  }

  let title = "Rules"
  let columns = [
    Column(title: "On", width: 3, rank: 9),
    Column(title: "Rule", width: 31, rank: 9),
    Column(title: "RAG", width: 7, rank: 7),
    Column(title: "Over", width: 9, rank: 8),
    Column(title: "Value", width: 9, rank: 9, alignment: .trailing),
    // Cut short it says less than the lines below the list, which have it whole.
    Column(title: "Threshold", width: 28, rank: 5, grows: true, comfort: 34),
    Column(title: "Found", width: 5, rank: 9, alignment: .trailing),
  ]

  var count: Int { lines.count }
  var hasHeadings: Bool { true }

  var summary: [String] {
    let off = book.rules.count { !$0.isOn }
    let tuned = book.rules.flatMap(\.thresholds).count { $0.tuned != nil }
    return ["\(book.rules.count)", "\(off) off", "\(tuned) tuned"]
  }

  var corner: String { filter.isEmpty ? "" : "\(lines.count) of \(all) · /\(filter)" }
  var isNarrowed: Bool { !filter.isEmpty }
  var emptyWords: [String] {
    ["No rule fits “\(filter)”.", "\(open.key("back")) clears the filter, \(open.key("filter-page")) changes it."]
  }

  func row(_ index: Int) -> Row {
    switch lines[index] {
    case .rule(let rule, let threshold):
      return Row(spans: [
        [Span(rule.isOn ? "on" : "off", rule.isOn ? .good : .amber)], [Span(rule.rule.id, rule.isOn ? .text : .muted)],
        levels(rule.rule.levels), [Span(rule.rule.subject.rawValue, .muted)], [value(threshold)], [meaning(threshold)],
        [Span(rule.isOn ? "\(rule.findings)" : "–", rule.findings > 0 ? .title : .muted)],
      ])
    case .further(let rule, let threshold):
      let suffix = "  " + threshold.id.dropFirst(rule.rule.id.count)
      return Row([Span(""), Span(suffix, .muted), Span(""), Span(""), value(threshold), meaning(threshold), Span("")])
    case .other(let threshold):
      return Row([Span(""), Span(threshold.id), Span(""), Span(""), value(threshold), meaning(threshold), Span("")])
    case .unknown(let unknown):
      return Row([
        Span("?", .warning), Span(unknown.id, .warning), Span(""), Span(""), Span(""),
        Span("\(unknown.words), but there is no such rule", .warning), Span(""),
      ])
    }
  }

  func target(_ index: Int) -> PageTarget? {
    guard lines.indices.contains(index) else { return nil }
    return switch lines[index] {
    case .rule(let rule, let threshold): .rule(rule.rule.id, threshold: threshold?.id)
    case .further(let rule, let threshold): .rule(rule.rule.id, threshold: threshold.id)
    case .other(let threshold): .rule(nil, threshold: threshold.id)
    case .unknown: nil
    }
  }

  func detail(_ index: Int, width: Int, lines count: Int) -> [[Span]] {
    var words: [String]
    switch lines[index] {
    case .rule(let rule, let threshold):
      words = [rule.rule.sentence] + told(rule, first: threshold)
    case .further(let rule, let threshold):
      words = [rule.rule.sentence] + told(rule, first: threshold)
    case .other(let threshold): words = ["\(threshold.id): \(threshold.words)"]
    case .unknown(let unknown):
      words = [
        "settings name \(unknown.id) (\(unknown.words)), which no rule of this version has: it changes nothing"
      ]
    }
    return words.flatMap { TextWidth.wrapped($0, to: width) }.enumerated().map { [Span($1, $0 == 0 ? .text : .muted)] }
      .prefix(count).map(\.self)
  }

  /// The thresholds of a rule, the selected one first.
  private func told(_ rule: RuleStatus, first: TunedThreshold?) -> [String] {
    let others = rule.thresholds.filter { $0.id != first?.id }
    return ((first.map { [$0] } ?? []) + others).map { "\($0.id): \($0.words)" }
  }

  private func value(_ threshold: TunedThreshold?) -> Span {
    guard let threshold else { return Span("–", .muted) }
    return Span(threshold.valueWords, threshold.tuned == nil ? .text : .accent)
  }

  private func meaning(_ threshold: TunedThreshold?) -> Span {
    guard let threshold else { return Span("yes or no", .muted) }
    guard threshold.tuned != nil else { return Span(threshold.meaning, .muted) }
    return Span("tuned; \(threshold.meaning)", .accent)
  }

  private func levels(_ levels: ClosedRange<Health>) -> [Span] {
    Health.allCases.filter { levels.contains($0) }.map { Mark.span($0) }
  }
}
