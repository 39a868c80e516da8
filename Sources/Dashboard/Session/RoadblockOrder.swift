import Programme
import Records

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
  ///
  /// The age is the one that the list shows: of a closed one, the days until it was closed.
  func precedes(_ left: Roadblock, _ right: Roadblock, on today: CalendarDate) -> Bool {
    key(of: left, on: today) < key(of: right, on: today)
  }

  /// Places by the order of what stands there; equal ones keep the order of their places.
  func sorted(_ places: [Int], of roadblocks: [Roadblock], on today: CalendarDate) -> [Int] {
    // Each roadblock is looked at once: to copy one for each comparison costs more than to compare.
    let keyed = places.map { (place: $0, key: key(of: roadblocks[$0], on: today)) }
    return keyed.sorted { $0.key == $1.key ? $0.place < $1.place : $0.key < $1.key }.map(\.place)
  }

  private func key(of roadblock: Roadblock, on today: CalendarDate) -> RoadblockKey {
    switch self {
    case .severity: RoadblockKey(number: -roadblock.severity.rank, next: -(roadblock.age(on: today) ?? -1))
    case .age: RoadblockKey(number: -(roadblock.age(on: today) ?? -1))
    case .due: RoadblockKey(number: Int(roadblock.dueOn?.dayNumber ?? .max))
    case .status: RoadblockKey(number: roadblock.status.rank)
    case .side: RoadblockKey(number: roadblock.side.rank)
    case .owner: RoadblockKey(text: roadblock.owner)
    case .title: RoadblockKey(text: roadblock.title)
    }
  }
}

/// By what a roadblock is put in order: the smaller stands first.
private struct RoadblockKey: Comparable {
  var number = 0
  var next = 0
  var text = ""

  static func < (left: RoadblockKey, right: RoadblockKey) -> Bool {
    if left.number != right.number { return left.number < right.number }
    return left.next == right.next ? left.text < right.text : left.next < right.next
  }
}
