public import Programme
public import Records

/// A part of the dashboard that can be had without a screen: as text, as lines, as data.
public enum Pane: Sendable {
  /// How everything stands, in short.
  case overview
  /// The programme: areas, milestones, money, outcomes.
  case programme
  /// The partners, seen from both sides.
  case partners
  /// How far all partnerships have come on the five steps.
  case steps
  /// One partner with everything recorded.
  case partner(ID<Partner>)
  /// One side of a partnership.
  case part(PartnerPart, of: ID<Partner>)
  /// The open roadblocks.
  case roadblocks
  /// One roadblock with its history.
  case roadblock(ID<Roadblock>)
  /// What the rules found.
  case findings
  /// What is coming, how long roadblocks take, and which dates slip.
  case lookahead
  /// What happened, as it is given.
  case activity(ActivityList)
  /// The rules with their thresholds.
  case rules
  /// What merges left to decide.
  case conflicts

  /// The name in data and on the command line.
  public var name: PaneName {
    switch self {
    case .overview: .overview
    case .programme: .programme
    case .partners: .partners
    case .steps: .steps
    case .partner: .partner
    case .part(.practices, _): .practices
    case .part(.selection, _): .selection
    case .part(.contract, _): .contract
    case .part(.scorecard, _): .scorecard
    case .part(.governance, _): .governance
    case .roadblocks: .roadblocks
    case .roadblock: .roadblock
    case .findings: .findings
    case .lookahead: .lookahead
    case .activity: .activity
    case .rules: .rules
    case .conflicts: .conflicts
    }
  }
}
