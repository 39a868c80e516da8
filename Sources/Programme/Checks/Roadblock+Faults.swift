extension Roadblock {
  /// Its names stand on one line each, and what is in the way has been seen by today.
  public func faults(in context: RecordContext) -> [RecordFault] {
    let lines = [("title", title), ("owner", owner), ("raisedBy", raisedBy)].compactMap { field, text in
      TextFault.words(text, isLine: true).map { RecordFault.error(field, $0) }
    }
    return lines + [context.notAhead(raisedOn, "raisedOn", "it cannot have been raised")].compactMap(\.self)
  }
}
