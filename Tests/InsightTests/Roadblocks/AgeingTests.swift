import Insight
import Programme
import Records
import Testing

@Suite("Ageing")
struct AgeingTests {
  @Test(
    "Each open roadblock stands in the band of its age",
    arguments: [
      (0, "0–7 days"), (7, "0–7 days"), (8, "8–14 days"), (14, "8–14 days"), (15, "15–30 days"), (31, "31–60 days"),
      (61, "61–90 days"), (90, "61–90 days"), (91, "over 90 days"), (4000, "over 90 days"),
    ])
  func bands(age: Int, words: String) {
    let ageing = Ageing(project { $0.roadblocks = [roadblock(age: age)] }, on: today)
    #expect(ageing.bands.filter { !$0.roadblocks.isEmpty }.map(\.words) == [words])
    #expect(ageing.bands.count == Ageing.bandStarts.count)
  }

  @Test("Bands count by side, the oldest first; closed ones do not age, those without a day stand beside")
  func counts() {
    let waiting = roadblock("RB-2", age: 40, news: nil) {
      $0.side = .partner
      $0.status = .waiting
      $0.events = [event(.status, to: "waiting", daysAgo: 12)]
    }
    let judged = project {
      $0.roadblocks = [
        roadblock("RB-1", age: 33), waiting, resolved("RB-3", took: 50, ago: 3), roadblock("RB-4", age: 70),
        roadblock("RB-5", age: nil, news: nil),
      ]
    }
    let ageing = Ageing(judged, on: today)
    #expect(ageing.bands[3].bySide == [.department: 1, .partner: 1])
    #expect(ageing.bands[3].roadblocks.map(\.id.text) == ["RB-2", "RB-1"])
    #expect(ageing.bands[4].roadblocks.map(\.age) == [70])
    #expect(ageing.undated == 1)
    #expect(ageing.serviceLevel == .thin(fallback: 60, closures: 1))
    #expect(ageing.beyondServiceLevel == 1)
  }

  @Test("A roadblock is beyond the service level on the day after it", arguments: [(60, 0), (61, 1)])
  func beyond(age: Int, count: Int) {
    #expect(Ageing(project { $0.roadblocks = [roadblock(age: age)] }, on: today).beyondServiceLevel == count)
  }

  @Test("One partnership can be asked about, against the service level of all")
  func partnership() {
    let closed = (0..<20).map { resolved("RB-C\($0)", took: 10, ago: 20) }
    let theirs = roadblock("RB-1", age: 11) { $0.partner = ID("P-1") }
    let judged = project { $0.roadblocks = closed + [theirs, roadblock("RB-2", age: 12)] }
    let ageing = Ageing(judged, on: today, partner: ID("P-1"))
    #expect(ageing.bands.flatMap(\.roadblocks).map(\.id.text) == ["RB-1"])
    #expect(ageing.beyondServiceLevel == 1)
  }
}
