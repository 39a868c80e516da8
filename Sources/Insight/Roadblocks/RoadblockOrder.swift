public import Programme
public import Records

/// The orders in which roadblocks can stand.
public enum RoadblockOrder: String, CaseIterable, Sendable {
  /// Critical first, then the oldest.
  case severity
  /// The oldest first.
  case age
  /// Past due and due soonest first, those without a date last.
  case due
  /// Open, in progress, waiting.
  case status
  /// Ours first, then the partner's, shared, third party.
  case side
  /// By name, those without an owner first.
  case owner
  /// By title.
  case title

  /// Whether one roadblock stands before the other; equal ones keep their order.
  ///
  /// The age is the one that the list shows: of a closed one, the days until it was closed.
  public func precedes(_ left: Roadblock, _ right: Roadblock, on today: CalendarDate) -> Bool {
    key(of: left, on: today) < key(of: right, on: today)
  }

  /// Places by the order of what stands there; equal ones keep the order of their places.
  public func sorted(_ places: [Int], of roadblocks: [Roadblock], on today: CalendarDate) -> [Int] {
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
