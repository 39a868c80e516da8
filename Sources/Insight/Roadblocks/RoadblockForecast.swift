public import Programme
public import Records

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

/// The days on which roadblocks came and went, so that any past day can be asked how it stood.
struct ClosureHistory {
  /// Each roadblock replayed.
  let timelines: [RoadblockTimeline]
  /// The days on which one came or was opened again, ascending.
  private let arrivals: [CalendarDate]
  /// The days on which one was closed, ascending.
  private let closings: [CalendarDate]

  /// Replays roadblocks up to a day, at the cost of a sort.
  init(_ roadblocks: [Roadblock], on today: CalendarDate) {
    timelines = roadblocks.compactMap { RoadblockTimeline($0, on: today) }
    arrivals = timelines.flatMap { $0.arrivals.map(\.on) }.sorted()
    closings = timelines.flatMap { $0.closings.map(\.from) }.sorted()
  }

  /// The day on which the first one was raised.
  var start: CalendarDate? { timelines.map(\.since).min() }

  /// How many were open at the end of a day.
  func open(on day: CalendarDate) -> Int { count(arrivals, upTo: day) - count(closings, upTo: day) }

  /// How many were closed after one day and up to another.
  func closed(after: CalendarDate, upTo: CalendarDate) -> Int {
    count(closings, upTo: upTo) - count(closings, upTo: after)
  }

  /// Closures in each of up to so many whole weeks before the end of a day, as far as there was anything, oldest first.
  func throughput(on day: CalendarDate, weeks: Int) -> [Int] {
    guard let start, start <= day else { return [] }
    let known = min(weeks, (day - start + 1) / 7)
    return (0..<known).reversed().map { closed(after: day - 7 * ($0 + 1), upTo: day - 7 * $0) }
  }

  /// Whether every one that was open at the end of a day was closed at the end of another.
  func isCleared(_ day: CalendarDate, by later: CalendarDate) -> Bool {
    !timelines.contains { $0.isOpen(on: day) && $0.isOpen(on: later) }
  }

  /// How many days of an ascending list do not lie after a day, by halving.
  private func count(_ days: [CalendarDate], upTo day: CalendarDate) -> Int {
    var low = 0
    var high = days.count
    while low < high {
      let middle = (low + high) / 2
      if days[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// After how many weeks so many things are done, if every week to come is like one of the weeks past.
///
/// Each week is drawn from the past ones with equal chance, independently. That is what a Monte Carlo simulation of
/// throughput samples (D. S. Vacanti, Actionable Agile Metrics for Predictability, 2015); with whole numbers a
/// week its distribution can be worked out exactly, week by week, so that no number depends on a generator.
struct CompletionOdds {
  /// The weeks beyond which nothing is forecast: five years.
  static let horizon = 260
  /// What is less likely than this is not followed further.
  private static let negligible = 1e-13

  /// The share of futures in which all is done after 1, 2, 3 … weeks, as far as the highest share asked for.
  let done: [Double]

  /// Works out the odds until a share is reached, at the latest after five years.
  ///
  /// The cost is weeks times different weekly numbers times what is left. With nothing to do, or no week in which
  /// anything was done, there are no odds.
  /// - Parameters:
  ///   - count: how many there are to do.
  ///   - weekly: how many were done in each of the weeks past; negative numbers count as none.
  ///   - share: how far to go, 0 to 1.
  init(of count: Int, weekly: [Int], upTo share: Double) {
    let rates = weekly.reduce(into: [Int: Double]()) { $0[max(0, $1), default: 0] += 1 / Double(weekly.count) }
      .sorted { $0.key < $1.key }
    guard count > 0, rates.contains(where: { $0.key > 0 }) else {
      done = []
      return
    }
    // What is left, by how likely it is; only the places from low to high are worth a look.
    var left = [Double](repeating: 0, count: count + 1)
    left[count] = 1
    var low = count
    var high = count
    var done: [Double] = []
    var finished = 0.0
    while done.count < CompletionOdds.horizon, finished < share - 1e-9 {
      var next = [Double](repeating: 0, count: count + 1)
      for place in low...high where left[place] > 0 {
        for (rate, chance) in rates {
          if rate >= place { finished += left[place] * chance } else { next[place - rate] += left[place] * chance }
        }
      }
      left = next
      low = max(1, low - (rates.last?.key ?? 0))
      while low < high, left[low] < CompletionOdds.negligible { low += 1 }
      while high > low, left[high] < CompletionOdds.negligible { high -= 1 }
      done.append(finished)
    }
    self.done = done
  }

  /// The first week after which all is done in that share of futures; `nil` beyond five years.
  func weeks(for share: Double) -> Int? { done.firstIndex { $0 >= share - 1e-9 }.map { $0 + 1 } }
}
