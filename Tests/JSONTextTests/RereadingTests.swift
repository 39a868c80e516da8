import Testing

@testable import JSONText

/// Reading a text by what it has in common with another must give what reading it alone gives, whatever the two are.
@Suite struct RereadingTests {
  /// Rereads a text, and compares what comes of it with a reading from the start, to the last word of the tape.
  ///
  /// - Returns: the document, and whether most of the text did not have to be read.
  @discardableResult
  private func reread(
    _ document: JSONDocument, _ bytes: [UInt8], _ location: SourceLocation = #_sourceLocation
  ) -> (document: JSONDocument?, isPartial: Bool) {
    let (again, whole) = (document.reread(bytes), JSONDocument.read(bytes))
    func texts() -> Comment { "\(string(document.bytes)) → \(string(bytes))" }
    #expect(again.problems == whole.problems, texts(), sourceLocation: location)
    #expect(again.document?.bytes == whole.document?.bytes, texts(), sourceLocation: location)
    #expect(again.document.map(tape) == whole.document.map(tape), texts(), sourceLocation: location)
    return (again.document, ChangedText(document.storage, bytes)?.storage != nil)
  }

  private func tape(_ document: JSONDocument) -> [UInt64] {
    (0..<document.storage.tape.count).map { document.storage.tape[$0].bits }
  }

  private func reread(_ old: String, _ new: String, _ location: SourceLocation = #_sourceLocation) throws -> Bool {
    reread(try #require(read(old).document), Array(new.utf8), location).isPartial
  }

  @Test func `a change inside a value is read without what is around it`() throws {
    let old = "{\n  \"a\": [{\"n\": 12, \"s\": \"x\"}, {\"n\": 3}],\n  \"b\": {\"c\": []}\n}\n"
    for (part, other) in [
      ("\"x\"", "\"xx\""), ("\"x\"", "\"\""), ("\"x\"", "[null]"), ("12", "1.5e3"),
      ("{\"n\": 3}", "{\"n\": 3, \"m\": {}}"),
      ("{\"n\": 12, \"s\": \"x\"}, ", ""), ("{\"n\": 3}", "{\"n\": 3}, {\"n\": 3}"), ("[{\"n\": 12", "[ { \"n\" : 12"),
    ] { #expect(try reread(old, old.replacing(part, with: other)), "\(part) → \(other)") }
    #expect(try reread(old, old))
  }

  @Test func `a change of the outermost value, or around it, is read from the start`() throws {
    for (old, new) in [
      ("[1, 2]", "[1, 3, 2]"), ("[1]", " [1]"), ("[1]", "[1]\n"), ("1", "2"), ("12", "142"), ("\"a\"", "\"ab\""),
      ("{\"a\": [1]}", "{\"b\": [1]}"), ("\u{FEFF}[[1, 2]]", "\u{FEFF}[[1, 3, 2]]"), ("[[1, 2]]", "[[1, 2]] x"),
    ] { #expect(try !reread(old, new), "\(old) → \(new)") }
  }

  @Test func `what breaks the text is told as by a reading from the start`() throws {
    let old = "{\"a\": [\"x\", 12, true], \"b\": [\"y\"], \"c\": {\"d\": 1, \"e\": 2}}"
    for (part, other) in [
      ("\"x\"", "\"x"), ("\"x\"", "\"x\"\""), ("\"x\"", "\"x\", \"\\\""), ("12", "1x2"), ("12", "1,,2"),
      ("true", "tre"),
      ("12", "1\u{0}2"), ("\"x\", 12", "\"x]\", 12"), ("12", "1], [2"), ("[\"y\"]", "[\"y\", \"c\": 1]"),
      ("\"e\"", "\"d\""), ("1, \"e\": 2", "1}, \"b\": {\"e\": 2"), ("12", "1\u{FEFF}2"), ("\"x\"", "\"x\\ud800\""),
      ("[\"y\"]", "[\"y]\", \"f\": [\"z\"]"), ("[\"y\"]", "[\"y\"], \"a\": [\"z\"]"),
    ] {
      #expect(
        try !reread(old, old.replacing(part, with: other)) || read(old.replacing(part, with: other)).document != nil)
    }
  }

  @Test func `values may stand inside one another as deep as in a text that is read from its start`() throws {
    func nested(_ outer: Int, _ inner: String) -> String {
      String(repeating: "[0, ", count: outer) + inner + String(repeating: ", 0]", count: outer)
    }
    for depth in [126, 127, 128] {
      let old = nested(depth, "1")
      #expect(try reread(old, nested(depth, "[1]")) == (depth < 128))
      #expect(try reread(old, nested(depth, "[[1]]")) == (depth < 127))
    }
  }

  @Test(arguments: 0..<200) func `a revised text is reread as it is read`(_ seed: Int) throws {
    var random = RandomJSON(seed: seed + 40_000)
    var value = random.value(depth: 4)
    let printed = value.printed(random.style())
    var document = try #require(JSONDocument.read(random.chance(50) ? random.scattered(printed) : printed).document)
    for _ in 0..<6 {
      value = random.changed(value) ?? value
      document = try #require(reread(document, document.revised(by: .value(value))).document)
    }
  }

  @Test(arguments: 0..<300) func `whatever bytes a printer writes are reread as they are read`(_ seed: Int) throws {
    var random = RandomJSON(seed: seed + 50_000)
    let alphabet =
      Array("{}[],:\"\\'u01e-. \n\ttn*é“\u{FEFF}".utf8) + [0, 0x1F, 0x7F, 0x80, 0xE2, 0xED, 0xF4, 0xFF]
    let document = try #require(JSONDocument.read(random.value(depth: 4).printed(random.style())).document)
    let text = document.bytes
    for _ in 0..<12 {
      var bytes = text
      for _ in 0...random.below(2) {
        let at = random.below(bytes.count)
        let end = min(bytes.count, at + random.below(20))
        switch random.below(5) {
        case 0: bytes[at] = alphabet[random.below(alphabet.count)]
        case 1: bytes.insert(alphabet[random.below(alphabet.count)], at: at)
        case 2: bytes.removeSubrange(at..<end)
        case 3: bytes.insert(contentsOf: bytes[at..<end], at: random.below(bytes.count))
        default: bytes.insert(contentsOf: random.scalar().printed(.compact) + Array(", ".utf8), at: at)
        }
        if bytes.isEmpty { bytes = [0x5B] }
      }
      if let other = reread(document, bytes).document { reread(other, text) }
    }
  }
}
