public import Programme

/// A part of the dashboard that can be had as a report.
public enum ReportPane: Equatable, Sendable {
  /// How everything stands, in short.
  case overview
  /// The programme: areas, milestones, money, outcomes.
  case programme
  /// The partners, seen from both sides.
  case partners
  /// One partner with everything recorded.
  case partner(Partner)
  /// The open roadblocks.
  case roadblocks
  /// One roadblock with its history.
  case roadblock(Roadblock)
  /// What the rules found.
  case findings
  /// What merges left to decide.
  case conflicts

  /// The name in data and on the command line.
  public var name: String {
    switch self {
    case .overview: "overview"
    case .programme: "programme"
    case .partners: "partners"
    case .partner: "partner"
    case .roadblocks: "roadblocks"
    case .roadblock: "roadblock"
    case .findings: "findings"
    case .conflicts: "conflicts"
    }
  }
}
