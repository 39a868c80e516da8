import JSONText
import Testing

@Suite struct DiagnosticsTests {
  @Test func severalProblemsAreReportedInOrderOfPlace() {
    let text = "{\n  \"a\": 1,\n  \"b\": [1, 2,],\n  \"c\": 'x'\n  \"a\": 01,\n}\n"
    let codes = read(text).problems.map(\.code)
    #expect(
      codes == ["trailing-comma", "single-quotes", "missing-comma", "duplicate-name", "leading-zero", "trailing-comma"])
  }

  @Test func noMoreProblemsThanTheLimitAreReported() {
    let text = "[" + Array(repeating: "01", count: 500).joined(separator: ",") + "]"
    #expect(read(text).problems.count == 20)
    var limits = JSONLimits.standard
    limits.maximumProblems = 3
    #expect(read(text, limits: limits).problems.count == 3)
    limits.maximumProblems = -1
    #expect(read(text, limits: limits).problems.count == 1)
    #expect(read("\u{FEFF}[1]", limits: limits).document?.root.count == 1)
    let names = (0..<30).map { _ in "\"a\":1" }.joined(separator: ",")
    #expect(read("{" + names + "}", limits: limits).document == nil)
  }

  @Test(arguments: [
    (#"{"a":[1,{"b/c":01}]}"#, "/a/1/b~1c"), (#"{"a~b":[0,01]}"#, "/a~0b/1"), ("[[],[[01]]]", "/1/0/0"), ("01", ""),
    (#"{"a":{"b":1,"b":2}}"#, "/a/b"), (#"{"x":1,"x":2}"#, "/x"), (#"[{"a":1},{"a":1,"a":2}]"#, "/1/a"),
    (#"{"a":[1,2,]}"#, "/a"), (#"{"p":{"q":[1"#, "/p/q"), (#"{"\u0069d":01}"#, "/id"),
  ])
  func thePointerNamesTheValue(_ text: String, _ pointer: String) throws {
    #expect(try #require(read(text).problems.first).pointer == pointer)
  }

  @Test func aDuplicateNameNamesBothPlaces() throws {
    let problem = try #require(read("{\n  \"id\": 1,\n  \"id\": 2\n}").problems.first)
    #expect(problem.range == 15..<19)
    #expect(problem.related.map(\.range) == [4..<8])
  }

  @Test func truncationSaysWhatWasLeftOpenAndWhereItBegan() throws {
    let problem = try #require(read("{\n  \"a\": [1,").problems.first)
    #expect(problem.expected == "a value")
    #expect(problem.related.map(\.range) == [9..<10, 0..<1])
    #expect(problem.related.first?.message.contains("array") == true)
    let inString = try #require(read("[\"abc").problems.first)
    #expect(inString.related.map(\.range) == [1..<2, 0..<1])
  }

  @Test func mergeMarkersShowTheWholeConflict() throws {
    let text = "{\n<<<<<<< ours\n  \"a\": 1\n=======\n  \"a\": 2\n>>>>>>> theirs\n}\n"
    let problem = try #require(read(text).problems.first)
    #expect(problem.related.count == 2)
    #expect(problem.remedy?.contains("marker") == true)
  }

  @Test func theTextShowsTheLineWithACaretAndWhatToDo() throws {
    let bytes = Array("{\n  \"a\": [1, 2,],\n  \"b\": 1\n}\n".utf8)
    let problem = try #require(JSONDocument.read(bytes).problems.first)
    let expected = """
      plan.json:2:13: error: a comma stands before the closing bracket
          "a": [1, 2,],
                    ^
        expected a value, found `]`
        help: remove the comma

      """
    #expect(problem.text(path: "plan.json", lines: JSONLines(bytes)) == expected)
  }

  @Test(arguments: [
    ("[\"日本\", x]", 8, 9), ("[\"e\u{301}\", x]", 8, 6), ("[\"👩\", x]", 7, 7), ("[\t\"é\", x]", 8, 7),
    ("[\"\u{FE0F}\u{301}\", x]", 8, 6),
  ])
  func theCaretStandsUnderTheColumnOfWideText(_ text: String, _ column: Int, _ width: Int) throws {
    let bytes = Array(text.utf8)
    let problem = try #require(JSONDocument.read(bytes).problems.first)
    let lines = JSONLines(bytes)
    #expect(lines.position(of: problem.range.lowerBound).column == column)
    let caret = problem.text(path: "p", lines: lines).split(separator: "\n")[2]
    #expect(caret.prefix { $0 == " " }.count == width + 2)
  }

  @Test func aLongLineIsCutAroundThePlace() throws {
    let bytes = Array(
      ("[" + String(repeating: "\"é\",", count: 50_000) + "x," + String(repeating: "1,", count: 50_000)).utf8)
    let problem = try #require(JSONDocument.read(bytes).problems.first)
    let shown = problem.text(path: "p", lines: JSONLines(bytes)).split(separator: "\n")
    #expect(shown[1].unicodeScalars.count <= 102)
    #expect(shown[1].contains("x"))
    let caret = shown[2].firstIndex(of: "^").map { shown[2].distance(from: shown[2].startIndex, to: $0) }
    let mark = shown[1].firstIndex(of: "x").map { shown[1].distance(from: shown[1].startIndex, to: $0) }
    #expect(caret == mark)
  }

  @Test(arguments: ["[1,]", "{'a': 1}", "[01]", "[NaN]", "{\"a\" 1}", "[tru]", "", "[\"a", "\u{FEFF}[1", "[1] 2"])
  func messagesReadOnFromTheirPlaceAndEndWithoutAFullStop(_ text: String) throws {
    for problem in read(text).problems {
      for words in [problem.message, problem.remedy].compactMap({ $0 }) {
        #expect(words.first?.isUppercase == false || words.hasPrefix("JSON"), "\(words)")
        #expect(!words.hasSuffix("."), "\(words)")
      }
    }
  }

  @Test func nothingHiddenReachesTheTerminal() throws {
    let bytes = Array("{\"\u{1B}[2J\u{202E}\u{200B}\": x}".utf8) + [0xFF]
    let problems = JSONDocument.read(bytes).problems
    #expect(problems.count >= 2)
    for problem in problems {
      let text = problem.text(path: "evil\u{1B}]0;\u{7}.json", lines: JSONLines(bytes))
      let hidden = text.unicodeScalars.filter { $0 != "\n" && ($0.value < 32 || $0 == "\u{202E}" || $0 == "\u{200B}") }
      #expect(hidden.isEmpty)
    }
  }

  @Test func theMachineFormHasEveryField() throws {
    let bytes = Array("{\"a\":1,\r\n\"a\":2}".utf8)
    let problem = try #require(JSONDocument.read(bytes).problems.first)
    let value = problem.value(path: "p.json", lines: JSONLines(bytes))
    #expect(value["path"]?.string == "p.json")
    #expect(value["line"]?.integer == 2)
    #expect(value["column"]?.integer == 1)
    #expect(value["endColumn"]?.integer == 4)
    #expect(value["severity"]?.string == "error")
    #expect(value["code"]?.string == "duplicate-name")
    #expect(value["pointer"]?.string == "/a")
    #expect(value["found"] == .null)
    #expect(value["related"]?.array?.first?["column"]?.integer == 2)
    #expect(value.members?.count == 13)
  }

  @Test func positionsCountScalarsAndBothLineEnds() {
    let bytes = Array("é👩x\r\nb\r\n\r\nc".utf8)
    let lines = JSONLines(bytes)
    #expect([0, 2, 6, 7].map { lines.position(of: $0).column } == [1, 2, 3, 4])
    #expect(lines.position(of: 9).line == 2)
    #expect(lines.position(of: 14).line == 4)
    #expect(lines.position(of: 999) == lines.position(of: bytes.count))
    #expect((0...5).map { lines.line($0) } == ["", "é👩x", "b", "", "c", ""])
  }

  @Test func bytesThatAreNotUTF8TakeOneColumnEach() {
    let lines = JSONLines([0x61, 0xFF, 0xE9, 0x09, 0x62])
    #expect(lines.position(of: 4).column == 5)
    #expect(lines.line(1) == "a\u{FFFD}\u{FFFD} b")
  }
}
