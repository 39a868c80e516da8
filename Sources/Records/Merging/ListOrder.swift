/// The order of a list that two sides changed.
///
/// Where only one side added or rearranged, its order is kept; where both added in the same place, what is new stands
/// there by date and id, and what one side added in the order in which that side has it; where both rearranged
/// differently, the order stays as it was.
struct ListOrder {
  /// The ids in order: all that were to be kept.
  private(set) var ids: [String]
  /// Whether both sides rearranged what was there, differently.
  private(set) var isUndecided = false

  /// Brings two orders together.
  /// - Parameters:
  ///   - base: the order from which both came, each id once, as in the two others.
  ///   - mine: one changed order.
  ///   - theirs: the other.
  ///   - kept: which of the ids are to be there.
  ///   - moments: the dates of those that have one; the others stand behind them.
  init(base: [String], mine: [String], theirs: [String], kept: Set<String>, moments: [String: Int64] = [:]) {
    let known = Set(base)
    let arrangements = [mine, theirs].map { ListOrder.isArranged($0, base) }
    if arrangements == [true, false] || arrangements == [false, true] {
      let side = arrangements[0] ? mine : theirs
      ids = ListOrder.filled(side, with: base, known).filter(kept.contains)
      return
    }
    let orders = [mine, theirs].map { ListOrder.filled($0.filter(known.contains), with: base, known) }
    var spine = base
    if orders[0] == orders[1] || orders[1] == base {
      spine = orders[0]
    } else if orders[0] == base {
      spine = orders[1]
    } else {
      isUndecided = true
    }
    ids = []
    let runs = [mine, theirs].map { ListOrder.runs($0, known) }
    var placed: Set<String> = []
    for anchor in [nil] + spine.map(Optional.some) {
      if let anchor, kept.contains(anchor) { ids.append(anchor) }
      let new = runs.map { ($0[anchor] ?? []).filter { kept.contains($0) && !placed.contains($0) } }
      let run = new[0] == new[1] || new[1].isEmpty ? new[0] : ListOrder.woven(new[0], new[1], moments)
      ids += run
      placed.formUnion(run)
    }
  }

  /// Two runs as one, in which each keeps its order: always the earlier of the two that come next.
  ///
  /// A history reads wrong if of two events of one second the later one comes first, so nothing is sorted.
  private static func woven(_ one: [String], _ other: [String], _ moments: [String: Int64]) -> [String] {
    func precedes(_ first: String, _ second: String) -> Bool {
      (moments[first] ?? Int64.max, first) < (moments[second] ?? Int64.max, second)
    }
    var (rest, left) = ([one[...], other[...]], [Set(one), Set(other)])
    var woven: [String] = []
    func isShared(_ side: Int) -> Bool { rest[side].first.map(left[1 - side].contains) ?? false }
    while let next = rest[0].first, let answer = rest[1].first {
      // What both added waits until it comes next on both sides, unless each waits for the other.
      let isMine = isShared(0) == isShared(1) ? precedes(next, answer) : isShared(1)
      let id = isMine ? next : answer
      woven.append(id)
      for side in 0...1 where left[side].remove(id) != nil {
        if rest[side].first == id { rest[side].removeFirst() } else { rest[side].removeAll { $0 == id } }
      }
    }
    return woven + rest[0] + rest[1]
  }

  /// Whether a side added anything, or put what was there in another order.
  private static func isArranged(_ side: [String], _ base: [String]) -> Bool {
    let present = Set(side)
    return side != base.filter(present.contains)
  }

  /// A side's order with what it removed put back behind what stood before it.
  private static func filled(_ side: [String], with base: [String], _ known: Set<String>) -> [String] {
    let present = Set(side)
    guard !known.isSubset(of: present) else { return side }
    var behind: [String?: [String]] = [:]
    var last: String?
    for id in base {
      if present.contains(id) { last = id } else { behind[last, default: []].append(id) }
    }
    return (behind[nil] ?? []) + side.flatMap { [$0] + (behind[$0] ?? []) }
  }

  /// What a side added, by the known id behind which it stands.
  private static func runs(_ side: [String], _ known: Set<String>) -> [String?: [String]] {
    var runs: [String?: [String]] = [:]
    var anchor: String?
    for id in side {
      if known.contains(id) { anchor = id } else { runs[anchor, default: []].append(id) }
    }
    return runs
  }
}
