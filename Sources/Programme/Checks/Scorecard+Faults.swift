public import Records

extension Review {
  /// A period is not reviewed ahead of its day.
  public func faults(in context: RecordContext) -> [RecordFault] {
    var faults = [context.notAhead(date, "date", "it cannot have been held")].compactMap(\.self)
    if let fault = context.begun(period, "period") { faults.append(fault) }
    return faults
  }

  /// A period is reviewed once.
  public func fault(besides other: Review) -> RecordFault {
    .error(
      "period",
      "there is a review of \(other.period) already (\(other.id), \(other.date.words)); change that one")
  }
}

extension Score {
  /// A side scores a side once on a dimension.
  public func fault(besides other: Score) -> RecordFault {
    .error(
      "dimension", "the \(scoredBy.rawValue) has scored the \(about.rawValue) on \(dimension) already in this review")
  }
}

extension Reply {
  /// What was said was said by today.
  public func faults(in context: RecordContext) -> [RecordFault] {
    [context.notAhead(on, "on", "it cannot have been said")].compactMap(\.self)
  }
}

extension Dimension {
  /// Each score has its sentence, or none has.
  public func faults(in context: RecordContext) -> [RecordFault] {
    guard !anchors.isEmpty, anchors.count != 5 else { return [] }
    return [.error("anchors", "expected five sentences, one for each score from 1 to 5, found \(anchors.count)")]
  }
}
