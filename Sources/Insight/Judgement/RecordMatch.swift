import Programme

/// Which records of a list stood in an earlier state of it just as they are.
///
/// Cost: a look at the words of each record in memory, and a comparison of those of which they differ.
struct RecordMatch<R: Equatable> {
  /// For each place the place where the record stood; `nil` where it is new or has changed.
  let earlier: [Int?]

  /// Compares two lists place by place; where one is longer, from both ends.
  init(_ new: [R], with old: [R]?) {
    guard let old else {
      earlier = Array(repeating: nil, count: new.count)
      return
    }
    func isSame(_ place: Int, _ other: Int) -> Bool { RecordMatch.isSame(new, place, old, other) }
    if new.count == old.count {
      earlier = new.indices.map { isSame($0, $0) ? $0 : nil }
      return
    }
    let shorter = min(new.count, old.count)
    var start = 0
    while start < shorter, isSame(start, start) { start += 1 }
    var end = 0
    while end < shorter - start, isSame(new.count - 1 - end, old.count - 1 - end) { end += 1 }
    earlier = new.indices.map { place in
      if place < start { return place }
      let fromEnd = new.count - place
      return fromEnd <= end ? old.count - fromEnd : nil
    }
  }

  /// Whether two records are the same: what has the same words in memory is, and mostly that is all of them; to compare
  /// them as values, both would be copied first.
  private static func isSame(_ list: [R], _ place: Int, _ others: [R], _ other: Int) -> Bool {
    let size = MemoryLayout<R>.stride
    let hasSameBytes = unsafe list.withUnsafeBytes { one in
      unsafe others.withUnsafeBytes { two in
        var offset = 0
        while offset &+ 8 <= size {
          let word = unsafe one.loadUnaligned(fromByteOffset: place &* size &+ offset, as: UInt64.self)
          if unsafe word != two.loadUnaligned(fromByteOffset: other &* size &+ offset, as: UInt64.self) { return false }
          offset &+= 8
        }
        return offset == size
      }
    }
    return hasSameBytes || list[place] == others[other]
  }

  /// The places whose records are new or have changed.
  var changed: [Int] { earlier.indices.filter { earlier[$0] == nil } }
}
