extension Review {
  /// A period is reviewed once, and not ahead of its day.
  public func faults(in context: RecordContext) -> [RecordFault] {
    var faults = [context.notAhead(date, "date", "it cannot have been held")].compactMap(\.self)
    if let fault = context.begun(period, "period") { faults.append(fault) }
    if let same = context.others(Review.self).first(where: { $0.isOf(period) }) {
      faults.append(
        .error("period", "there is a review of \(period) already (\(same.id), \(same.date.words)); change that one"))
    }
    return faults
  }
}

extension Score {
  /// The dimension exists, and a side scores it once about a side.
  public func faults(in context: RecordContext) -> [RecordFault] {
    let known = context.project.dimensions.map(\.id.text)
    guard known.contains(dimension) else {
      return [.error("dimension", Spelling.nowhere(dimension, "dimension", known))]
    }
    let isTwice = context.others(Score.self).contains {
      $0.dimension == dimension && $0.scoredBy == scoredBy && $0.about == about
    }
    guard isTwice else { return [] }
    return [
      .error(
        "dimension", "the \(scoredBy.rawValue) has scored the \(about.rawValue) on \(dimension) already in this review")
    ]
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
