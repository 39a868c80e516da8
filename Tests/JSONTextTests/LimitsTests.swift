import JSONText
import Testing

@Suite struct LimitsTests {
  @Test(arguments: [("[", "]"), ("{\"a\":", "}")])
  func depthIsBounded(_ open: String, _ close: String) {
    func nested(_ depth: Int) -> String {
      String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
    }
    #expect(read(nested(128)).document?.root.value.printed(.compact).count == nested(128).utf8.count)
    #expect(read(nested(129)).problems.map(\.code) == ["too-deep"])
    #expect(read(nested(100_000)).problems.map(\.code) == ["too-deep"])
    #expect(read(String(repeating: open, count: 100_000)).problems.map(\.code) == ["too-deep"])
    var limits = JSONLimits.standard
    limits.maximumDepth = .max
    #expect(read(nested(100_000), limits: limits).problems.map(\.code) == ["too-deep"])
  }

  @Test func aNumberOfAMegabyteIsRefusedByItsLength() throws {
    for text in [String(repeating: "7", count: 1 << 20), "1." + String(repeating: "x", count: 1 << 20)] {
      let problem = try #require(read("[" + text + "]").problems.first)
      #expect(problem.code == "number-too-long")
      #expect(problem.range == 1..<text.utf8.count + 1)
      #expect(problem.message.utf8.count < 200)
    }
    #expect(read(String(repeating: "7", count: 1_000)).document != nil)
    #expect(read(String(repeating: "7", count: 1_001)).document == nil)
  }

  @Test func sizeAndCountAreBounded() {
    var limits = JSONLimits.standard
    limits.maximumBytes = 8
    limits.maximumValues = 3
    #expect(read("[1,2]", limits: limits).document != nil)
    #expect(read("[1,2,3]", limits: limits).problems.map(\.code) == ["too-many-values"])
    #expect(read("[1, 2, 3]", limits: limits).problems.map(\.code) == ["too-large"])
  }

  @Test func aHundredThousandMembersAreCheckedForDuplicates() throws {
    let members = (0..<100_000).map { "\"name\($0)\":\($0)" }
    let document = try #require(read("{" + members.joined(separator: ",") + "}").document)
    #expect(document.root.count == 100_000)
    #expect(document.root.equals(.object(document.root.members.reversed().map { JSONMember($0.name, $0.value.value) })))
    let doubled = members + [#""\u006eame500":1"#, "\"name7\":2"]
    let problems = read("{" + doubled.joined(separator: ",") + "}").problems
    #expect(problems.map(\.pointer) == ["/name500", "/name7"])
    let same = Array(repeating: "\"a\":1", count: 100_000).joined(separator: ",")
    #expect(read("{" + same + "}").problems.count == 20)
  }
}
