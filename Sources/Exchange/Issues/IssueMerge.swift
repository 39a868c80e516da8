import Programme
import Records

/// Brings issues into a project, one after the other.
struct IssueMerge {
  private(set) var project: Project
  private(set) var omissions: [ImportOmission]
  private(set) var added = 0
  private(set) var updated = 0
  private(set) var unchanged = 0
  private(set) var events = 0
  private let author: Authorship
  private var places: [ID<Roadblock>: Int] = [:]

  init(project: Project, author: Authorship, omissions: [ImportOmission]) {
    self.project = project
    self.author = author
    self.omissions = omissions
    for (index, roadblock) in project.roadblocks.enumerated() { places[roadblock.id] = index }
  }

  /// Adds the issue's roadblock, or brings it up to date.
  mutating func take(_ issue: Issue) {
    guard let place = places[issue.id] else {
      var roadblock = Roadblock()
      roadblock.id = issue.id
      roadblock.detail = issue.body
      roadblock.raisedOn = issue.createdAt.date
      roadblock.raisedBy = issue.author
      roadblock.side = .shared
      roadblock.title = issue.title
      roadblock.owner = issue.assignees?.first ?? ""
      label(&roadblock, of: issue)
      roadblock.events = history(of: issue)
      roadblock.status = issue.closedAt == nil && issue.status != .open ? .open : issue.status
      if roadblock.status != issue.status {
        close(&roadblock, as: issue.status, at: issue.lastKnown, by: issue.closedBy)
      }
      places[issue.id] = project.roadblocks.count
      project.roadblocks.append(roadblock)
      added += 1
      events += roadblock.events.count
      return
    }
    let old = project.roadblocks[place]
    // What labels say was taken when the issue was new; here they are only accounted for.
    var unlabelled = old
    label(&unlabelled, of: issue)
    let new = updated(old, from: issue)
    guard new != old else { return unchanged += 1 }
    project.roadblocks[place] = new
    updated += 1
    events += max(0, new.events.count - old.events.count)
  }

  private mutating func label(_ roadblock: inout Roadblock, of issue: Issue) {
    let place = "issue \(issue.number)"
    var severity: Severity?
    for label in issue.labels {
      switch IssueLabel(label, partners: project.partners) {
      case .severity(let said): severity = max(severity ?? said, said)
      case .side(let side): roadblock.side = side
      case .cause(let cause): roadblock.cause = cause
      case .kind(let kind): roadblock.kind = kind
      case .partner(let partner): roadblock.partner = partner
      case nil:
        omissions.note(
          ImportOmission(
            "label \(PlainText.quoted(label))", why: "it says no severity, side, cause, kind or partner", at: place))
      }
    }
    roadblock.severity = severity ?? .medium
    for other in issue.assignees?.dropFirst() ?? [] {
      omissions.note(
        ImportOmission(
          "further assignee \(PlainText.quoted(other))", why: "a roadblock has one owner, the first", at: place))
    }
    guard !issue.milestone.isEmpty else { return }
    let wanted = PlainText.folded(issue.milestone)
    if let milestone = project.programme.milestones.first(where: {
      PlainText.folded($0.id.text) == wanted || PlainText.folded($0.title) == wanted
    }) {
      roadblock.blocks = [milestone.id]
    } else {
      omissions.note(
        ImportOmission(
          "milestone \(PlainText.quoted(issue.milestone))", why: "the programme has no milestone of that id or title",
          at: place))
    }
  }

  private func history(of issue: Issue) -> [RoadblockEvent] {
    var events = [event(.status, at: issue.createdAt, by: issue.author, after: Status.open.rawValue)]
    events += issue.comments.map { event(.comment, at: $0.at, by: $0.author, note: $0.body) }
    if let closedAt = issue.closedAt, issue.status != .open {
      events.append(
        event(
          .status, at: closedAt, by: closer(issue), before: Status.open.rawValue, after: issue.status.rawValue))
    }
    return events.inOrder
  }

  private func close(_ roadblock: inout Roadblock, as status: Status, at moment: Instant, by name: String) {
    roadblock.events.append(
      event(
        .status, at: moment, by: name.isEmpty ? IssueMerge.tracker : name, before: roadblock.status.rawValue,
        after: status.rawValue))
    roadblock.events = roadblock.events.inOrder
    roadblock.status = status
  }

  private mutating func updated(_ old: Roadblock, from issue: Issue) -> Roadblock {
    var new = old
    new.title = issue.title
    followAssignee(of: issue, in: &new)
    addComments(of: issue, to: &new)
    followState(of: issue, in: &new)
    if new.events != old.events { new.events = new.events.inOrder }
    return new
  }

  /// Comments are told apart by moment and author; one that was reworded since gets its new words.
  private func addComments(of issue: Issue, to roadblock: inout Roadblock) {
    var free = roadblock.events.indices.filter { roadblock.events[$0].change == .comment }
    for comment in issue.comments {
      let same = free.firstIndex {
        roadblock.events[$0].at == comment.at && roadblock.events[$0].by == comment.author
      }
      if let same {
        roadblock.events[free[same]].note = comment.body
        free.remove(at: same)
      } else {
        roadblock.events.append(event(.comment, at: comment.at, by: comment.author, note: comment.body))
      }
    }
  }

  /// The later word on the state wins, the tracker's or the one given here.
  private mutating func followState(of issue: Issue, in roadblock: inout Roadblock) {
    let said = roadblock.events.filter { $0.change == .status }.map(\.at).max() ?? issue.createdAt
    guard issue.status.isOpen != roadblock.status.isOpen || (!issue.status.isOpen && issue.status != roadblock.status)
    else { return }
    let moment = issue.status.isOpen ? issue.lastKnown : issue.closedAt ?? issue.lastKnown
    if moment > said {
      close(&roadblock, as: issue.status, at: moment, by: issue.status.isOpen ? "" : issue.closedBy)
    } else {
      omissions.note(
        ImportOmission(
          "state \(issue.status.rawValue)", why: "it was changed here since", at: "issue \(issue.number)"))
    }
  }

  /// An owner given here stays until the tracker names another than the import before found, in an issue that changed
  /// since; when it was assigned the tracker's file does not tell.
  private mutating func followAssignee(of issue: Issue, in roadblock: inout Roadblock) {
    guard let assignees = issue.assignees else { return }
    let assignee = assignees.first ?? ""
    let changes = roadblock.events.filter { $0.change == .owner }
    let assigned = changes.last { $0.note == IssueMerge.assigned }
    let saidBefore = assigned.map { $0.after ?? "" } ?? changes.first.map { $0.before ?? "" } ?? roadblock.owner
    guard assignee != roadblock.owner else { return }
    let moment = issue.updatedAt ?? author.at
    guard assignee != saidBefore, changes.allSatisfy({ $0.at < moment }) else {
      omissions.note(
        ImportOmission(
          assignee.isEmpty ? "no assignee" : "assignee \(PlainText.quoted(assignee))",
          why: "the owner was changed here since", at: "issue \(issue.number)"))
      return
    }
    roadblock.events.append(
      event(
        .owner, at: moment, by: author.name, before: roadblock.owner.isEmpty ? nil : roadblock.owner,
        after: assignee.isEmpty ? nil : assignee, note: IssueMerge.assigned))
    roadblock.owner = assignee
  }

  /// What stands with a change of owner that the tracker made, by which the next import tells it from one made here.
  private static let assigned = "assigned in the tracker"

  /// Who closed an issue, where the tracker does not say.
  private static let tracker = "GitHub"

  private func closer(_ issue: Issue) -> String { issue.closedBy.isEmpty ? IssueMerge.tracker : issue.closedBy }

  private func event(
    _ change: EventChange, at: Instant, by: String, before: String? = nil, after: String? = nil, note: String = ""
  ) -> RoadblockEvent {
    var event = RoadblockEvent()
    event.at = at
    event.by = by
    event.change = change
    event.before = before
    event.after = after
    event.note = note
    return event
  }
}

extension [RoadblockEvent] {
  /// The events by moment; those of one moment stay in their order.
  fileprivate var inOrder: [RoadblockEvent] {
    enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
  }
}
