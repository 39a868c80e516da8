public import Records

extension Roadblock {
  /// Its names stand on one line each, and what is in the way has been seen by today.
  public func faults(in context: RecordContext) -> [RecordFault] {
    let lines = [("title", title), ("owner", owner), ("raisedBy", raisedBy)].compactMap { field, text in
      TextFault.words(text, isLine: true).map { RecordFault.error(field, $0) }
    }
    return lines + [context.notAhead(raisedOn, "raisedOn", "it cannot have been raised")].compactMap(\.self)
  }

  /// Its history leads to its status, and lies between the day on which it was raised and today.
  ///
  /// Statistics read the history, so that a status set by hand counts from the event before.
  func historyFaults(on today: CalendarDate) -> [RecordFault] {
    var faults: [RecordFault] = []
    if let told = events.last(where: { $0.change == .status })?.after, told != status.rawValue {
      let words = "it is \(status.rawValue), but its last event says \(told): counts take it from that event's day"
      faults.append(.doubt("status", words))
    }
    if let raisedOn, let early = events.first(where: { $0.at.date < raisedOn }) {
      faults.append(
        .doubt("events", "one is of \(early.at.date.words), before it was raised on \(raisedOn.words)"))
    }
    // A day more, since somebody may have written it where it is tomorrow already.
    if let late = events.first(where: { $0.at.date > today + 1 }) {
      faults.append(.doubt("events", "one is of \(late.at.date.words), which lies ahead of today, \(today.words)"))
    }
    return faults
  }
}
