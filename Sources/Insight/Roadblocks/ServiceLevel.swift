import Programme

/// The day by which 85% of roadblocks are resolved, where history is enough to say so.
public enum ServiceLevel: Equatable, Sendable {
  /// 85% are resolved by this many days; with the closures that say so.
  case measured(days: Int, closures: Int)
  /// Fewer than 85% were ever resolved: the longest resolution so far, and the share (0 to 1) by then.
  case unreached(days: Int, share: Double, closures: Int)
  /// Too few closures to say; the fallback in days stands in.
  case thin(fallback: Int, closures: Int)

  /// The days beyond which a roadblock counts as aged.
  public var days: Int {
    switch self {
    case .measured(let days, _), .unreached(let days, _, _), .thin(let days, _): days
    }
  }

  /// The level in a few letters: `41d`, `>70d` where fewer than 85% were ever resolved.
  public var shortWords: String {
    if case .unreached(let days, _, _) = self { ">\(days)d" } else { "\(days)d" }
  }

  /// The level in words: "41 days, by which 85% are resolved (63 closures)".
  public var words: String {
    switch self {
    case .measured(let days, let closures): "\(counted(days, "day")), by which 85% are resolved (\(closures) closures)"
    case .unreached(let days, let share, let closures):
      "over \(counted(days, "day")), by which only \((share * 100).words(decimals: 0))% are resolved "
        + "(\(closures) closures)"
    case .thin(let fallback, let closures):
      "\(counted(fallback, "day")), assumed: \(counted(closures, "closure")) so far, \(ServiceLevel.closuresNeeded) needed"
    }
  }

  /// The share that a service level speaks of.
  public static let share = 0.85
  /// How many roadblocks must have been resolved before a level is measured.
  public static let closuresNeeded = 20
  /// How far back roadblocks count, by the day they were raised: 24 months.
  public static let windowDays = 730

  /// Whether a roadblock raised on a day counts for the level of another: raised in the 24 months up to it.
  private static func counts(_ since: CalendarDate, on day: CalendarDate) -> Bool {
    since <= day && day - since <= windowDays
  }

  /// Estimates the level over roadblocks raised in the last 24 months; withdrawn ones count until they were withdrawn.
  ///
  /// Roadblocks without a date, raised after today, or closed on an unknown day say nothing and are left out. How each
  /// stands today is on its record, so that nothing is replayed.
  init(_ roadblocks: [Roadblock], on today: CalendarDate, fallback: Int) {
    var observations: [KaplanMeier.Observation] = []
    for place in roadblocks.indices {
      guard let since = roadblocks[place].since, ServiceLevel.counts(since, on: today) else { continue }
      guard !roadblocks[place].status.isOpen else {
        observations.append(.init(days: today - since, isResolved: false))
        continue
      }
      guard let closed = roadblocks[place].closedOn else { continue }
      let isResolved = roadblocks[place].status == .resolved && closed <= today
      observations.append(.init(days: min(closed, today) - since, isResolved: isResolved))
    }
    self.init(observations, fallback: fallback)
  }

  /// Estimates the level as it would have been on a day: what was resolved by then counts so, even if it was opened
  /// again later.
  init(_ timelines: [RoadblockTimeline], on day: CalendarDate, fallback: Int) {
    let observations = timelines.compactMap { timeline -> KaplanMeier.Observation? in
      guard ServiceLevel.counts(timeline.since, on: day), let step = timeline.step(on: day) else { return nil }
      let last = step.status.isOpen ? day : step.from
      return KaplanMeier.Observation(days: last - timeline.since, isResolved: step.status == .resolved)
    }
    self.init(observations, fallback: fallback)
  }

  private init(_ observations: [KaplanMeier.Observation], fallback: Int) {
    let closures = observations.count { $0.isResolved }
    let curve = KaplanMeier(observations)
    guard closures >= ServiceLevel.closuresNeeded, let last = curve.points.last else {
      self = .thin(fallback: fallback, closures: closures)
      return
    }
    if let days = curve.day(resolving: ServiceLevel.share) {
      self = .measured(days: days, closures: closures)
    } else {
      self = .unreached(days: last.day, share: 1 - last.open, closures: closures)
    }
  }
}
