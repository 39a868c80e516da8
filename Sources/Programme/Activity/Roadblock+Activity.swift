import Records

extension Roadblock {
  /// When it was raised and every change since, from its events.
  public var activity: [ActivityEntry] {
    var entries: [ActivityEntry] = []
    forEachActivity { _, _, event in entries.append(activityEntry(event)) }
    return entries
  }

  /// Calls with when each of its entries was: `nil` for its raising, else an event by its place.
  ///
  /// Costs a look at each event.
  func forEachActivity(_ body: (_ date: CalendarDate, _ at: Instant?, _ event: Int?) -> Void) {
    let opening = self.opening
    if let raising = raising(opening) { body(raising.date, raising.at, nil) }
    for index in events.indices where index != opening {
      let at = events[index].at
      body(at.date, at, index)
    }
  }

  /// What happened: one of its events by its place, or `nil` for its raising.
  func activityEntry(_ event: Int?) -> ActivityEntry {
    let name = nameOrID
    if let event {
      let event = events[event]
      return ActivityEntry(
        date: event.at.date, at: event.at, by: event.by, words: nil, name: name, subject: .roadblock(id),
        partner: partner, origin: event)
    }
    let opening = self.opening
    let first = opening.map { events[$0] }
    let raising = raising(opening)
    return ActivityEntry(
      date: raising?.date ?? CalendarDate(dayNumber: 0), at: raising?.at,
      by: raisedBy.isEmpty ? first?.by ?? "" : raisedBy, words: "raised", name: name, subject: .roadblock(id),
      partner: partner, origin: first, isOpening: true)
  }

  /// The place of the event that opens it.
  private var opening: Int? { events.indices.first { events[$0].change == .status && events[$0].before == nil } }

  /// When it was raised: the day that is recorded, with the moment of the event that opens it where that is of the day.
  private func raising(_ opening: Int?) -> (date: CalendarDate, at: Instant?)? {
    let first = opening.map { events[$0].at }
    guard let date = raisedOn ?? first?.date else { return nil }
    return (date, first.flatMap { $0.date == date ? $0 : nil })
  }
}

extension RoadblockEvent {
  /// What happened, in words: "status: open → waiting (“for the board”)", "comment “no answer yet”".
  public var words: String { words(noteColumns: .max) }

  /// What happened, in words, with at most so many columns of what was said.
  func words(noteColumns: Int) -> String {
    let note = noteColumns == .max ? self.note : EditWords.line(self.note, columns: noteColumns)
    guard change != .comment else { return note.isEmpty ? "comment" : "comment “\(note)”" }
    func value(_ text: String?) -> String {
      guard let text, !text.isEmpty else { return "none" }
      return CalendarDate(text)?.words ?? text
    }
    return "\(change.rawValue): \(value(before)) → \(value(after))" + (note.isEmpty ? "" : " (“\(note)”)")
  }
}
