import Programme
import Records

/// What is judged: the four ways in which partnerships slip up, the relationship, and delivery itself.
public enum Area: String, CaseIterable, Hashable, Sendable {
  case clarity, planning, capability, commercials, relationship, delivery

  /// The area's name on screens and in reports.
  public var title: String {
    switch self {
    case .clarity: "Clarity"
    case .planning: "Planning"
    case .capability: "Capability"
    case .commercials: "Commercials"
    case .relationship: "Relationship"
    case .delivery: "Delivery"
    }
  }
}

/// How well something stands; a later case is worse.
public enum Health: Int, Comparable, CaseIterable, Hashable, Sendable {
  case green, amber, red

  /// One letter: G, A or R.
  public var letter: String {
    switch self {
    case .green: "G"
    case .amber: "A"
    case .red: "R"
    }
  }

  /// The letter in brackets, which reads without colour: `[G]`.
  public var mark: String { "[\(letter)]" }

  /// The word: Green, Amber or Red.
  public var title: String {
    switch self {
    case .green: "Green"
    case .amber: "Amber"
    case .red: "Red"
    }
  }

  /// Whether the first is better than the second.
  public static func < (left: Health, right: Health) -> Bool { left.rawValue < right.rawValue }
}

/// The health of an area: its worst finding, with the counts beside it.
public struct AreaHealth: Equatable, Sendable {
  /// The area.
  public let area: Area
  /// The level of the worst finding; green where there is none.
  public let health: Health
  /// How many findings are red.
  public let reds: Int
  /// How many findings are amber.
  public let ambers: Int
  /// The findings, red first.
  public let findings: [Finding]
  /// The worst of it in a few words, "no findings", or "nothing recorded yet".
  public let summary: String
  /// Whether there is anything to judge by: green without it only means that nobody has looked.
  public let isRecorded: Bool

  /// Judges an area by its findings, which come red first.
  init(_ area: Area, findings: [Finding], isRecorded: Bool) {
    self.area = area
    self.findings = findings
    self.isRecorded = isRecorded || !findings.isEmpty
    health = findings.first?.level ?? .green
    reds = findings.count { $0.level == .red }
    ambers = findings.count - reds
    guard let worst = findings.first else {
      summary = isRecorded ? "no findings" : "nothing recorded yet"
      return
    }
    let alike = findings.filter { $0.rule == worst.rule }
    guard alike.count > 1, let rule = Rule.named(worst.rule) else {
      summary = worst.brief
      return
    }
    summary = "\(alike.reduce(0) { $0 + $1.count }) \(rule.several)"
  }
}

extension PartnerFacts {
  /// The areas on which anything is recorded about the partner.
  var recordedAreas: Set<Area> {
    var areas: Set<Area> = []
    if !partner.purpose.isEmpty || !partner.practices.isEmpty || !partner.accountabilities.isEmpty
      || partner.contract?.services.isEmpty == false
    {
      areas.insert(.clarity)
    }
    if facts.project.programme.milestones.contains(where: { $0.partner == id }) { areas.insert(.planning) }
    if partner.contract != nil || partner.selection?.bids.isEmpty == false { areas.insert(.commercials) }
    if partner.scorecard?.reviews.isEmpty == false || partner.governance != nil { areas.insert(.relationship) }
    if facts.roadblockPartners.contains(id) { areas.insert(.delivery) }
    if facts.ownRoadblockPartners.contains(id) { areas.insert(.capability) }
    return areas
  }
}

extension Facts {
  /// The areas on which anything is recorded in the project.
  func recordedAreas(_ partners: [PartnerFacts]) -> Set<Area> {
    let programme = project.programme
    var areas: Set<Area> = []
    if !programme.outcomes.isEmpty { areas.insert(.clarity) }
    if !programme.milestones.isEmpty || programme.finance != nil { areas.insert(.planning) }
    // Of roadblocks only those that wait for the department tell of what it is capable of.
    if !programme.team.isEmpty || !programme.constraints.isEmpty
      || project.roadblocks.contains(where: { $0.side == .department })
    {
      areas.insert(.capability)
    }
    if !project.roadblocks.isEmpty { areas.insert(.delivery) }
    for partner in partners { areas.formUnion(partner.recordedAreas) }
    return areas
  }
}
