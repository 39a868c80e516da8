import JSONText
import Testing

@Suite struct RevisionLaws {
  private func revised(_ text: String, _ revision: JSONRevision) throws -> String {
    string(try #require(read(text).document).revised(by: revision))
  }

  private let event = JSONValue.object([JSONMember("at", .string("d")), JSONMember("n", .number("3"))])

  @Test func aChangedScalarTouchesNothingElse() throws {
    let text = "{ \"a\" : 1.10,\r\n\t\"b\":[ 1,2 ,3 ] }\r\n\r\n"
    #expect(try revised(text, .object([("a", .value(.number("2")))])) == text.replacing("1.10", with: "2"))
    #expect(try revised(text, .object([("a", .value(.number("11e-1")))])) == text)
    let list = JSONValue.array([.number("1"), .number("5"), .number("3")])
    #expect(try revised(text, .object([("b", .value(list))])) == text.replacing("2 ", with: "5 "))
  }

  @Test func anAppendedEventIsPrintedLikeItsSibling() throws {
    let text = "{\n    \"events\": [\n        {\"at\":\"a\",\"n\":1}\n    ]\n}\n"
    let new = try revised(text, .object([("events", .array([.same(0), .new(event)]))]))
    #expect(new == "{\n    \"events\": [\n        {\"at\":\"a\",\"n\":1},\n        {\"at\":\"d\",\"n\":3}\n    ]\n}\n")
    let spread = "[\r\n\t{\r\n\t\t\"at\": \"a\"\r\n\t}\r\n]"
    #expect(
      try revised(spread, .array([.same(0), .new(event)]))
        == "[\r\n\t{\r\n\t\t\"at\": \"a\"\r\n\t},\r\n\t{\r\n\t\t\"at\": \"d\",\r\n\t\t\"n\": 3\r\n\t}\r\n]")
    #expect(try revised("[{\"a\":1}]", .array([.same(0), .new(event)])) == "[{\"a\":1},{\"at\":\"d\",\"n\":3}]")
    #expect(try revised("[1, 2]", .array([.same(0), .same(1), .new(.number("3"))])) == "[1, 2, 3]")
  }

  @Test func anEmptyContainerOpensInTheStyleOfTheText() throws {
    let text = "{\n    \"a\": [],\n    \"b\": {}\n}\n"
    let record = JSONValue.object([JSONMember("id", .string("x"))])
    #expect(
      try revised(text, .object([("a", .array([.new(record)]))]))
        == "{\n    \"a\": [\n        {\n            \"id\": \"x\"\n        }\n    ],\n    \"b\": {}\n}\n")
    #expect(
      try revised(text, .object([("b", .object([("c", .value(.null))]))]))
        == "{\n    \"a\": [],\n    \"b\": {\n        \"c\": null\n    }\n}\n")
    #expect(try revised("{}\n", .object([("a", .value(.number("1")))])) == "{\n  \"a\": 1\n}\n")
    #expect(try revised("{\"a\":[]}", .object([("a", .array([.new(event)]))])) == "{\"a\":[{\"at\":\"d\",\"n\":3}]}")
    #expect(try revised(text, .object([("a", nil), ("b", nil)])) == "{}\n")
  }

  @Test func membersAreAddedBehindTheirNeighbourAndRemovedWithTheirLine() throws {
    let text = "{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}"
    let added = try revised(text, .object([("a", .same), ("x", .value(.null)), ("y", .value(.null))]))
    #expect(added == "{\n  \"a\": 1,\n  \"x\": null,\n  \"y\": null,\n  \"b\": 2,\n  \"c\": 3\n}")
    #expect(try revised(text, .object([("x", .value(.null))])) == text.replacing("3\n", with: "3,\n  \"x\": null\n"))
    #expect(try revised(text, .object([("b", nil)])) == text.replacing("\n  \"b\": 2,", with: ""))
    #expect(try revised(text, .object([("a", nil)])) == text.replacing("\n  \"a\": 1,", with: ""))
    #expect(try revised(text, .object([("c", nil)])) == text.replacing(",\n  \"c\": 3", with: ""))
    #expect(try revised("{ \"a\": 1 }", .object([("b", .value(.bool(true)))])) == "{ \"a\": 1, \"b\": true }")
    #expect(try revised(text, .object([("zz", nil), ("b", .same)])) == text)
  }

  @Test func recordsAreMatchedByTheirIdInWhateverOrder() throws {
    let text = "[\n  {\"id\":\"a\",  \"n\":1},\n  {\"id\":\"b\",  \"n\":2},\n  {\"id\":\"c\",\"n\":3}\n]"
    func record(_ id: String, _ n: String) -> JSONValue {
      .object([JSONMember("id", .string(id)), JSONMember("n", .number(n))])
    }
    #expect(
      try revised(text, .value(.array([record("c", "3"), record("b", "5"), record("z", "0")])))
        == "[\n  {\"id\":\"c\",\"n\":3},\n  {\"id\":\"b\",  \"n\":5},\n  {\"id\":\"z\", \"n\":0}\n]")
    #expect(
      try revised(text, .array([.same(1), .revised(0, .object([("n", .value(.null))]))]))
        == "[\n  {\"id\":\"b\",  \"n\":2},\n  {\"id\":\"a\",  \"n\":null}\n]")
  }

  @Test func aKindThatChangesIsPrintedAnewWhereItStands() throws {
    let text = "{\n  \"a\": {\n    \"b\": 1\n  }\n}\n"
    let list = JSONRevision.value(.array([.object([JSONMember("id", .null)])]))
    #expect(
      try revised(text, .object([("a", .object([("b", list)]))]))
        == "{\n  \"a\": {\n    \"b\": [\n      {\n        \"id\": null\n      }\n    ]\n  }\n}\n")
    #expect(try revised(" 1 \n", .value(.null)) == " null \n")
    #expect(try revised("{\"a\":1}", .object([("a", .object([("b", .value(.null))]))])) == "{\"a\":{\"b\":null}}")
  }

  @Test func indexesOutsideTheArrayAreLeftOut() throws {
    #expect(try revised("[1,2]", .array([.same(7), .same(1), .revised(-1, .same), .same(1)])) == "[2,2]")
    #expect(try revised("[1,2]", .array([])) == "[]")
  }

  @Test func aTextThatBreaksEveryContainerGetsNewOnesBrokenToo() throws {
    let text = "{\n    \"a\": [\n        \"x\",\n        \"y\"\n    ]\n}"
    let names = JSONValue.array([.string("p"), .string("q")])
    #expect(
      try revised(text, .object([("b", .value(names))]))
        == text.dropLast(2) + ",\n    \"b\": [\n        \"p\",\n        \"q\"\n    ]\n}")
    #expect(
      try revised(text, .object([("a", .array([.same(0), .same(1), .new(.string("z"))]))]))
        == text.replacing("\"y\"", with: "\"y\",\n        \"z\""))
  }

  @Test func commaFirstTextStaysSo() throws {
    let text = "[ 1\n, 2\n]"
    #expect(try revised(text, .array([.same(0), .same(1), .new(.number("3"))])) == "[ 1\n, 2\n, 3\n]")
  }

  @Test(arguments: 0..<600) func theTextReadsBackAsWhatItWasRevisedTo(_ seed: Int) throws {
    var random = RandomJSON(seed: seed)
    let old = random.value(depth: 4)
    let style = random.style()
    let new = random.chance(50) ? random.value(depth: 4) : random.changed(old) ?? random.value(depth: 3)
    let printed = old.printed(style)
    let document = try #require(
      JSONDocument.read(random.chance(50) ? printed : random.scattered(printed)).document)
    #expect(document.root.value == old)
    #expect(document.revised(by: .same) == document.bytes)
    #expect(document.revised(by: .value(old)) == document.bytes)
    let text = document.revised(by: .value(new))
    let again = try #require(JSONDocument.read(text).document, "\(string(document.bytes)) → \(string(text))")
    #expect(again.root.equals(new), "\(string(document.bytes)) → \(string(text))")
    let back = again.revised(by: .value(old))
    #expect(JSONDocument.read(back).document?.root.equals(old) == true)
  }

  @Test(arguments: 0..<600) func everyRevisionMakesTheValueItDescribes(_ seed: Int) throws {
    var random = RandomJSON(seed: seed + 90_000)
    let old = random.object(depth: 4, id: nil)
    let (revision, result) = random.revision(of: old)
    let text = random.scattered(old.printed(random.style()))
    let document = try #require(JSONDocument.read(text).document)
    let revised = document.revised(by: revision)
    let again = try #require(JSONDocument.read(revised).document, "\(string(text)) → \(string(revised))")
    #expect(again.root.equals(result), "\(string(text)) → \(string(revised))")
  }

  @Test(arguments: 0..<1_500) func aSmallChangeTakenBackGivesTheOriginalBytes(_ seed: Int) throws {
    var random = RandomJSON(seed: seed + 10_000)
    let old = random.object(depth: 4, id: nil)
    guard let new = random.changed(old) else { return }
    let bytes = old.printed()
    let text = try #require(JSONDocument.read(bytes).document).revised(by: .value(new))
    let back = try #require(JSONDocument.read(text).document).revised(by: .value(old))
    #expect(string(back) == string(bytes), "by way of \(string(text))")
  }

  @Test(arguments: 0..<300) func aChangedScalarIsAOneLineDifference(_ seed: Int) throws {
    var random = RandomJSON(seed: seed + 50_000)
    let record = random.object(depth: 3, id: "r")
    guard case .object(var members) = record else { return }
    members.append(JSONMember("state", .string("open")))
    let bytes = JSONValue.object([JSONMember("list", .array([.object(members)]))]).printed(random.style())
    let document = try #require(JSONDocument.read(bytes).document)
    let change = JSONRevision.object([
      ("list", .array([.revised(0, .object([("state", .value(.string("done")))]))]))
    ])
    let text = string(document.revised(by: change))
    #expect(text == string(bytes).replacing("\"open\"", with: "\"done\""))
  }
}
