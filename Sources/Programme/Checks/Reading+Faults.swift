public import Records

extension Reading {
  /// What was read was read by today.
  public func faults(in context: RecordContext) -> [RecordFault] {
    [context.notAhead(date, "date", "it cannot have been read")].compactMap(\.self)
  }

  /// One value is read on a day.
  public func fault(besides other: Reading) -> RecordFault {
    .error("date", "there is a reading of \(date.words) already; change that one")
  }
}
