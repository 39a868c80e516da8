import Records

extension Project {
  /// Everything that the file tells with a day to it, in the order of the file: confidence declared, dates forecast,
  /// readings, reviews, meetings, answers, checks, criteria, scores of bids, and every event of a roadblock.
  ///
  /// What was changed without leaving a day is not guessed. The cost is one pass over the project.
  public var activity: [ActivityEntry] {
    var entries = activityBesideRoadblocks
    for roadblock in roadblocks { entries += roadblock.activity }
    return entries
  }

  /// The same without the roadblocks, of which there may be very many.
  var activityBesideRoadblocks: [ActivityEntry] {
    var entries = programme.confidenceActivity
    for milestone in programme.milestones { entries += milestone.activity }
    for outcome in programme.outcomes { entries += outcome.activity }
    for partner in partners { entries += partner.activity }
    return entries
  }
}

extension Sequence {
  /// What tells of the past with the newest first; of one day the latest moment first, what has no moment last.
  public func newestFirst(by entry: (Element) -> ActivityEntry) -> [Element] {
    enumerated().map { (entry: entry($0.element), place: $0.offset, element: $0.element) }.sorted { left, right in
      if left.entry.date != right.entry.date { return left.entry.date > right.entry.date }
      switch (left.entry.at, right.entry.at) {
      case (let one?, let other?) where one != other: return one > other
      case (_?, nil): return true
      case (nil, _?): return false
      default: return left.place > right.place
      }
    }.map(\.element)
  }
}
