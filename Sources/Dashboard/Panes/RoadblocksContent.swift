import Insight
import Programme
import Records
import Terminal

/// Pane 3: what is in the way, whose move it is, how long it has waited and what it holds up.
struct RoadblocksContent: PaneContent {
  let open: OpenProject
  private let names: [ID<Partner>: String]
  private let today: CalendarDate

  init(_ open: OpenProject) {
    self.open = open
    today = open.insight.today
    names = Dictionary(open.project.partners.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  let columns = [
    Column(title: "Sev", width: 8, rank: 9),
    Column(title: "Title", width: 24, rank: 9, grows: true, comfort: 40),
    Column(title: "Side", width: 7, rank: 8),
    Column(title: "Cause", width: 11, rank: 4),
    Column(title: "Owner", width: 13, rank: 5),
    Column(title: "Age", width: 5, rank: 7, alignment: .trailing),
    Column(title: "Due", width: 9, rank: 6),
    Column(title: "Status", width: 11, rank: 9),
    Column(title: "Blocks", width: 14, rank: 3),
    Column(title: "Partner", width: 18, rank: 2),
    Column(title: "Id", width: 8, rank: 1),
  ]

  var count: Int { open.shown.count }
  var hasHeadings: Bool { true }

  var summary: [String] {
    let counts = open.insight.roadblocks
    var parts = ["\(counts.open) open"]
    if counts.ours > 0 { parts.append("\(counts.ours) ours") }
    if counts.pastDue > 0 { parts.append("\(counts.pastDue) past due") }
    parts.append("service level \(open.insight.serviceLevel.shortWords)")
    return parts
  }

  var isNarrowed: Bool { !open.selection.filter.isEmpty }

  var corner: String {
    let selection = open.selection
    let words = "by \(selection.order.rawValue) ▾"
    guard !selection.filter.isEmpty || selection.includesClosed else { return words }
    let all = selection.includesClosed ? open.project.roadblocks.count : open.insight.roadblocks.open
    let filter = selection.filter.isEmpty ? "" : "/\(selection.filter) · "
    return "\(open.shown.count) of \(all)\(selection.includesClosed ? " with closed" : "") · \(filter)\(words)"
  }

  var emptyWords: [String] {
    if !open.selection.filter.isEmpty {
      return [
        "No roadblock fits “\(open.selection.filter)”.",
        "\(open.key("back")) clears the filter, \(open.key("filter")) changes it.",
      ]
    }
    return [
      "Nothing is in the way.",
      open.onScreen("Press \(open.key("new")) to raise a roadblock: whatever holds the work up, on either side."),
    ]
  }

  func row(_ index: Int) -> Row {
    let roadblock = open.project.roadblocks[open.shown[index]]
    return Row([
      Mark.span(roadblock.severity),
      Span(roadblock.title),
      Span(roadblock.side.brief, roadblock.side == .department ? .text : .muted),
      Span(roadblock.cause?.rawValue ?? "–", .muted),
      Span(roadblock.owner.isEmpty ? "no owner" : roadblock.owner, roadblock.owner.isEmpty ? .amber : .text),
      Span(roadblock.age(on: today).map { "\($0)d" } ?? "–", .muted),
      due(roadblock),
      Span(roadblock.status.rawValue, roadblock.status.isOpen ? .text : .muted),
      Span(roadblock.blocks.map(\.text).joined(separator: ", "), .muted),
      Span(roadblock.partner.map { names[$0] ?? $0.text } ?? "", .muted),
      Span(roadblock.id.text, .muted),
    ])
  }

  private func due(_ roadblock: Roadblock) -> Span {
    guard let due = roadblock.dueOn else { return Span("–", .muted) }
    guard roadblock.status.isOpen else { return Span(due.words(near: today), .muted) }
    let standing = DueStatus(due, on: today)
    let words =
      switch standing {
      case .past(let days): "past \(days)d"
      case .today: "today"
      case .soon(let days): "in \(days)d"
      case .later(let days): days <= 99 ? "in \(days)d" : due.words(near: today)
      }
    return Span(words, Mark.role(standing))
  }
}
