public import Programme

/// By when as many roadblocks will be closed as are open today, if the weeks to come are like the last twelve.
///
/// It counts closures, whichever roadblock they close: newer ones may overtake, so that the very same ones can take
/// longer. The back-test tells both apart. The same project on the same day gives the same numbers; none is drawn at
/// random. See `CompletionOdds` for the arithmetic and its source.
public struct RoadblockForecast: Equatable, Sendable {
  /// What can be said.
  public enum Outcome: Equatable, Sendable {
    /// Nothing is open.
    case nothingOpen
    /// The history is too short or too thin; and how long and how thin it is.
    case notEnoughHistory(weeks: Int, closures: Int)
    /// By when, in half of all futures and in 85% of them.
    case expected(half: Estimate, likely: Estimate)
  }

  /// By when, in a share of all futures.
  public struct Estimate: Equatable, Sendable {
    /// The share, 0 to 1.
    public let share: Double
    /// Whole weeks from today; `nil` where it takes more than five years.
    public let weeks: Int?
    /// The last day of those weeks; `nil` as above.
    public let date: CalendarDate?
  }

  /// How many are open.
  public let open: Int
  /// Closures in each of the last weeks, at most twelve and only whole ones, oldest first.
  public let throughput: [Int]
  /// What can be said.
  public let outcome: Outcome
  /// How often as many closed by then, of the same forecast at 85% made at each week's end of the past two years.
  public let backTest: BackTest
  /// The same forecasts held to more than they say: how often the very roadblocks that were open were all closed.
  public let sameOnes: BackTest

  /// The weeks from which a forecast draws.
  public static let weeksDrawn = 12
  /// The whole weeks of history that it needs.
  public static let weeksNeeded = 8
  /// The closures in those weeks that it needs.
  public static let closuresNeeded = 10
  /// The shares of futures that are told: a half, and 85%.
  public static let shares = (half: 0.5, likely: 0.85)
  /// How many weeks back forecasts are tested.
  public static let weeksTested = 104

  /// Forecasts the roadblocks of a project, or of one partnership.
  ///
  /// The cost is that of a hundred forecasts, since those of the past are tested too: some milliseconds for dozens of
  /// open roadblocks, so it is made when asked for and kept. Ones without a day, or closed on an unknown day, are left
  /// out.
  public init(_ project: Project, on today: CalendarDate, partner: ID<Partner>? = nil) {
    let history = ClosureHistory(project.roadblocks.filter { partner == nil || $0.partner == partner }, on: today)
    open = history.open(on: today)
    throughput = history.throughput(on: today, weeks: RoadblockForecast.weeksDrawn)
    outcome = RoadblockForecast.outcome(open: open, throughput: throughput, on: today)
    var held = 0
    var cleared = 0
    var made = 0
    for weeksAgo in 1...RoadblockForecast.weeksTested {
      let day = today - 7 * weeksAgo
      let past = RoadblockForecast.outcome(
        open: history.open(on: day), throughput: history.throughput(on: day, weeks: RoadblockForecast.weeksDrawn),
        on: day)
      guard case .expected(_, let likely) = past, let by = likely.date, by <= today else { continue }
      made += 1
      if history.closed(after: day, upTo: by) >= history.open(on: day) { held += 1 }
      if history.isCleared(day, by: by) { cleared += 1 }
    }
    backTest = BackTest(promised: RoadblockForecast.shares.likely, made: made, held: held)
    sameOnes = BackTest(promised: RoadblockForecast.shares.likely, made: made, held: cleared)
  }

  private static func outcome(open: Int, throughput: [Int], on today: CalendarDate) -> Outcome {
    guard open > 0 else { return .nothingOpen }
    let closures = throughput.reduce(0, +)
    guard throughput.count >= weeksNeeded, closures >= closuresNeeded else {
      return .notEnoughHistory(weeks: throughput.count, closures: closures)
    }
    let odds = CompletionOdds(of: open, weekly: throughput, upTo: shares.likely)
    func estimate(_ share: Double) -> Estimate {
      let weeks = odds.weeks(for: share)
      return Estimate(share: share, weeks: weeks, date: weeks.map { today + 7 * $0 })
    }
    return .expected(half: estimate(shares.half), likely: estimate(shares.likely))
  }

  /// The forecast in words: "as many as are open today (23) are closed by 12 Jan 2027 (50%), by 9 Feb 2027 (85%)".
  public var words: String {
    switch outcome {
    case .nothingOpen: return "nothing open"
    case .notEnoughHistory(let weeks, let closures):
      let needed = "\(RoadblockForecast.weeksNeeded) weeks and \(RoadblockForecast.closuresNeeded) closures"
      return "not enough history: \(counted(weeks, "whole week")) with \(counted(closures, "closure")), needs \(needed)"
    case .expected(let half, let likely):
      return "as many as are open today (\(open)) are closed \(half.words), \(likely.words)"
    }
  }
}

extension RoadblockForecast.Estimate {
  /// The estimate in words: "by 9 Feb 2027 (85%)", "in more than five years (85%)".
  public var words: String {
    let share = "(\((share * 100).words(decimals: 0))%)"
    return date.map { "by \($0.words) \(share)" } ?? "in more than five years \(share)"
  }
}
