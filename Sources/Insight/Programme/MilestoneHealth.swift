public import Programme
public import Records

/// How a milestone stands.
public struct MilestoneHealth: Equatable, Sendable {
  /// The milestone's id.
  public let id: ID<Milestone>
  /// What it is called.
  public let title: String
  /// Whether the programme fails without it.
  public let mustHave: Bool
  /// The partner who delivers it, if one does.
  public let partner: ID<Partner>?
  /// The day first agreed.
  public let baseline: CalendarDate?
  /// The day on which it is expected now, or was met.
  public let expected: CalendarDate?
  /// The day on which it was met.
  public let metOn: CalendarDate?
  /// Days after the baseline, negative if before; `nil` where a date is missing.
  public let slip: Int?
  /// How often a forecast moved it later.
  public let slipCount: Int
  /// Open roadblocks that hold it up, in file order; none once it is met.
  public let openRoadblocks: [ID<Roadblock>]
  /// The worst of what rules find about it; at least amber where it slips or something holds it up.
  public let health: Health
  /// The most telling fact: "overdue 12 days", "2 roadblocks", "was 15 Nov", "met 3 Nov", "no date", "on baseline".
  public let words: String

  init(_ milestone: Milestone, _ facts: Facts, worst: Health) {
    id = milestone.id
    title = milestone.nameOrID
    mustHave = milestone.mustHave
    partner = milestone.partner
    baseline = milestone.baseline
    metOn = milestone.metOn
    let expected = milestone.metOn ?? milestone.expected
    self.expected = expected
    slip = milestone.slip
    slipCount = milestone.slipCount
    let places = milestone.metOn == nil ? facts.openByMilestone[milestone.id] ?? [] : []
    let blocking = places.map { facts.roadblocks[$0].id }
    openRoadblocks = blocking
    let slipped = (milestone.slip ?? 0) > 0
    health = milestone.metOn != nil ? .green : max(worst, slipped || !blocking.isEmpty ? .amber : .green)
    words =
      if let met = milestone.metOn {
        "met \(met.words(on: facts.today))"
      } else if let expected, expected < facts.today {
        "overdue \(counted(facts.today - expected, "day"))"
      } else if !blocking.isEmpty {
        counted(blocking.count, "roadblock")
      } else if let expected, let baseline = milestone.baseline, baseline != expected {
        "was \(baseline.words(on: facts.today))"
      } else {
        expected == nil ? "no date" : milestone.baseline == nil ? "no baseline" : "on baseline"
      }
  }

  /// Every milestone: unmet by expected day, those without a day last, then met, the latest first.
  static func all(_ facts: Facts, findings: [Finding]) -> [MilestoneHealth] {
    var worst: [Path: Health] = [:]
    for finding in findings where finding.area == .planning {
      guard let subject = finding.records.first else { continue }
      worst[subject] = max(worst[subject] ?? .green, finding.level)
    }
    let all = facts.project.programme.milestones.map {
      MilestoneHealth($0, facts, worst: worst[.milestone($0.id)] ?? .green)
    }
    func day(_ milestone: MilestoneHealth) -> Int32 { milestone.expected?.dayNumber ?? .max }
    let unmet = all.enumerated().filter { $0.element.metOn == nil }
    let met = all.enumerated().filter { $0.element.metOn != nil }
    return unmet.sorted { (day($0.element), $0.offset) < (day($1.element), $1.offset) }.map(\.element)
      + met.sorted { (-Int(day($0.element)), $0.offset) < (-Int(day($1.element)), $1.offset) }.map(\.element)
  }
}
