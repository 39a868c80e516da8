import Testing

@testable import Programme
@testable import Records

@Suite struct DistinctIDTests {
  private func repeated(_ ids: [String]) -> [[Int]] {
    DistinctIDs.repeated(ids.count) { ids[$0] }.map { [$0.index, $0.first] }
  }

  @Test(arguments: [0, 1, 9, 1_000, 5_000])
  func `distinct ids are no fault, however many and however alike`(count: Int) {
    for prefix in ["", "RB-", "a name of more than sixteen letters "] {
      #expect(repeated((0..<count).map { "\(prefix)\($0)" }) == [])
      #expect(repeated((0..<count).map { prefix + String(repeating: "x", count: $0 % 300) + "\($0)" }) == [])
    }
  }

  @Test func `each repetition is told with the place of the first`() {
    let ids = (0..<100).map { "RB-\($0)" } + ["RB-7", "RB-99", "rb-7", "RB-7"]
    #expect(repeated(ids) == [[100, 7], [101, 99], [103, 7]])
    #expect(repeated(["", "a", ""]) == [[2, 0]])
  }

  @Test func `texts that are the same though their bytes are not are the same id`() {
    let ids = (0..<20).map { "RB-\($0)" }
    #expect(repeated(ids + ["caf\u{e9}", "cafe\u{301}"]) == [[21, 20]])
    #expect(repeated(["K"] + ids + ["\u{212a}"]) == [[21, 0]])
  }
}
