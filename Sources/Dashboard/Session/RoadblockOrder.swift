import Programme

/// The orders in which roadblocks can stand.
enum RoadblockOrder: String, CaseIterable, Sendable {
  case severity, age, due, status, side, owner, title

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

  /// Whether one roadblock stands before the other; equal ones keep their order.
  func precedes(_ left: Roadblock, _ right: Roadblock) -> Bool {
    func since(_ roadblock: Roadblock) -> Int32 { roadblock.since?.dayNumber ?? Int32.max }
    switch self {
    case .severity:
      return left.severity == right.severity ? since(left) < since(right) : left.severity > right.severity
    case .age: return since(left) < since(right)
    case .due: return (left.dueOn?.dayNumber ?? Int32.max) < (right.dueOn?.dayNumber ?? Int32.max)
    case .status: return left.status.rank < right.status.rank
    case .side: return left.side.rank < right.side.rank
    case .owner: return left.owner < right.owner
    case .title: return left.title < right.title
    }
  }
}
