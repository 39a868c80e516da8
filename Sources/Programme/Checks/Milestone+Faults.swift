public import Records

extension Milestone {
  /// What was met was met by today.
  public func faults(in context: RecordContext) -> [RecordFault] {
    var faults = [context.notAhead(metOn, "metOn", "it cannot have been met")].compactMap(\.self)
    if let metOn, let start = context.project.programme.start, metOn < start {
      faults.append(.doubt("metOn", "\(metOn.words) is before the programme began, on \(start.words)"))
    }
    return faults
  }
}
