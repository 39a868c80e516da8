extension Reading {
  /// What was read was read by today, and once a day.
  public func faults(in context: RecordContext) -> [RecordFault] {
    var faults = [context.notAhead(date, "date", "it cannot have been read")].compactMap(\.self)
    if context.others(Reading.self).contains(where: { $0.date == date }) {
      faults.append(.error("date", "there is a reading of \(date.words) already; change that one"))
    }
    return faults
  }
}
