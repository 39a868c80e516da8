public import Programme

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
