import JSONText
import Programme
import Records

/// Texts near JSON, one after the other, the same for the same seed.
struct FuzzInputs {
  private var random: SplitMix
  private let seeds: [[UInt8]]

  init(seed: Int) {
    random = SplitMix(seed)
    seeds = FuzzInputs.texts.map { Array($0.utf8) }
  }

  /// The next text.
  mutating func next() -> [UInt8] {
    switch random.below(10) {
    case 0: return (0..<random.below(24)).map { _ in UInt8(random.below(256)) }
    case 1, 2: return (0..<random.below(16)).flatMap { _ in FuzzInputs.tokens[random.below(FuzzInputs.tokens.count)] }
    case 3: return [0x5B, 0x22] + (0..<random.below(12)).map { _ in stringByte() } + [0x22, 0x5D]
    default: return mutated(seeds[random.below(seeds.count)])
    }
  }

  private mutating func stringByte() -> UInt8 {
    let bytes: [UInt8] = [
      0x22, 0x5C, 0x5C, 0x75, 0x64, 0x38, 0x63, 0x30, 0x61, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC2, 0xE0, 0xED,
      0xEF, 0xF0, 0xF4, 0x1F, 0x20,
    ]
    return random.below(6) == 0 ? UInt8(random.below(256)) : bytes[random.below(bytes.count)]
  }

  private mutating func mutated(_ text: [UInt8]) -> [UInt8] {
    var text = text
    for _ in 0...random.below(4) where !text.isEmpty {
      let place = random.below(text.count)
      let last = min(text.count, place + 1 + random.below(8))
      let token = FuzzInputs.tokens[random.below(FuzzInputs.tokens.count)]
      switch random.below(8) {
      case 0: text[place] = UInt8(random.below(256))
      case 1: text.insert(contentsOf: token, at: place)
      case 2: text.removeSubrange(place..<last)
      case 3: text.insert(contentsOf: text[place..<last], at: random.below(text.count))
      case 4: text.replaceSubrange(place..<last, with: token)
      case 5: text[place] ^= 1 << UInt8(random.below(8))
      case 6: text.swapAt(place, random.below(text.count))
      default: if random.below(8) == 0 { text.removeSubrange(place...) }
      }
    }
    return text
  }

  private static let tokens: [[UInt8]] =
    [
      "{", "}", "[", "]", ",", ":", "\"", "\"a\"", "\"id\":", "\"\\u0061\"", "1", "-", "0", "01", "1.5", "1e9",
      "-0.5E-3",
      "true", "false", "null", "NaN", "Infinity", " ", "\n", "\r\n", "\t", "'", "“", "”", "//", "/*", "*/", "#", "é",
      "\\", "\\u", "\\ud83d", "\\ude00", "\\n", "\u{FEFF}", "\u{2028}", "\u{0}", "\u{1B}", "<<<<<<< a\n", "=======\n",
      ">>>>>>> b\n", "\"2026-02-30\"", "\"2026-11-03T14:03:00Z\"", "12345678901234567890123456789012345678901234567890",
      "1e999999999999", "[[[[[[[[[[[[[[[[", "{\"a\":{\"a\":{\"a\":{\"a\":",
    ].map { Array($0.utf8) } + [[0xC0], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF], [0xE2, 0x82]]

  private static let texts = [
    #"{"a": [1, -0.5e3, true, false, null, [], {}], "s": "é\u00e9\n\ud83d\ude00 👩 \\", "b": {"c": {"d": [[[]]]}}}"#,
    #"[{"id":"A","x":1.10},{"id":"B","x":[]},{"id":"C","\u0069d2":"\/"}]"#,
    "{\n  \"a\": 1,\n  \"b\": [\n    { \"c\": \"d\" },\n    { \"c\": \"e\" }\n  ]\n}\n",
    "\"plain\"", "[0,-0,0.0,1E+2,1e-2]", "{\"\":{\"\":{\"\":\"\"}}}", "\u{FEFF}[1]",
    #"{"format":"tandem/project","version":1,"programme":{"id":"p","name":"N","start":"2026-01-01","end":"2026-12-31","#
      + #""milestones":[{"id":"M","title":"T","forecasts":[{"on":"2026-01-02","date":"2026-05-01"}]}]},"#
      + #""partners":[{"id":"P","name":"Q","step":3,"contract":{"value":12.50,"measures":[{"id":"X","title":"Y"}]}}],"#
      + #""roadblocks":[{"id":"RB-1","title":"T","partner":"P","severity":"high","blocks":["M"],"events":"#
      + #"[{"at":"2026-11-03T14:03:00+01:00","change":"status","from":"open","to":"waiting"}]}],"x":{"y":[1.10]}}"#,
  ]
}

extension SplitMix {
  fileprivate mutating func below(_ limit: Int) -> Int { Int(truncatingIfNeeded: next() >> 33) % max(1, limit) }
}
