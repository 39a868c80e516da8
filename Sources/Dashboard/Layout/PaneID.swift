/// The three panes of the overview, by the number that stands in their title.
public enum PaneID: Int, CaseIterable, Sendable {
  /// Confidence, areas, milestones, money, outcomes.
  case programme = 1
  /// The two-way scorecard, a row a partner.
  case partners
  /// What is in the way.
  case roadblocks

  /// The title in the border.
  public var title: String {
    switch self {
    case .programme: "Programme"
    case .partners: "Partners"
    case .roadblocks: "Roadblocks"
    }
  }

  /// The id of the command that goes there.
  var command: String { "pane-\(rawValue)" }

  /// The pane so many places further on, around the end.
  func moved(by step: Int) -> PaneID {
    let all = PaneID.allCases
    let index = (rawValue - 1 + step % all.count + all.count) % all.count
    return all[index]
  }
}
