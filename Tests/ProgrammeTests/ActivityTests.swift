import Programme
import Records
import TestSupport
import Testing

@Suite struct ActivityTests {
  private let day = CalendarDate("2026-11-03") ?? CalendarDate(dayNumber: 0)
  private var example: Project { .example(on: day) }

  @Test func `everything dated in the example is told, by record`() {
    let activity = example.activity
    let events = example.roadblocks.reduce(0) { $0 + $1.events.count }
    #expect(activity.count { $0.at != nil } == events)
    let forecasts = example.programme.milestones.reduce(0) { $0 + $1.forecasts.count + ($1.metOn == nil ? 0 : 1) }
    #expect(activity.count { $0.subject.description.hasPrefix("programme/milestones/") } == forecasts)
    #expect(activity.count { $0.subject == .programme } == example.programme.confidence.count)
    for part in ["reviews", "meetings", "feedback", "measures"] {
      #expect(activity.contains { $0.record.description.contains("/\(part)/") }, "\(part)")
    }
  }

  @Test func `a selection tells who was involved, when criteria were agreed, and who scored which bid on what day`() {
    let partner = example.partners.first { $0.id.text == "ANALYTICS" }
    let told = (partner?.activity ?? []).filter { $0.record.description.contains("/selection") }
    let selection = partner?.selection
    #expect(told.count { $0.words.hasPrefix("criterion") } == selection?.criteria.count)
    #expect(told.count { $0.words.hasSuffix("scored on 5 criteria") } == 4 * 3)
    #expect(told.contains { $0.by == "Priya Raman" && $0.words == "bid of Orrinside scored on 5 criteria" })
    #expect(told.contains { $0.words == "criterion “Social value” agreed with weight 10" && $0.date == day - 13 })
    #expect(told.count { $0.words == "involved in the selection" } == 5)
  }

  @Test func `scores without a day are not told, and those of another day or evaluator are told apart`() {
    var bid = Bid()
    bid.id = ID("VEXLEY")
    let given: [(String, String, CalendarDate?)] = [
      ("A", "Ada", day), ("B", "Ada", day), ("C", "Ada", day - 1), ("A", "Bo", day), ("B", "Bo", nil),
    ]
    bid.scores = given.map { criterion, evaluator, day in
      var score = BidScore()
      (score.criterion, score.evaluator, score.on) = (ID(criterion), evaluator, day)
      return score
    }
    var partner = Partner()
    partner.selection = Selection()
    partner.selection?.bids = [bid]
    #expect(
      partner.activity.map { "\($0.by) \($0.date): \($0.words)" } == [
        "Ada 2026-11-03: bid of VEXLEY scored on 2 criteria", "Ada 2026-11-02: bid of VEXLEY scored on 1 criterion",
        "Bo 2026-11-03: bid of VEXLEY scored on 1 criterion",
      ])
  }

  @Test func `what was checked of a contract is told, of measures and of incentives`() {
    let incentives = example.partners.flatMap { $0.contract?.incentives ?? [] }.count { $0.checkedOn != nil }
    #expect(example.activity.count { $0.words.hasPrefix("incentive “") } == incentives && incentives > 0)
  }

  @Test func `every entry leads to a record that the project has`() {
    let project = example
    for entry in project.activity { #expect(project.record(at: entry.record) != nil, "\(entry.record)") }
  }

  @Test func `a roadblock is raised by whom the record names, and every event is told in words`() {
    var roadblock = Roadblock()
    roadblock.id = ID("RB-1")
    roadblock.title = "No crane"
    roadblock.raisedOn = day - 9
    roadblock.raisedBy = "Ada"
    func event(_ change: EventChange, _ before: String?, _ after: String?, _ note: String) -> RoadblockEvent {
      var event = RoadblockEvent()
      event.at = Instant(day, hour: 9)
      event.by = "Bo"
      (event.change, event.before, event.after, event.note) = (change, before, after, note)
      return event
    }
    roadblock.events = [
      event(.status, nil, "open", ""), event(.due, nil, "2026-11-30", "agreed"), event(.comment, nil, nil, "waits"),
      event(.status, "open", "waiting", ""),
    ]
    #expect(
      roadblock.activity.map(\.words) == [
        "raised", "due: none → 30 Nov 2026 (“agreed”)", "comment “waits”", "status: open → waiting",
      ])
    #expect(roadblock.activity.map(\.by) == ["Ada", "Bo", "Bo", "Bo"])
    #expect(roadblock.activity.map(\.date) == [day - 9, day, day, day] && roadblock.activity[0].at == nil)
  }

  @Test func `the newest stands first, moments before days without one, the later in the file before the earlier`() {
    func entry(_ ago: Int, _ hour: Int?, _ words: String) -> ActivityEntry {
      ActivityEntry(
        date: day - ago, at: hour.map { Instant(day - ago, hour: $0) }, words: words, name: "", subject: .programme)
    }
    let entries = [
      entry(1, 9, "c"), entry(0, nil, "b"), entry(0, 8, "a"), entry(1, nil, "f"), entry(1, nil, "e"), entry(1, 9, "d"),
    ]
    #expect(entries.newestFirst(by: \.self).map(\.words) == ["a", "b", "d", "c", "e", "f"])
  }
}
