import JSONText
import Testing

@Suite struct GrammarTests {
  @Test(arguments: [
    "null", "true", "false", "0", "-0", "12", "-1", "1.5", "0.10", "1e5", "1E+5", "1e-05", "1.25E10", "\"\"", "\"a\"",
    #""\" \\ \/ \b \f \n \r \t \u00e9 \uD83D\uDE00 \u0000""#, "\"é日👩\u{7F}\u{2028}\u{10FFFF}\"", "[]", "{}", "[ ]",
    "{ }",
    "[1]", "[1,2]", "[[],{}]", " [ 1 , 2 ] ", "{\"a\":1}", "{\"\":0}", " { \"a\" : { \"b\" : [ null ] } } ",
    "\t\r\n [\t\r\n 1\t\r\n ]\t\r\n ", #"{"a":1,"A":2,"á":3,"a\u0301":4}"#, #"["\uFFFE\uFFFF"]"#,
    "{\"a\":{\"a\":{\"a\":1}}}", "[{\"a\":1},{\"a\":1}]", "\"<<<<<<< \"", "[1e400]",
  ])
  func everyProductionIsAccepted(_ text: String) throws {
    let reading = read(text)
    #expect(reading.problems == [])
    let document = try #require(reading.document)
    #expect(document.bytes == Array(text.utf8))
    #expect(string(document.revised(by: .same)) == text)
    #expect(document.revised(by: .value(document.root.value)) == document.bytes)
    let printed = document.root.value.printed()
    #expect(JSONDocument.read(printed).document?.root.value == document.root.value)
  }

  @Test(arguments: [
    ("", "empty", 0), ("  \n ", "empty", 4), ("nul", "unknown-word", 0), ("True", "unknown-word", 0),
    ("None", "unknown-word", 0), ("undefined", "unknown-word", 0), ("hello", "unknown-word", 0),
    ("nulls", "unknown-word", 0), ("[true1]", "unknown-word", 1), ("NaN", "nan-or-infinity", 0),
    ("Infinity", "nan-or-infinity", 0), ("[-Infinity]", "nan-or-infinity", 1), ("01", "leading-zero", 0),
    ("-00.5", "leading-zero", 0), ("+1", "plus-sign", 0), (".5", "missing-integer-digits", 0),
    ("-.5", "missing-integer-digits", 0), ("1.", "missing-fraction-digits", 0), ("1e", "missing-exponent-digits", 0),
    ("1e+", "missing-exponent-digits", 0), ("-", "missing-digits", 0), ("--1", "missing-digits", 0),
    ("0x1F", "not-decimal", 0), ("1_000", "digit-separator", 0), ("1.2.3", "bad-number", 0), ("1.e5", "bad-number", 0),
    ("12abc", "bad-number", 0), ("[1,]", "trailing-comma", 2), ("{\"a\":1,}", "trailing-comma", 6),
    ("[,1]", "missing-value", 1), ("[1,,2]", "missing-value", 3), ("{\"a\":}", "missing-value", 5),
    ("{\"a\":,\"b\":1}", "missing-value", 5), ("{,}", "missing-name", 1), ("{\"a\" 1}", "missing-colon", 4),
    ("{\"a\"=1}", "missing-colon", 4), ("{\"a\"}", "missing-colon", 4), ("{\"a\",\"b\":1}", "missing-colon", 4),
    ("[1 2]", "missing-comma", 2), ("{\"a\":1 \"b\":2}", "missing-comma", 6), ("[[1][2]]", "missing-comma", 4),
    ("[1;2]", "unexpected-character", 2), ("[1:2]", "unexpected-character", 2), ("[*]", "unexpected-character", 1),
    ("{[1]:2}", "unexpected-character", 1), ("{\"a\":1 2}", "unexpected-character", 7),
    (":", "unexpected-character", 0),
    ("]", "unexpected-character", 0), ("{a:1}", "unquoted-name", 1), ("{1:1}", "unquoted-name", 1),
    ("{'a':1}", "single-quotes", 1), ("['a']", "single-quotes", 1), ("[“a”]", "curly-quotes", 1),
    ("{“a”: 1}", "curly-quotes", 1), ("[1] // x", "trailing-content", 4), ("// x\n[1]", "comment", 0),
    ("[1, /* x */ 2]", "comment", 4), ("# x\n1", "comment", 0), ("[1}", "mismatched-bracket", 2),
    ("{\"a\":1]", "mismatched-bracket", 6), ("{\"a\":[1}", "mismatched-bracket", 7), ("[", "truncated", 1),
    ("[1", "truncated", 2), ("[1,", "truncated", 3), ("{", "truncated", 1), ("{\"a\"", "truncated", 4),
    ("{\"a\":", "truncated", 5), ("{\"a\":1", "truncated", 6), ("\"abc", "truncated", 4), ("\"abc\\", "truncated", 5),
    ("\"abc\\\"", "truncated", 6), ("[\"a,\n1]", "unclosed-string", 1), ("[\"a\tb\"]", "control-character", 3),
    ("[\"a\nb\"]", "control-character", 3), ("[\"\u{0}\"]", "control-character", 2), ("\"\\x\"", "bad-escape", 1),
    ("\"\\u12G4\"", "bad-escape", 1), ("\"\\u12\"", "bad-escape", 1), ("\"\\'\"", "bad-escape", 1),
    ("\"\\U0041\"", "bad-escape", 1), (#""\uD800""#, "lone-surrogate", 1), (#""\uDC00\uD800""#, "lone-surrogate", 1),
    (#""\uD800\u0041""#, "lone-surrogate", 1), ("1 2", "trailing-content", 2), ("{} {}", "trailing-content", 3),
    ("[]]", "trailing-content", 2), ("[1,\u{A0}2]", "unexpected-space", 3), ("[1,\u{FEFF}2]", "unexpected-space", 3),
    ("[1,\u{0C}2]", "unexpected-space", 3), ("[é]", "unexpected-character", 1), ("[\"a\"b\"]", "unescaped-quote", 3),
    (#"{"a":1,"a":2}"#, "duplicate-name", 7), (#"{"id":1,"\u0069d":2}"#, "duplicate-name", 8),
    ("{\n<<<<<<< ours\n\"a\":1\n=======\n\"a\":2\n>>>>>>> theirs\n}", "merge-markers", 2),
    ("{\"a\":1,\n=======\n\"a\":2}", "merge-markers", 8), ("{}\n>>>>>>> x\n", "merge-markers", 3),
  ])
  func everyFaultIsNamedWhereItStands(_ text: String, _ code: String, _ place: Int) throws {
    let reading = read(text)
    #expect(reading.document == nil)
    let problem = try #require(reading.problems.first)
    #expect(problem.code == code)
    #expect(problem.range.lowerBound == place)
    #expect(problem.severity == .error)
    #expect(!problem.message.isEmpty)
  }

  @Test(
    arguments: [
      ([0x22, 0xE9, 0x22], 1, "Latin-1"), ([0x22, 0x80, 0x22], 1, "Latin-1"), ([0x22, 0xC3], 1, "Latin-1"),
      ([0x22, 0xC0, 0xAF, 0x22], 1, "replace"), ([0x22, 0xE0, 0x80, 0xAF, 0x22], 1, "replace"),
      ([0x22, 0xF0, 0x80, 0x80, 0xAF, 0x22], 1, "replace"), ([0x22, 0xED, 0xA0, 0x80, 0x22], 1, "CESU-8"),
      ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 1, "replace"), ([0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], 1, "replace"),
      ([0x5B, 0xFF, 0x5D], 1, "Latin-1"), ([0xFF, 0xFE, 0x5B, 0x00], 0, "iconv -f UTF-16 "),
      ([0xFE, 0xFF, 0x00, 0x5B], 0, "iconv -f UTF-16 "), ([0x5B, 0x00, 0x5D, 0x00], 0, "iconv -f UTF-16LE"),
      ([0x00, 0x5B, 0x00, 0x5D], 0, "iconv -f UTF-16BE"), ([0x31, 0x0A, 0xE9], 2, "Latin-1"),
    ] as [([UInt8], Int, String)])
  func bytesThatAreNotUTF8AreRefusedWithAWayOut(_ bytes: [UInt8], _ place: Int, _ remedy: String) throws {
    let reading = JSONDocument.read(bytes)
    #expect(reading.document == nil)
    let problem = try #require(reading.problems.first)
    #expect(problem.code == "not-utf8")
    #expect(problem.range.lowerBound == place)
    #expect(problem.remedy?.contains(remedy) == true)
  }

  @Test func aByteOrderMarkIsKeptAndNoted() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("{\"a\":1}\n".utf8)
    let reading = JSONDocument.read(bytes)
    let document = try #require(reading.document)
    #expect(reading.problems.map(\.code) == ["byte-order-mark"])
    #expect(reading.problems.first?.severity == .note)
    #expect(document.root.range == 3..<10)
    #expect(document.revised(by: .object([("a", .value(.number("2")))])) == [0xEF, 0xBB, 0xBF] + "{\"a\":2}\n".utf8)
  }
}
