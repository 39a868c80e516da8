extension JSONReader {
  /// Reports names that stand twice in the object that was just closed.
  ///
  /// Few names are compared in pairs; many are sorted by a seeded hash, so that no object costs a square.
  @inline(__always)
  mutating func checkNames(from first: Int, of frame: Frame) {
    if names.count &- first > 24 { return checkManyNames(from: first, of: frame) }
    for later in first &+ 1..<names.count {
      let word = tape[names[later]]
      for earlier in first..<later where isSameName(tape[names[earlier]], word) {
        reportDuplicate(tape[names[earlier]], word, of: frame)
        break
      }
    }
  }

  private mutating func checkManyNames(from first: Int, of frame: Frame) {
    var hashed: [(hash: Int, name: Int)] = []
    hashed.reserveCapacity(names.count - first)
    for name in names[first...] { hashed.append((hash(of: tape[name]), name)) }
    hashed.sort { ($0.hash, $0.name) < ($1.hash, $1.name) }
    var found: [(earlier: Int, later: Int)] = []
    var run = 0
    for place in hashed.indices.dropFirst() {
      if hashed[place].hash != hashed[run].hash { run = place }
      // Inside a run only the first few are candidates: distinct names with one 64-bit seeded hash do not pile up.
      for earlier in run..<min(place, run + 4) where isSameName(tape[hashed[earlier].name], tape[hashed[place].name]) {
        found.append((hashed[earlier].name, hashed[place].name))
        break
      }
    }
    for (earlier, later) in found.sorted(by: { $0.later < $1.later }).prefix(max(1, limits.maximumProblems))
    where !isDone {
      reportDuplicate(tape[earlier], tape[later], of: frame)
    }
  }

  @inline(__always)
  private func isSameName(_ one: TapeWord, _ other: TapeWord) -> Bool {
    if one.tag == .plainString, other.tag == .plainString {
      guard (one.bits ^ other.bits) & 0x7FFF_FFFF == 0 else { return false }
      var (left, right) = (one.start, other.start)
      let last = one.end
      while left < last {
        if base[left] != base[right] { return false }
        left &+= 1
        right &+= 1
      }
      return true
    }
    return nameBytes(one) == nameBytes(other)
  }

  private func hash(of word: TapeWord) -> Int {
    var hasher = Hasher()
    if word.tag == .plainString {
      hasher.combine(bytes: UnsafeRawBufferPointer(start: base + word.content.lowerBound, count: word.content.count))
    } else {
      nameBytes(word).withUnsafeBytes { hasher.combine(bytes: $0) }
    }
    return hasher.finalize()
  }

  /// The unescaped bytes of a name; a bare word that recovery took for one is its own text.
  func nameBytes(_ word: TapeWord) -> [UInt8] {
    let isQuoted = base[word.start] == UInt8(ascii: "\"") || base[word.start] == UInt8(ascii: "'")
    let range = isQuoted ? word.content : word.range
    let text = Array(UnsafeBufferPointer(start: base + range.lowerBound, count: range.count))
    return word.tag == .plainString ? text : JSONEscapes.unescaped(text[...])
  }
}
