public import Records

extension GovernanceLevel {
  /// A cadence is at least a day.
  public func faults(in context: RecordContext) -> [RecordFault] {
    guard let everyDays, everyDays < 1 else { return [] }
    return [.error("everyDays", "expected 1 day or more between meetings, found \(everyDays)")]
  }
}

extension Meeting {
  /// The meetings recorded were held.
  public func faults(in context: RecordContext) -> [RecordFault] {
    guard date > context.today else { return [] }
    return [.doubt("date", "\(date.words) lies ahead; meetings are recorded when they were held")]
  }
}

extension Action {
  /// What is done was done by today.
  public func faults(in context: RecordContext) -> [RecordFault] {
    [context.notAhead(doneOn, "doneOn", "it cannot have been done")].compactMap(\.self)
  }
}

extension Feedback {
  /// It was given by today, and answered after it was given.
  public func faults(in context: RecordContext) -> [RecordFault] {
    var faults = [
      context.notAhead(on, "on", "it cannot have been given"),
      context.notAhead(respondedOn, "respondedOn", "it cannot have been answered"),
    ].compactMap(\.self)
    if let respondedOn, respondedOn < on {
      faults.append(
        .error("respondedOn", "answered on \(respondedOn.words), before it was given on \(on.words)"))
    }
    if respondedOn != nil, response.trimmed.isEmpty {
      faults.append(.error("response", "it is answered on a day, but with no words: write the response"))
    }
    return faults
  }
}
