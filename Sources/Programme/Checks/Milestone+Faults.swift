extension Milestone {
  /// What was met was met by today.
  public func faults(in context: RecordContext) -> [RecordFault] {
    [context.notAhead(metOn, "metOn", "it cannot have been met")].compactMap(\.self)
  }
}
