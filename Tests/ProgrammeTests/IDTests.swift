import Programme
import Records
import Testing

@Suite struct IDTests {
  @Test func `a fresh id has four letters that are not misread`() {
    var random = SplitMix(1)
    var seen: Set<Character> = []
    for _ in 0..<2000 {
      let id = ID<Roadblock>.fresh("RB", notIn: [], using: &random)
      #expect(id.text.hasPrefix("RB-") && id.text.utf8.count == 7)
      seen.formUnion(id.text.dropFirst(3))
    }
    #expect(String(seen.sorted()) == "23456789ABCDEFGHJKMNPQRSTUVWXYZ")
  }

  @Test func `a fresh id is never one that is taken`() {
    var random = SplitMix(2)
    var taken: Set<ID<Roadblock>> = []
    for _ in 0..<5000 {
      let id = ID.fresh("RB", notIn: taken, using: &random)
      #expect(taken.insert(id).inserted)
    }
  }

  @Test func `a generator that repeats itself gets a longer id in the end`() {
    struct Stuck: RandomNumberGenerator {
      mutating func next() -> UInt64 { 1 << 40 }
    }
    var stuck = Stuck()
    let id = ID<Milestone>.fresh("M", notIn: [ID("M-2222")], using: &stuck)
    #expect(id.text == "M-22222")
  }

  @Test func `ids are compared by their text`() {
    #expect([ID<Partner>("B"), ID("A"), ID("a")].sorted().map(\.description) == ["A", "B", "a"])
  }
}
