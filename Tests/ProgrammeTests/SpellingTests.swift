import Programme
import Records
import Testing

@Suite struct SpellingTests {
  private static let names = ["severity", "status", "escalation", "owner", "raisedOn", "raisedBy", "dueOn"]

  @Test(arguments: [
    ("severty", "severity"), ("Severity", "severity"), ("sevreity", "severity"), ("stauts", "status"),
    ("raised_on", "raisedOn"), ("raised-by", "raisedBy"), ("ownr", "owner"), ("due", nil), ("date", nil), ("", nil),
    ("xyz", nil),
  ])
  func `the nearest word is found if it is near enough`(typed: String, expected: String?) {
    #expect(Spelling.nearest(to: typed, among: Self.names) == expected)
  }

  @Test func `two letters in the wrong order are one mistake`() {
    #expect(Spelling.nearest(to: "ba", among: ["ab"]) == "ab")
    #expect(Spelling.nearest(to: "bac", among: ["cab"]) == nil)
  }

  @Test func `the first of the nearest wins`() {
    #expect(Spelling.nearest(to: "bat", among: ["cat", "rat"]) == "cat")
    #expect(Spelling.nearest(to: "cat", among: ["bat", "cat"]) == "cat")
  }

  @Test func `what is very long is not compared`() {
    let long = String(repeating: "a", count: 65)
    #expect(Spelling.nearest(to: long, among: [long]) == nil)
    #expect(Spelling.nearest(to: "aaaa", among: [String(repeating: "a", count: 100_000)]) == nil)
  }
}
