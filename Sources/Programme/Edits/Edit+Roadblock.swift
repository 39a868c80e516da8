extension Edit {
  /// Changes a roadblock and appends an event for each change that its history keeps.
  ///
  /// - Parameters:
  ///   - note: what was said with the change; it stands with the first event, or is a comment of its own.
  ///   - mutate: what changes; events must be left alone.
  /// - Throws: `noSuchRecord`, or `nothingToChange` where all stays as it is and there is no note.
  public static func roadblock(
    _ id: ID<Roadblock>, in project: Project, by author: Authorship, note: String = "",
    _ mutate: (inout Roadblock) -> Void
  ) throws(EditProblem) -> Edit {
    guard let old = project.roadblock(id) else { throw .noSuchRecord(.roadblock(id)) }
    var new = old
    mutate(&new)
    new.id = old.id
    var said = note.trimmed
    for step in RoadblockStep.between(old, new) {
      new.events.append(step.event(by: author, note: said))
      said = ""
    }
    if !said.isEmpty {
      var event = RoadblockEvent()
      event.at = author.at
      event.by = author.name
      event.change = .comment
      event.note = said
      new.events.append(event)
    }
    let changes = Roadblock.changes(from: old, to: new, at: .roadblock(id))
    guard !changes.isEmpty else { throw .nothingToChange(id.text) }
    let news = Edit.roadblockNews(changes, noteColumns: EditWords.nameColumns)
    return Edit("\(id) ", news, all: Edit.roadblockNews(changes, noteColumns: .max), changes: changes)
  }

  /// What the edit did to a roadblock, with everything that was said with it: `comment “Spoke to the officer today.”`;
  /// `nil` for an edit that changed anything else, or brought or took the roadblock itself.
  public var roadblockWords: String? {
    guard let record = changes.first?.record, record.list == .roadblocks, record.isElement,
      changes.allSatisfy({ $0.record == record })
    else { return nil }
    return Edit.roadblockNews(changes, noteColumns: .max).joined(separator: ", ")
  }

  /// What changes of one roadblock did, in words: its events, then the fields of which no event tells.
  private static func roadblockNews(_ changes: [Change], noteColumns: Int) -> [String] {
    var news: [String] = []
    var told: Set<String> = ["events"]
    for change in changes where change.field == "events" {
      guard let item = change.item, let event = RoadblockEvent(item) else { continue }
      news.append(event.words(noteColumns: noteColumns))
      told.insert(event.change == .due ? "dueOn" : event.change.rawValue)
    }
    for change in changes where !told.contains(change.field) { news.append(change.news) }
    return news.isEmpty ? ["history changed"] : news
  }

  /// Adds a roadblock that somebody raises, with the event that opens its history.
  public static func raising(
    _ roadblock: Roadblock, in project: Project, by author: Authorship
  ) throws(EditProblem) -> Edit {
    guard project.roadblock(roadblock.id) == nil else { throw .idTaken(roadblock.id.text) }
    guard !roadblock.title.trimmed.isEmpty else { throw .badValue("Title", "it cannot be empty") }
    var new = roadblock
    new.raisedOn = new.raisedOn ?? author.today
    if new.raisedBy.isEmpty { new.raisedBy = author.name }
    var event = RoadblockEvent()
    event.at = author.at
    event.by = author.name
    event.change = .status
    event.after = new.status.rawValue
    new.events.append(event)
    return Edit(
      "\(new.id) raised: ", [new.title],
      changes: [
        Change(.roadblocks, .insert(item: new.encoded, at: project.roadblocks.count))
      ])
  }
}

/// One tracked change between two states of a roadblock.
private struct RoadblockStep {
  let change: EventChange
  let before: String?
  let after: String?

  static func between(_ old: Roadblock, _ new: Roadblock) -> [RoadblockStep] {
    func text(_ value: String) -> String? { value.isEmpty ? nil : value }
    let pairs: [(EventChange, String?, String?)] = [
      (.status, old.status.rawValue, new.status.rawValue),
      (.escalation, old.escalation.rawValue, new.escalation.rawValue),
      (.owner, text(old.owner), text(new.owner)),
      (.due, old.dueOn?.description, new.dueOn?.description),
      (.severity, old.severity.rawValue, new.severity.rawValue),
      (.side, old.side.rawValue, new.side.rawValue),
    ]
    return pairs.filter { $0.1 != $0.2 }.map { RoadblockStep(change: $0.0, before: $0.1, after: $0.2) }
  }

  func event(by author: Authorship, note: String) -> RoadblockEvent {
    var event = RoadblockEvent()
    event.at = author.at
    event.by = author.name
    event.change = change
    event.before = before
    event.after = after
    event.note = note
    return event
  }
}
