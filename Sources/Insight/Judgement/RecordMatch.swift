import Programme

/// Which records of a list stood in an earlier state of it just as they are.
///
/// Cost: a comparison of each record, which for one that was not touched looks at a few words.
struct RecordMatch<R: Equatable> {
  /// For each place the place where the record stood; `nil` where it is new or has changed.
  let earlier: [Int?]

  /// Compares two lists place by place; where one is longer, from both ends.
  init(_ new: [R], with old: [R]?) {
    guard let old else {
      earlier = Array(repeating: nil, count: new.count)
      return
    }
    if new.count == old.count {
      earlier = new.indices.map { new[$0] == old[$0] ? $0 : nil }
      return
    }
    let shorter = min(new.count, old.count)
    var start = 0
    while start < shorter, new[start] == old[start] { start += 1 }
    var end = 0
    while end < shorter - start, new[new.count - 1 - end] == old[old.count - 1 - end] { end += 1 }
    earlier = new.indices.map { place in
      if place < start { return place }
      let fromEnd = new.count - place
      return fromEnd <= end ? old.count - fromEnd : nil
    }
  }

  /// The places whose records are new or have changed.
  var changed: [Int] { earlier.indices.filter { earlier[$0] == nil } }
}
