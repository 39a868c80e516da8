extension JSONReader {
  /// The mark of a name that has escapes or is not in quotes, by its unescaped bytes.
  @inline(never)
  mutating func markUnescaped(_ name: TapeWord) -> UInt32 {
    let bytes = nameBytes(name)
    return OpenName.mark(count: bytes.count) { bytes[$0] }
  }

  /// Reports names that stand twice in the object that was just closed.
  ///
  /// Few names are compared in pairs, those alone whose marks agree; many are sorted by a seeded hash, so that no
  /// object costs a square.
  @inline(__always)
  mutating func checkNames(from first: Int, of frame: Frame) {
    if names.count &- first > 24 { return checkManyNames(from: first, of: frame) }
    var seen: UInt64 = 0
    for later in first..<names.count {
      let bit: UInt64 = 1 << UInt64(names[later].mark >> 26)
      if seen & bit != 0 { compare(later, from: first, of: frame) }
      seen |= bit
    }
  }

  /// Reports a name that stands before it already.
  private mutating func compare(_ later: Int, from first: Int, of frame: Frame) {
    for earlier in first..<later where names[earlier].mark == names[later].mark {
      let (one, other) = (tape[names[earlier].index], tape[names[later].index])
      if isSameName(one, other) { return reportDuplicate(one, other, of: frame) }
    }
  }

  private mutating func checkManyNames(from first: Int, of frame: Frame) {
    var hashed: [(hash: Int, name: Int)] = []
    hashed.reserveCapacity(names.count - first)
    for place in first..<names.count {
      let name = names[place].index
      hashed.append((hash(of: tape[name]), name))
    }
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

  private func isSameName(_ one: TapeWord, _ other: TapeWord) -> Bool {
    if one.tag == .plainString, other.tag == .plainString {
      return bytes.areEqual(one.range, other.range)
    }
    return nameBytes(one) == nameBytes(other)
  }

  private func hash(of word: TapeWord) -> Int {
    var hasher = Hasher()
    if word.tag == .plainString {
      bytes.hash(word.content, into: &hasher)
    } else {
      unsafe nameBytes(word).withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    }
    return hasher.finalize()
  }

  /// The unescaped bytes of a name; a bare word that recovery took for one is its own text.
  func nameBytes(_ word: TapeWord) -> [UInt8] {
    let isQuoted = bytes[word.start] == UInt8(ascii: "\"") || bytes[word.start] == UInt8(ascii: "'")
    let range = isQuoted ? word.content : word.range
    let text = bytes.array(range)
    return word.tag == .plainString ? text : JSONEscapes.unescaped(text[...])
  }
}

/// A name of an object that is still open: where its word is, and a mark by which most others are told apart from it.
struct OpenName: BitwiseCopyable {
  /// The index of the word on the tape, of which there are fewer than 2^32.
  private let word: UInt32
  /// Equal for equal names; seldom for others.
  let mark: UInt32

  @inline(__always)
  init(_ index: Int, mark: UInt32) {
    word = UInt32(truncatingIfNeeded: index)
    self.mark = mark
  }

  /// The index of the word on the tape.
  @inline(__always) var index: Int { Int(word) }

  /// The mark of a name of so many bytes: of its length, its first byte, its middle and its last.
  @inline(__always)
  static func mark(count: Int, _ byte: (Int) -> UInt8) -> UInt32 {
    guard count > 0 else { return 0 }
    let ends = UInt32(byte(0)) << 24 | UInt32(byte(count &- 1)) << 16
    let mark = ends | UInt32(byte(count >> 1)) << 8 | UInt32(truncatingIfNeeded: count) & 0xFF
    return mark &* 0x9E37_79B1
  }
}

/// A name compared and hashed by its code units; `String` itself takes canonically equivalent texts for equal.
struct JSONName: Hashable {
  let text: String

  static func == (one: Self, other: Self) -> Bool { one.text.utf8.elementsEqual(other.text.utf8) }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
