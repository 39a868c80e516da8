import Programme
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
