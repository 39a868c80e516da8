import Insight

extension ServiceLevel {
  /// The days by which the share promised is resolved, "over 70" or "60, assumed" where that cannot be told.
  ///
  /// Machines have a number only where it was reached.
  var daysReached: ViewValue {
    switch self {
    case .measured(let days, _): .whole(days)
    case .unreached(let days, _, _): .beyondNumber("over \(days)")
    case .thin(let fallback, _): .beyondNumber("\(fallback), assumed")
    }
  }

  /// What the level says in words, for machines.
  ///
  /// Where it was not reached, the days that it is over and the share resolved by then; where history is thin, the days
  /// assumed; the closures that say so, and the days beyond which a roadblock counts as aged in any case.
  var members: [ViewFact] {
    var over: (days: Int, share: Double)?
    var assumed: Int?
    let number: Int
    switch self {
    case .measured(_, let closures): number = closures
    case .unreached(let days, let share, let closures): (over, number) = ((days, share), closures)
    case .thin(let fallback, let closures): (assumed, number) = (fallback, closures)
    }
    return [
      .data("serviceLevelOverDays", .whole(ifAny: over?.days)),
      .data("serviceLevelResolvedShare", .hundredths(ifAny: over?.share)),
      .data("serviceLevelAssumedDays", .whole(ifAny: assumed)), .data("serviceLevelClosures", .whole(number)),
      .data("agedBeyondDays", .whole(days)),
    ]
  }
}
