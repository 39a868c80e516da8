import JSONText
import Testing

/// The reader's verdict beside the grammar's, over every text of a kind rather than chosen ones.
@Suite struct StrictnessLaws {
  /// Compares both over many texts; what one accepts and the other refuses is told, a few at a time.
  private func compare(_ texts: some Sequence<[UInt8]>, accepting range: ClosedRange<Int>) {
    var accepted = 0
    var differing: [String] = []
    for text in texts {
      let isRead = JSONDocument.read(text).document != nil
      if isRead { accepted += 1 }
      if isRead != ReferenceGrammar.accepts(text), differing.count < 5 {
        differing.append("\(isRead ? "read" : "refused"): \(string(text)) \(text)")
      }
    }
    #expect(differing == [])
    #expect(range.contains(accepted), "\(accepted) texts were read")
  }

  /// Every sequence of so many pieces.
  private func sequences(of pieces: [String], length: Int) -> [[UInt8]] {
    (0..<length).reduce([[]]) { texts, _ in texts.flatMap { text in pieces.map { text + Array($0.utf8) } } }
  }

  @Test(arguments: 0...4) func `structure: every sequence of up to four tokens`(length: Int) {
    let tokens = ["{", "}", "[", "]", ",", ":", "\"a\"", "\"\\u0061\"", "1"]
    compare(sequences(of: tokens, length: length), accepting: length == 0 ? 0...0 : 1...100_000)
  }

  @Test(arguments: ["[", "{\"k\":", "[[", "[{\"a\":", "{\"a\":1,", "[1,"])
  func `structure: every end of two tokens behind a beginning`(beginning: String) {
    let tokens = [
      "}", "]", ",", ":", "\"a\"", "1", "[", " ", "x", "\u{FEFF}", "\0",
    ]
    compare(
      (1...2).flatMap { sequences(of: tokens, length: $0) }.map { Array(beginning.utf8) + $0 }, accepting: 0...1_000)
  }

  @Test(arguments: 1...4) func `numbers: every text of up to four of their characters`(length: Int) {
    let texts = sequences(of: ["0", "1", "9", "-", "+", ".", "e", "E"], length: length)
    compare(texts, accepting: 3...20_000)
    if length < 4 { compare(texts.map { [0x5B] + $0 + [0x2C, 0x31, 0x5D] }, accepting: 3...20_000) }
  }

  @Test func `words: every prefix and every letter exchanged`() {
    var texts: [[UInt8]] = []
    for word in ["true", "false", "null"].map({ Array($0.utf8) }) {
      for length in 0...word.count { texts.append(Array(word.prefix(length))) }
      for place in word.indices {
        for byte in UInt8.min...UInt8.max {
          var other = word
          other[place] = byte
          texts += [other, [0x5B] + other + [0x5D]]
        }
      }
      for byte in UInt8.min...UInt8.max { texts += [word + [byte], [byte] + word, [0x5B] + word + [byte, 0x5D]] }
    }
    compare(texts, accepting: 20...100)
  }

  @Test func `strings: every byte as it is, escaped, and behind a backslash and u`() {
    var texts: [[UInt8]] = []
    for byte in UInt8.min...UInt8.max {
      texts += [
        [0x22, byte, 0x22], [0x22, 0x61, byte, 0x62, 0x22], [0x22, 0x5C, byte, 0x22], [0x22, 0x5C, 0x75, byte, 0x22],
        [0x7B, 0x22, byte, 0x22, 0x3A, 0x31, 0x7D], [0x7B, 0x22, 0x5C, byte, 0x22, 0x3A, 0x31, 0x7D],
      ]
      for place in 0..<4 {
        var digits: [UInt8] = [0x30, 0x30, 0x34, 0x31]
        digits[place] = byte
        texts.append([0x22, 0x5C, 0x75] + digits + [0x22])
      }
    }
    compare(texts, accepting: 300...1_000)
  }

  @Test func `surrogates: every pair of escapes on a boundary, alone, joined and torn apart`() {
    let units = ["0000", "0041", "D7FF", "D800", "d83d", "DBFF", "DC00", "de00", "DFFF", "E000", "FFFE", "FFFF"]
    var texts: [[UInt8]] = []
    for one in units {
      texts.append(Array("\"\\u\(one)\"".utf8))
      for two in units {
        for text in ["\\u\(one)\\u\(two)", "\\u\(one)x\\u\(two)", "\\u\(one)\\\\u\(two)", "\\u\(one)\\U\(two)"] {
          texts += [Array("\"\(text)\"".utf8), Array("{\"\(text)\":\"\(text)\"}".utf8)]
        }
      }
    }
    compare(texts, accepting: 100...1_200)
  }

  /// Table 3-7 of the Unicode Standard, boundary by boundary: every lead byte with continuation bytes on both sides of
  /// every bound, whole and cut short.
  @Test(arguments: [UInt8](0x7F...0xFF)) func `UTF-8: every lead byte with bytes around every bound`(lead: UInt8) {
    let bounds: [UInt8] = [0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF]
    var texts: [[UInt8]] = [[lead]]
    for one in bounds {
      texts.append([lead, one])
      for two in bounds {
        texts.append([lead, one, two])
        for three in bounds where lead >= 0xF0 { texts.append([lead, one, two, three]) }
      }
    }
    compare(texts.map { [0x22] + $0 + [0x22] }, accepting: 0...1_000)
    compare(texts.prefix(100).map { [0x7B, 0x22] + $0 + [0x22, 0x3A, 0x31, 0x7D] }, accepting: 0...100)
    // The last bytes of a text, where a reader may look beyond its end.
    compare(texts.prefix(100).map { [0x31, 0x20] + $0 }, accepting: 0...0)
  }

  @Test(arguments: [
    #"{"a": [1, -0.5e+3, true, false, null], "é\u00e9\n\ud83d\ude00": {"": "x\\", "b": []}, "c": {}}"#
  ])
  func `one byte put in, exchanged or taken out, everywhere`(text: String) {
    let whole = Array(text.utf8)
    let bytes: [UInt8] = [
      0x00, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1F, 0x20, 0x22, 0x27, 0x2B, 0x2C, 0x2D, 0x2E, 0x2F, 0x30, 0x31, 0x39, 0x3A,
      0x45, 0x5B, 0x5C, 0x5D, 0x61, 0x65, 0x74, 0x75, 0x7B, 0x7D, 0x7F, 0x80, 0xA9, 0xC3, 0xED, 0xF0, 0xFF,
    ]
    var texts: [[UInt8]] = []
    for place in whole.indices {
      var without = whole
      without.remove(at: place)
      texts += [without, Array(whole[..<place]), Array(whole[place...])]
      for byte in bytes {
        var exchanged = whole
        exchanged[place] = byte
        texts += [exchanged, Array(whole[..<place]) + [byte] + whole[place...]]
      }
    }
    compare(texts, accepting: 400...4_000)
  }

  @Test(arguments: [
    ("\u{FEFF}", false), ("\u{FEFF}1", true), ("\u{FEFF}\u{FEFF}1", false), (" \u{FEFF}1", false), ("1\u{FEFF}", false),
    ("[\u{FEFF}]", false), ("\u{FEFF} {}", true), ("\"\u{FEFF}\"", true), ("{\"\u{FEFF}a\":1,\"a\":2}", true),
    ("1\0", false), ("\0", false), ("[1]\0", false), ("\"\0\"", false), ("\"\\u0000\"", true), ("\u{A0}1", false),
    ("1\u{2028}", false), ("1\u{85}", false), ("\"\u{2028}\u{85}\u{A0}\"", true), ("{\"\":1}", true),
    ("{\"\":1,\"\":2}", false), (#"{"a":{"b":{"c":1,"d":2,"c":3}}}"#, false), (#"[[[{"a":1,"\u0061":1}]]]"#, false),
    (#"{"\u00e9":1,"é":2}"#, false), (#"{"e\u0301":1,"é":2}"#, true), (#"{"\ud83d\ude00":1,"😀":2}"#, false),
    (#"{"a\/b":1,"a/b":2}"#, false), (#"{"\n":1,"\u000a":2}"#, false), (#"{"a":1,"a ":2}"#, true),
    (#"{"ß":1,"ss":2}"#, true), ("-", false), ("-0", true), ("-00", false), ("1E1000000000000000000000", true),
    ("0.\(String(repeating: "0", count: 900))1", true), ("123456789012345678901234567890", true), ("0e", false),
    ("{\"a\":1}}", false), ("[]\n\n", true), ("[][]", false), ("{}\"\"", false), ("'a'", false), ("[1,/**/2]", false),
    ("{\"a\"::1}", false), ("{\"a\":1,,\"b\":2}", false), ("{\"a\":1:2}", false), ("{null:1}", false),
    ("{[]:1}", false),
    ("\"a\u{1F}\"", false), ("\"a\u{7F}\u{80}\u{9F}\"", true), ("\"a\r\n\"", false), ("\"\\\r\n\"", false),
  ])
  func `chosen oddities`(text: String, isAccepted: Bool) {
    #expect((read(text).document != nil) == isAccepted)
    #expect(ReferenceGrammar.accepts(Array(text.utf8)) == isAccepted)
  }

  @Test func `many names with one written by an escape are still compared`() {
    for count in [2, 23, 24, 25, 26, 200] {
      let names = (0..<count).map { "\"n\($0)\":0" }
      for place in [0, count / 2, count - 1] {
        let again = "\"\\u006e\(place)\":1"
        let text = "{" + (names + [again]).joined(separator: ",") + "}"
        #expect(read(text).problems.map(\.code) == ["duplicate-name"])
        #expect(read("{" + (names + ["\"\\u006e-\":1"]).joined(separator: ",") + "}").document != nil)
      }
    }
  }
}
