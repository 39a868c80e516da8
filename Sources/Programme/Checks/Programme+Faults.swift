public import Records

extension Programme {
  /// The end lies not before the start.
  public func faults(in context: RecordContext) -> [RecordFault] {
    [context.ordered(start, end, "end", after: "the start")].compactMap(\.self)
  }
}
