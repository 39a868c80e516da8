import JSONText
import Testing

@Suite struct RobustnessLaws {
  static let sample = """
    {"format": "tandem/project", "n": [1, -0.5e3, true, false, null, [], {}], "s": "é\\u00e9\\n\\ud83d\\ude00 👩 \\\\",
      "events": [
        { "at": "2026-01-02", "by": "A" },
        { "at": "2026-01-03", "by": "B" }
      ], // not JSON
      "x": {"y": {"z": [[[]]]}}}
    """

  /// Whatever came of reading, everything that can be asked of it has an answer.
  private func exercise(_ bytes: [UInt8]) {
    let reading = JSONDocument.read(bytes)
    #expect((reading.document == nil) == reading.problems.contains { $0.severity == .error })
    #expect(reading.problems.count <= 20)
    var last = 0
    for problem in reading.problems {
      #expect(problem.range.lowerBound >= last && problem.range.upperBound <= bytes.count)
      last = problem.range.lowerBound
    }
    if let first = reading.problems.first {
      let lines = JSONLines(bytes)
      #expect(!first.text(path: "p", lines: lines).isEmpty)
      #expect(JSONDocument.read(first.value(path: "p", lines: lines).printed()).document != nil)
    }
    if let document = reading.document {
      let value = document.root.value
      #expect(document.root.equals(value))
      #expect(JSONDocument.read(value.printed(.compact)).document?.root.value == value)
    }
  }

  @Test(arguments: 0..<4) func mutationsOfATextNeverCrash(_ seed: Int) {
    var random = RandomJSON(seed: seed)
    let alphabet =
      Array("{}[],:\"\\'u0123eE+-. \n\r\ttrueflsn/*#<=>é“\u{FEFF}".utf8) + [
        0, 0x1F, 0x7F, 0x80, 0xC0, 0xE2, 0xED, 0xF4, 0xFF,
      ]
    let whole = seed % 2 == 0 ? Array(Self.sample.utf8) : Array(Self.sample.replacing(" // not JSON", with: "").utf8)
    for _ in 0..<3_000 {
      var bytes = whole
      for _ in 0...random.below(3) {
        let at = random.below(bytes.count)
        switch random.below(5) {
        case 0: bytes[at] = alphabet[random.below(alphabet.count)]
        case 1: bytes.insert(alphabet[random.below(alphabet.count)], at: at)
        case 2: bytes.remove(at: at)
        case 3: bytes.removeSubrange(at..<min(bytes.count - 1, at + random.below(12)).clamped(at))
        default: bytes = Array(bytes[..<max(1, at)])
        }
        if bytes.isEmpty { bytes = [0x5B] }
      }
      exercise(bytes)
    }
  }

  @Test(arguments: 0..<2) func randomBytesNeverCrash(_ seed: Int) {
    var random = RandomJSON(seed: seed + 100)
    let tokens = [
      "{", "}", "[", "]", ",", ":", "\"a\"", "\"b\"", "1", "01", "true", "x", " ", "\n", "'", "“", "”", "\"", "//",
      "/*", "é", "\\",
    ]
    for _ in 0..<2_000 {
      exercise((0..<random.below(24)).map { _ in UInt8(random.below(256)) })
      exercise((0..<random.below(24)).flatMap { _ in Array(tokens[random.below(tokens.count)].utf8) })
    }
  }
}

extension Int {
  fileprivate func clamped(_ least: Int) -> Int { Swift.max(self, least) }
}
