/// Finds the ids that a list gives twice.
///
/// Plain ones go into a table of places, hashed with a seed of the process: `Dictionary` hashes a text ten times as
/// slowly, which was a fifteenth of reading a long file. Where any id is not ASCII, all go into one, because only it
/// knows which texts are the same though their bytes are not.
package enum DistinctIDs {
  /// The places of the ids that stand in the list before, with the place where they stand first.
  ///
  /// - Parameter id: the id at a place.
  package static func repeated(_ count: Int, _ id: (Int) -> String) -> [(index: Int, first: Int)] {
    var size = 16
    while size < count * 2 { size *= 2 }
    // Places count from 1; 0 is free.
    var table = [UInt32](repeating: 0, count: size)
    var again: [(index: Int, first: Int)] = []
    for index in 0..<count {
      let new = id(index)
      guard let hash = hash(new) else { return repeatedOfAny(count, id) }
      var slot = hash & (size - 1)
      while table[slot] != 0, id(Int(table[slot]) - 1) != new { slot = (slot + 1) & (size - 1) }
      if table[slot] == 0 { table[slot] = UInt32(index + 1) } else { again.append((index, Int(table[slot]) - 1)) }
    }
    return again
  }

  private static func repeatedOfAny(_ count: Int, _ id: (Int) -> String) -> [(index: Int, first: Int)] {
    var places: [String: Int] = [:]
    places.reserveCapacity(count)
    var again: [(index: Int, first: Int)] = []
    for index in 0..<count {
      let new = id(index)
      if let first = places[new] { again.append((index, first)) } else { places[new] = index }
    }
    return again
  }

  private static let seed = UInt64(truncatingIfNeeded: Hasher().finalize())

  /// A hash of ASCII; `nil` for anything else.
  private static func hash(_ text: String) -> Int? {
    let utf8 = text.utf8.span
    var hash = seed ^ UInt64(utf8.count)
    var word: UInt64 = 0
    var all: UInt8 = 0
    for place in utf8.indices {
      word = word << 8 | UInt64(utf8[place])
      all |= utf8[place]
      if place & 7 == 7 { hash = mixed(hash ^ word) }
    }
    return all < 0x80 ? Int(truncatingIfNeeded: mixed(hash ^ word)) : nil
  }

  /// Both halves of a product, folded: every bit of it depends on every bit of the word.
  @inline(__always)
  private static func mixed(_ word: UInt64) -> UInt64 {
    let product = (word ^ seed).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
