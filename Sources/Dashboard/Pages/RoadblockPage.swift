import Insight
import JSONText
import Programme
import Records
import Terminal
import Text

/// Everything on a roadblock: whose move, how long, what it holds up, and its history with who and when.
struct RoadblockPage {
  let roadblock: Roadblock
  let open: OpenProject
  let width: Int

  var lines: [PageLine] {
    let today = open.insight.today
    var lines: [PageLine] = []
    let place = Path.roadblocks + .id(roadblock.id.text)
    func add(_ title: String, _ field: String? = nil, _ words: Span...) {
      lines += TitledPage.fact(title, words, width: width).lines(field.map { .field(place, $0) })
    }
    let days = roadblock.daysInStatus(on: today).map { ", for \(counted($0, "day"))" } ?? ""
    add("Status", "status", Span(roadblock.status.rawValue + (roadblock.status.isOpen ? days : "")))
    add("Severity", "severity", Mark.span(roadblock.severity))
    add("Whose move", "side", Span(roadblock.side.spoken))
    add(
      "Owner", "owner",
      Span(
        roadblock.owner.isEmpty
          ? "no owner" + open.onScreen(" (\(open.key("roadblock-owner")) sets one)") : roadblock.owner))
    add("Due", "dueOn", due(today))
    add(
      "Age", nil,
      Span(roadblock.age(on: today).map { counted($0, "day") } ?? "unknown: nothing says when it was raised"))
    add("Raised", "raisedOn", Span(raised))
    add(
      "Cause", "cause",
      Span([roadblock.cause?.rawValue, roadblock.kind?.rawValue].compactMap(\.self).joined(separator: ": ")))
    add("Escalated to", "escalation", Span(roadblock.escalation.rawValue))
    if let id = roadblock.partner {
      lines += TitledPage.fact("Partner", [Span(open.project.partner(id)?.name ?? id.text)], width: width)
        .lines(.page(.partner(id)))
    }
    for id in roadblock.blocks {
      let milestone = open.project.milestone(id)
      let date = milestone?.expected.map { ", \($0.words)" } ?? ""
      lines += TitledPage.fact(
        id == roadblock.blocks.first ? "Holds up" : "", [Span("\(id.text)  \(milestone?.title ?? "")\(date)")],
        width: width
      ).lines(.page(.milestone(id)))
    }
    let judged = RecordPage.judged(open, .roadblock(roadblock.id), width).dropLast()
    if !judged.isEmpty { lines += RecordPage.heading("What the rules say") + judged }
    if !roadblock.detail.isEmpty {
      lines += RecordPage.heading("Detail")
      lines += TextWidth.wrapped(roadblock.detail, to: width).map { [Span($0)] }.lines(.field(place, "detail"))
    }
    lines += RecordPage.heading("History (\(roadblock.events.count))")
    for event in roadblock.events.reversed() { lines += history(event).lines() }
    if !roadblock.unknown.isEmpty {
      lines += RecordPage.heading("Also in the file")
      lines += roadblock.unknown.flatMap { TitledPage.fact($0.name, [Span($0.value.words)], width: width) }.lines()
    }
    return lines
  }

  private var raised: String {
    let day = roadblock.raisedOn?.words ?? "on an unknown day"
    return roadblock.raisedBy.isEmpty ? day : "\(day) by \(roadblock.raisedBy)"
  }

  private func due(_ today: CalendarDate) -> Span {
    guard let due = roadblock.dueOn else {
      return Span("no date" + open.onScreen(" (\(open.key("roadblock-due")) sets one)"), .muted)
    }
    if let days = roadblock.daysOverdue(on: today) {
      return Span("\(due.words), past by \(counted(days, "day"))", .red)
    }
    return Span(due.words)
  }

  private func history(_ event: RoadblockEvent) -> [[Span]] {
    let moment = "\(event.at.date.words) \(event.at.clock)"
    // Days of one figure stand under those of two, and names under names.
    let lead = String(repeating: " ", count: max(0, 17 - moment.count)) + "\(moment)  \(event.by)"
    return TitledPage.fact(lead, [Span(event.words)], width: width, titleWidth: width < 72 ? 4 : 38)
  }
}
