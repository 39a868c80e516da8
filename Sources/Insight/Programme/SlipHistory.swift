public import Programme
public import Records

/// Every date that a milestone had, and how likely it is to slip again: what a milestone trend chart draws.
public struct SlipHistory: Equatable, Sendable {
  /// A date that the milestone had.
  public struct Point: Equatable, Sendable {
    /// The day on which it was said; `nil` for the baseline.
    public let saidOn: CalendarDate?
    /// The date.
    public let date: CalendarDate
    /// By how many days it moved the date before, negative if earlier; 0 for the first.
    public let moved: Int
    /// Why, in the words of the file; empty for the baseline.
    public let reason: String
  }

  /// The milestone's id.
  public let id: ID<Milestone>
  /// What it is called.
  public let title: String
  /// The day first agreed.
  public let baseline: CalendarDate?
  /// The day on which it was met.
  public let metOn: CalendarDate?
  /// The dates in the order of the file, the baseline first.
  public let points: [Point]
  /// How often a forecast moved it later, as `Milestone.slipCount` counts.
  public let slips: Int
  /// Days from the baseline to the present date, or to the day it was met; negative if before.
  public let totalDays: Int?
  /// How likely the next forecast is to move it later; `nil` once it is met, or while it has no date.
  public let chance: SlipChance?

  /// Reads the history of a milestone, at a cost proportional to its forecasts.
  public init(_ milestone: Milestone) {
    var points = milestone.baseline.map { [Point(saidOn: nil, date: $0, moved: 0, reason: "")] } ?? []
    for forecast in milestone.forecasts {
      let moved = points.last.map { forecast.date - $0.date } ?? 0
      points.append(Point(saidOn: forecast.on, date: forecast.date, moved: moved, reason: forecast.reason))
    }
    let moves = points.dropFirst().map(\.moved)
    id = milestone.id
    title = milestone.nameOrID
    baseline = milestone.baseline
    metOn = milestone.metOn
    self.points = points
    slips = milestone.slipCount
    totalDays = milestone.slip
    chance = milestone.metOn == nil && !points.isEmpty ? SlipChance(moves: Array(moves)) : nil
  }

  /// The history of every milestone, in file order.
  public static func all(in project: Project) -> [SlipHistory] { project.programme.milestones.map(SlipHistory.init) }

  /// The history in words: "slipped 3 times, 227 days late", "met 7 days late"; "on its baseline" where all went so.
  public var words: String {
    let total = totalDays.map {
      $0 == 0 ? "back on its baseline" : "\(counted(abs($0), "day")) \($0 > 0 ? "late" : "early")"
    }
    guard slips > 0 else {
      guard let total, totalDays != 0 else { return baseline == nil ? "no baseline" : "on its baseline" }
      return "\(metOn != nil ? "met" : "forecast") \(total)"
    }
    return "slipped \(counted(slips, "time"))" + (total.map { ", " + $0 } ?? "")
  }
}

/// How likely the next forecast of a milestone is to move it later.
///
/// Slips repeat. Among 362 projects of New York City, the date slipped with probability .57 at the
/// next report where it had slipped at the last, and with .40 where it had not. That is the prior. A milestone that was
/// looked at again three times or more speaks for itself: the mean of the Beta distribution whose prior has that mean
/// and the weight of two looks, as much as Laplace's rule of succession gives to its own, so that three slips of three
/// are likely to go on and not certain to. Source of the smoothing: A. Gelman et al., Bayesian Data Analysis, 3rd ed.,
/// section 2.4.
public struct SlipChance: Equatable, Sendable {
  /// What the probability rests on.
  public enum Basis: Equatable, Sendable {
    /// The milestone's own history, smoothed: so many slips in so many looks.
    case own(slips: Int, of: Int)
    /// The 362 projects, since its own history is thin; and whether it slipped at the last look.
    case others(slippedLast: Bool)
  }

  /// The probability, 0 to 1.
  public let probability: Double
  /// What it rests on.
  public let basis: Basis

  /// The probability of a slip after a slip, in the 362 projects.
  public static let afterSlip = 0.57
  /// The probability of a slip after a look at which the date held, in the 362 projects.
  public static let afterHold = 0.40
  /// How many looks a history of its own needs.
  public static let looksNeeded = 3
  /// The weight of the prior, in looks.
  public static let priorLooks = 2.0

  /// Estimates it from the days by which each forecast moved the date before; later is a slip.
  public init(moves: [Int]) {
    let slippedLast = (moves.last ?? 0) > 0
    let prior = slippedLast ? SlipChance.afterSlip : SlipChance.afterHold
    let slips = moves.count { $0 > 0 }
    if moves.count >= SlipChance.looksNeeded {
      basis = .own(slips: slips, of: moves.count)
      probability = (SlipChance.priorLooks * prior + Double(slips)) / (SlipChance.priorLooks + Double(moves.count))
    } else {
      basis = .others(slippedLast: slippedLast)
      probability = prior
    }
  }

  /// How likely, with the number and what it rests on: "next slip likely (0.83, own history: 3 of 3)".
  public var words: String { "next slip \(odds)" }

  /// The same where the heading says of what: "likely (0.83, own history: 3 of 3)".
  public var odds: String {
    let likely =
      switch probability {
      case ..<0.45: "less likely than not"
      case ..<0.55: "as likely as not"
      default: "likely"
      }
    let rests =
      switch basis {
      case .own(let slips, let looks): "own history: \(slips) of \(looks)"
      case .others(slippedLast: true): "362 other projects, after a slip"
      case .others(slippedLast: false): "362 other projects, after no slip"
      }
    return "\(likely) (\(probability.words(decimals: 2)), \(rests))"
  }
}
