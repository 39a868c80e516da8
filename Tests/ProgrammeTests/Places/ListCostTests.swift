import JSONText
import Testing

@testable import Programme

/// What is done with every record of a list costs each of them alike, however many there are.
@Suite struct ListCostTests {
  @Test func `to name every record of a list takes twice the looks for twice the records`() {
    func looks(_ count: Int) -> Int {
      let roles = CountedRole.all(count)
      return LookCount.of { #expect(RecordNames(roles).each.last == "Role \(count - 1)") }
    }
    #expect(looks(50) > 0)
    #expect(looks(400) <= 2 * looks(200))
  }
}
