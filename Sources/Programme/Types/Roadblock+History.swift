import JSONText
public import Records

extension Roadblock {
  /// The changes that the history keeps, each with the field that it is about.
  private static let tracked: [(change: EventChange, field: String)] = [
    (.status, "status"), (.escalation, "escalation"), (.owner, "owner"), (.due, "dueOn"), (.severity, "severity"),
    (.side, "side"),
  ]

  /// An event follows from each change that the history keeps.
  ///
  /// What was said stands with the first, or is a comment of its own. A new roadblock gets its day, who raised it, and
  /// the event that opens its history.
  public func kept(since old: Roadblock?, by author: Authorship, note: String) -> Roadblock {
    var kept = self
    guard let old else {
      kept.raisedOn = raisedOn ?? author.today
      if raisedBy.isEmpty { kept.raisedBy = author.name }
      kept.events.append(RoadblockEvent(.status, to: status.rawValue, by: author, note: note.trimmed))
      return kept
    }
    var said = note.trimmed
    for (change, name) in Roadblock.tracked {
      guard let field = Roadblock.field(name), !field.isEqual(old, self) else { continue }
      let (before, after) = (field.encode(old)?.string, field.encode(self)?.string)
      kept.events.append(RoadblockEvent(change, from: before, to: after, by: author, note: said))
      said = ""
    }
    if !said.isEmpty { kept.events.append(RoadblockEvent(.comment, by: author, note: said)) }
    return kept
  }

  /// What changed as the events tell it, then the fields of which no event tells.
  public func news(since old: Roadblock, noteColumns: Int) -> [String] {
    Roadblock.news(of: Roadblock.changes(from: old, to: self, at: .roadblock(id)), noteColumns: noteColumns)
  }

  /// A roadblock is raised.
  public func additionWords(isOne: Bool) -> (lead: String, news: String) { ("\(id) raised: ", title) }

  /// What changes of one roadblock did, in words: its events, then the fields of which no event tells.
  fileprivate static func news(of changes: [Change], noteColumns: Int) -> [String] {
    var news: [String] = []
    var told: Set<String> = ["events"]
    for change in changes where change.field == "events" {
      guard let item = change.item, let event = RoadblockEvent(item) else { continue }
      news.append(event.words(noteColumns: noteColumns))
      if let field = tracked.first(where: { $0.change == event.change })?.field { told.insert(field) }
    }
    for change in changes where !told.contains(change.field) { news.append(change.news(in: Project.self)) }
    return news.isEmpty ? ["history changed"] : news
  }
}

extension RoadblockEvent {
  /// An event of an author's moment.
  init(_ change: EventChange, from before: String? = nil, to after: String? = nil, by author: Authorship, note: String)
  {
    self.init()
    at = author.at
    by = author.name
    self.change = change
    self.before = before
    self.after = after
    self.note = note
  }
}

extension Edit {
  /// What the edit did to a roadblock, with everything that was said with it: `comment “Spoke to the officer today.”`;
  /// `nil` for an edit that changed anything else, or brought or took the roadblock itself.
  public var roadblockWords: String? {
    guard let record = changes.first?.record, record.parts.count == 2, record.parts[0] == .member("roadblocks"),
      changes.allSatisfy({ $0.record == record })
    else { return nil }
    return Roadblock.news(of: changes, noteColumns: .max).joined(separator: ", ")
  }
}
