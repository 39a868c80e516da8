extension Roadblock {
  /// When it was raised and every change since, from its events.
  public var activity: [ActivityEntry] {
    var reader = ActivityReader(title.isEmpty ? id.text : title, .roadblock(id), of: partner)
    let opening = events.firstIndex { $0.change == .status && $0.before == nil }
    let first = opening.map { events[$0] }
    reader.add(
      raisedOn ?? first?.at.date, at: first.flatMap { $0.at.date == raisedOn ?? $0.at.date ? $0.at : nil },
      by: raisedBy.isEmpty ? first?.by ?? "" : raisedBy, "raised", from: first)
    for (index, event) in events.enumerated() where index != opening {
      reader.add(event.at.date, at: event.at, by: event.by, event.words, from: event)
    }
    return reader.entries
  }
}

extension RoadblockEvent {
  /// What happened, in words: "status: open → waiting (“for the board”)", "comment “no answer yet”".
  public var words: String {
    guard change != .comment else { return note.isEmpty ? "comment" : "comment “\(note)”" }
    func value(_ text: String?) -> String {
      guard let text, !text.isEmpty else { return "none" }
      return CalendarDate(text)?.words ?? text
    }
    return "\(change.rawValue): \(value(before)) → \(value(after))" + (note.isEmpty ? "" : " (“\(note)”)")
  }
}
