import Insight
import JSONText
import Programme
import Terminal

/// Everything on a roadblock: whose move, how long, what it holds up, and its history with who and when.
struct RoadblockPage {
  let roadblock: Roadblock
  let open: OpenProject
  let width: Int

  var lines: [[Span]] {
    let today = open.insight.today
    var lines: [[Span]] = []
    func add(_ title: String, _ words: Span...) { lines += TitledPage.fact(title, words, width: width) }
    let days = roadblock.daysInStatus(on: today).map { ", for \($0) days" } ?? ""
    add("Status", Span(roadblock.status.rawValue + (roadblock.status.isOpen ? days : "")))
    add("Severity", Mark.span(roadblock.severity))
    add("Whose move", Span(roadblock.side.spoken))
    add("Owner", Span(roadblock.owner.isEmpty ? "no owner (o sets one)" : roadblock.owner))
    add("Due", due(today))
    add("Age", Span(roadblock.age(on: today).map { "\($0) days" } ?? "unknown: nothing says when it was raised"))
    add("Raised", Span(raised))
    add(
      "Cause", Span([roadblock.cause?.rawValue, roadblock.kind?.rawValue].compactMap(\.self).joined(separator: ": ")))
    add("Escalated to", Span(roadblock.escalation.rawValue))
    if let id = roadblock.partner { add("Partner", Span(open.project.partner(id)?.name ?? id.text)) }
    for id in roadblock.blocks {
      let milestone = open.project.milestone(id)
      let date = milestone?.expected.map { ", \($0.words)" } ?? ""
      add(id == roadblock.blocks.first ? "Holds up" : "", Span("\(id.text)  \(milestone?.title ?? "")\(date)"))
    }
    let judged = RecordPage.judged(open, .roadblock(roadblock.id), width).dropLast()
    if !judged.isEmpty { lines += RecordPage.heading("What the rules say") + judged }
    if !roadblock.detail.isEmpty {
      lines += RecordPage.heading("Detail") + TextWidth.wrapped(roadblock.detail, to: width).map { [Span($0)] }
    }
    lines += RecordPage.heading("History (\(roadblock.events.count))")
    for event in roadblock.events.reversed() { lines += history(event) }
    if !roadblock.unknown.isEmpty {
      lines += RecordPage.heading("Also in the file")
      lines += roadblock.unknown.flatMap { TitledPage.fact($0.name, [Span($0.value.words)], width: width) }
    }
    return lines
  }

  private var raised: String {
    let day = roadblock.raisedOn?.words ?? "on an unknown day"
    return roadblock.raisedBy.isEmpty ? day : "\(day) by \(roadblock.raisedBy)"
  }

  private func due(_ today: CalendarDate) -> Span {
    guard let due = roadblock.dueOn else { return Span("no date (d sets one)", .muted) }
    if let days = roadblock.daysOverdue(on: today) { return Span("\(due.words), past by \(days) days", .red) }
    return Span(due.words)
  }

  /// A value of an event as people read it.
  private func said(_ value: String?) -> String {
    guard let value, !value.isEmpty else { return "none" }
    return CalendarDate(value)?.words ?? value
  }

  private func history(_ event: RoadblockEvent) -> [[Span]] {
    let words =
      event.change == .comment
      ? event.note
      : "\(event.change.rawValue): \(said(event.before)) → \(said(event.after))"
        + (event.note.isEmpty ? "" : " — \(event.note)")
    let lead = "\(event.at.date.words) \(event.at.clock)  \(event.by)"
    return TitledPage.fact(lead, [Span(words)], width: width, titleWidth: width < 72 ? 4 : 38)
  }
}
