import JSONText
import Testing

@Suite struct NodeTests {
  private let document = read(
    #"{"\u0069d":"RB-\u0037","n":[1,-20,3.0,1e2,1.5,9223372036854775807,9223372036854775808,-9223372036854775808],"t":true,"z":null,"o":{"a":{"b":[]},"c":2}}"#
  ).document

  @Test func aNodeSaysWhatItIs() throws {
    let root = try #require(document?.root)
    #expect(root.kind == .object)
    #expect(root.count == 5)
    #expect(root["id"]?.string == "RB-7")
    #expect(root["t"]?.bool == true)
    #expect(root["z"]?.kind == .null)
    #expect(root["missing"] == nil)
    #expect(root["o"]?["c"]?.integer == 2)
    #expect(root["n"]?.elements.map(\.integer) == [1, -20, 3, 100, nil, .max, nil, .min])
    #expect(root["n"]?.elements.first { _ in true }?.lexeme == "1")
    #expect(root.members.map(\.name) == ["id", "n", "t", "z", "o"])
    #expect(root["n"]?.members.count == 0)
    #expect(root.elements.count == 0)
    #expect(root.string == nil && root.bool == nil && root.lexeme == nil && root.integer == nil)
  }

  @Test func namesWrittenWithEscapesAreTheNamesTheySay() throws {
    let member = try #require(document?.root.members.first { _ in true })
    #expect(member.nameEquals("id"))
    #expect(!member.nameEquals("ids"))
    #expect(member.nameRange == 1..<10)
  }

  @Test func namesAreComparedByCodeUnitNotByLook() throws {
    let root = try #require(read("{\"\u{E9}\":1,\"e\u{301}\":2}").document?.root)
    #expect(root["\u{E9}"]?.integer == 1)
    #expect(root["e\u{301}"]?.integer == 2)
    #expect(JSONValue.string("\u{E9}") != JSONValue.string("e\u{301}"))
    #expect(!JSONValue.string("\u{E9}").isEqual(to: .string("e\u{301}")))
    #expect(root.equals(.object([JSONMember("e\u{301}", .number("2")), JSONMember("\u{E9}", .number("1"))])))
  }

  @Test(arguments: [
    ("1.10", "1.1", true), ("1.1", "11e-1", true), ("-0", "0", true), ("0e9", "0", true), ("100", "1e2", true),
    ("1E+2", "100.00", true), ("0.001", "1e-3", true), ("1e999999999999999999999", "10e999999999999999999998", true),
    ("1e1000000000000000000", "10e999999999999999999", true),
    ("0.1e-99999999999999999999", "1e-100000000000000000000", true),
    ("1", "-1", false), ("1", "1.0000000000000000000000001", false), ("1e400", "1e401", false),
    ("12345678901234567890", "12345678901234567891", false),
    ("1e999999999999999999999", "1e999999999999999999998", false),
    ("1e5", "1e-5", false),
  ])
  func numbersAreComparedByExactValue(_ one: String, _ other: String, _ areEqual: Bool) throws {
    #expect(JSONValue.number(one).isEqual(to: .number(other)) == areEqual)
    let root = try #require(read(other).document?.root)
    #expect(root.equals(.number(one)) == areEqual)
  }

  @Test func equalityIgnoresTheOrderOfMembersButNotOfElements() throws {
    let root = try #require(read(#"{"a":[1,2],"b":"\u0041"}"#).document?.root)
    let same = JSONValue.object([
      JSONMember("b", .string("A")), JSONMember("a", .array([.number("1.0"), .number("2")])),
    ])
    #expect(root.equals(same))
    #expect(root.value.isEqual(to: same))
    #expect(root.value != same)
    #expect(!root.equals(.object([JSONMember("b", .string("A"))])))
    #expect(read("[1,2]").document?.root.equals(.array([.number("2"), .number("1")])) == false)
  }
}
