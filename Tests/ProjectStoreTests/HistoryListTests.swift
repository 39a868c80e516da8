import Programme
import ProjectStore
import Records
import Testing

@Suite("What happened, from the file and the journal")
struct HistoryListTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  private let day = Sample.moment.date

  /// Says something about a roadblock.
  private func comment(_ note: String, in store: ProjectStore) throws {
    try store.perform(
      Edit.changing(Roadblock.self, at: .roadblock(ID("RB-AAAA")), in: store.project, by: Sample.author, note: note) {
        _ in
      }, at: Sample.moment)
  }

  @Test("What was said here is told once and in full, beside the record and its title")
  func comments() throws {
    let store = try desk.open()
    let before = store.activity(upTo: day).count
    let note = String(repeating: "and so on ", count: 20) + "to the end"
    try comment(note, in: store)
    let lines = store.activity(upTo: day)
    #expect(lines.count == before + 1)
    let line = try #require(lines.first { $0.status != nil })
    #expect(line.entry.words == "comment “\(note)”" && line.words == "RB-AAAA comment “\(note)”")
    #expect(line.entry.label == "RB-AAAA" && line.entry.name == store.project.roadblocks[0].title)
  }

  @Test("What was taken back is told as that, with what was said")
  func undone() throws {
    let store = try desk.open()
    try comment("Spoke to them", in: store)
    try store.undo(at: Sample.moment)
    let lines = store.activity(upTo: day).filter { $0.status != nil }
    #expect(
      Set(lines.map(\.words)) == ["RB-AAAA comment “Spoke to them”", "undone: RB-AAAA comment “Spoke to them”"])
    #expect(Set(lines.map(\.entry.words)) == ["comment “Spoke to them”", "undone: comment “Spoke to them”"])
  }

  @Test("An edit inside a record stands beside that record, and does not name it twice")
  func nested() throws {
    let store = try desk.open()
    var milestone = Milestone()
    (milestone.id, milestone.title) = (ID("LIVE"), "Service live")
    try store.perform(
      .adding(milestone, to: Path.programme + "milestones", in: store.project, by: Sample.author),
      at: Sample.moment)
    var forecast = Forecast()
    (forecast.on, forecast.date) = (day, day + 90)
    try store.perform(
      .adding(
        forecast, to: Path.milestone(milestone.id) + "forecasts", in: store.project,
        by: Sample.author),
      at: Sample.moment)
    let words = "forecast \((day + 90).words) added"
    let line = try #require(store.activity(upTo: day).first { $0.entry.words == words })
    #expect(line.words == "milestone LIVE: \(words)")
    #expect(line.entry.label == "LIVE" && line.entry.name == "Service live")
    #expect(line.entry.subject == .milestone(milestone.id))
  }

  @Test("Only the lines that fit are kept, in their order")
  func keeping() throws {
    let store = try desk.open()
    for note in ["one", "two", "three"] { try comment(note, in: store) }
    let lines = store.activity(upTo: day)
    let kept = lines.keeping { $0.words.contains("t") && $0.status != nil }
    #expect(kept.map(\.words) == lines.filter { $0.words.contains("t") && $0.status != nil }.map(\.words))
    #expect(kept.entries.count == kept.count && kept.count < lines.count)
  }
}
