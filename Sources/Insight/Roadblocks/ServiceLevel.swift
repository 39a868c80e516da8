public import Programme
public import Records

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

/// The Kaplan–Meier estimate of the share that is still open after so many days.
///
/// Those still open count as long as they were watched, so that slow ones are not forgotten until they
/// close. Source: E. L. Kaplan and P. Meier, "Nonparametric Estimation from Incomplete Observations",
/// Journal of the American Statistical Association 53 (1958), 457–481.
public struct KaplanMeier: Equatable, Sendable {
  /// How long one was watched, and whether it ended then or was still open.
  public struct Observation: Equatable, Sendable {
    /// Whole days watched.
    public let days: Int
    /// Whether it was resolved on that day, rather than lost from sight.
    public let isResolved: Bool

    /// Makes an observation; negative days count as none.
    public init(days: Int, isResolved: Bool) {
      self.days = max(0, days)
      self.isResolved = isResolved
    }
  }

  /// A day on which some were resolved, and the share still open after it.
  public struct Point: Equatable, Sendable {
    /// The day, counted from when it was raised.
    public let day: Int
    /// The share still open after that day, 1 to 0.
    public let open: Double
  }

  /// The steps of the curve by day; before the first the share is 1.
  public let points: [Point]

  /// Estimates the curve, at the cost of one sort.
  public init(_ observations: [Observation]) {
    let sorted = observations.sorted { $0.days < $1.days }
    var points: [Point] = []
    var open = 1.0
    var index = 0
    while index < sorted.count {
      let day = sorted[index].days
      let watched = sorted.count - index
      var resolved = 0
      while index < sorted.count, sorted[index].days == day {
        if sorted[index].isResolved { resolved += 1 }
        index += 1
      }
      guard resolved > 0 else { continue }
      open *= Double(watched - resolved) / Double(watched)
      points.append(Point(day: day, open: open))
    }
    self.points = points
  }

  /// The first day by which at least that share (0 to 1) is resolved; `nil` if the curve does not reach it.
  public func day(resolving share: Double) -> Int? {
    points.first { $0.open <= 1 - share + 1e-9 }?.day
  }

  /// The share still open after that day.
  public func open(after day: Int) -> Double { points.last { $0.day <= day }?.open ?? 1 }
}

/// How often a promise of the past was kept, beside the promise of today.
public struct BackTest: Equatable, Sendable {
  /// The share that was promised to hold, 0 to 1.
  public let promised: Double
  /// How many promises were made and can be told by now.
  public let made: Int
  /// How many of them held.
  public let held: Int

  /// The share that held; `nil` where nothing can be told.
  public var rate: Double? { made > 0 ? Double(held) / Double(made) : nil }

  /// The rate in words: "85% was promised, and 57 of 80 held (71%)".
  public var words: String {
    let promise = "\((promised * 100).words(decimals: 0))% was promised"
    guard let rate else { return promise + ", and nothing can be told yet" }
    return "\(promise), and \(held) of \(made) held (\((rate * 100).words(decimals: 0))%)"
  }
}

extension ServiceLevel {
  /// How far apart the days lie on which a past service level is tested, in days.
  static let testedEvery = 30
  /// How long after such a day roadblocks were raised that are held to it, in days.
  static let testedOver = 180
  /// How far back levels are tested, in days: ten years.
  static let testedBack = 3652

  /// Whether the service levels of the past held: what share of the roadblocks raised in the half year after each
  /// month was resolved within the days that the level named then.
  ///
  /// Each level is measured as it would have been on its day, and held to how a roadblock stood when its days had
  /// passed, whatever became of it later. Withdrawn ones and those without a day say nothing. Only levels that were
  /// measured are tested. The cost is months times a sort of the roadblocks.
  public static func backTest(_ project: Project, on today: CalendarDate) -> BackTest {
    let timelines = project.roadblocks.compactMap { RoadblockTimeline($0, on: today) }
    let dated = timelines.filter { $0.status(on: today) != .withdrawn }
    var made = 0
    var held = 0
    guard let first = dated.map(\.since).min() else { return BackTest(promised: share, made: 0, held: 0) }
    let start = max(first, today - testedBack)
    for days in stride(from: 0, to: today - start, by: testedEvery) {
      let day = start + days
      guard case .measured(let limit, _) = ServiceLevel(timelines, on: day, fallback: 0) else { continue }
      for one in dated where one.since > day && one.since <= day + testedOver && one.since + limit <= today {
        made += 1
        if one.status(on: one.since + limit) == .resolved { held += 1 }
      }
    }
    return BackTest(promised: share, made: made, held: held)
  }
}
