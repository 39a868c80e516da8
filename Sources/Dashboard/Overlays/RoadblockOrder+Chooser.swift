import Insight

extension RoadblockOrder {
  /// What the order puts first, for the chooser.
  var explanation: String {
    switch self {
    case .severity: "critical first, then the oldest"
    case .age: "the oldest first"
    case .due: "past due and due soonest first, those without a date last"
    case .status: "open, in progress, waiting"
    case .side: "ours first, then the partner's, shared, third party"
    case .owner: "by name, those without an owner first"
    case .title: "by title"
    }
  }

  /// The key that chooses it.
  var letter: Character {
    switch self {
    case .severity: "v"
    case .age: "a"
    case .due: "d"
    case .status: "s"
    case .side: "w"
    case .owner: "o"
    case .title: "t"
    }
  }
}
