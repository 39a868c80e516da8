extension Roadblock {
  /// What is in the way has been seen by today.
  public func faults(in context: RecordContext) -> [RecordFault] {
    [context.notAhead(raisedOn, "raisedOn", "it cannot have been raised")].compactMap(\.self)
  }
}
