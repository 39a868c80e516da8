import Programme
import Records
import Testing

@Suite struct RoadblockEditTests {
  private let id = ID<Roadblock>("RB-7K2M")
  private let author = Authorship(name: "Dana", at: Instant(secondsSinceEpoch: 1_793_710_980, offsetMinutes: 60))

  private var project: Project {
    var project = Project(name: "Riverside")
    var roadblock = Roadblock()
    roadblock.id = id
    roadblock.title = "No test environment"
    project.roadblocks = [roadblock]
    return project
  }

  /// The roadblock after an edit, the events it appended, and the edit's title.
  private func edited(
    note: String = "", _ mutate: (inout Roadblock) -> Void
  ) throws -> (roadblock: Roadblock, events: [String], title: String) {
    var project = self.project
    let old = project
    let edit = try Edit.changing(Roadblock.self, at: .roadblock(id), in: project, by: author, note: note, mutate)
    try edit.apply(to: &project)
    let roadblock = try #require(project.roadblock(id))
    for event in roadblock.events {
      #expect(event.by == "Dana")
      #expect(event.at == author.at)
    }
    try edit.inverse.apply(to: &project)
    #expect(project == old)
    let events = roadblock.events.map {
      "\($0.change.rawValue) \($0.before ?? "none")>\($0.after ?? "none")\($0.note.isEmpty ? "" : " “\($0.note)”")"
    }
    return (roadblock, events, edit.title)
  }

  @Test func `a change of status is an event`() throws {
    let result = try edited { $0.status = .waiting }
    #expect(result.roadblock.status == .waiting)
    #expect(result.events == ["status open>waiting"])
    #expect(result.title == "RB-7K2M status: open → waiting")
  }

  @Test func `each tracked change is an event of its own, and the note stands with the first`() throws {
    let due = CalendarDate(dayNumber: 20_800)
    let result = try edited(note: " agreed at the board ") {
      $0.status = .inProgress
      $0.escalation = .programmeBoard
      $0.owner = "Lee"
      $0.dueOn = due
      $0.severity = .critical
      $0.side = .thirdParty
    }
    #expect(
      result.events == [
        "status open>in progress “agreed at the board”", "escalation team>programme board", "owner none>Lee",
        "due none>\(due)", "severity medium>critical", "side department>third party",
      ])
    #expect(result.title.contains("escalation: team → programme board"))
    #expect(result.title.contains("owner: none → Lee"))
  }

  @Test func `a note alone is a comment`() throws {
    let result = try edited(note: "rang them") { _ in }
    #expect(result.events == ["comment none>none “rang them”"])
    #expect(result.title == "RB-7K2M comment “rang them”")
  }

  @Test func `what history does not track changes without an event, and is named`() throws {
    let result = try edited { $0.detail = "since the move" }
    #expect(result.events == [])
    #expect(result.title == "RB-7K2M detail: none → since the move")
    #expect(try edited(note: "why") { $0.detail = "since the move" }.events == ["comment none>none “why”"])
  }

  @Test func `a title says from what to what, of long texts that they changed, and stays short`() throws {
    #expect(try edited { $0.cause = .clarity }.title == "RB-7K2M cause: none → clarity")
    #expect(try edited { $0.blocks = [ID("GO-LIVE")] }.title == "RB-7K2M blocks: + GO-LIVE")
    #expect(try edited { $0.detail = String(repeating: "word ", count: 60) }.title == "RB-7K2M detail changed")
    #expect(try edited { $0.dueOn = CalendarDate("2026-11-11") }.title == "RB-7K2M due: none → 11 Nov 2026")
    let long = String(repeating: "and so on ", count: 30)
    #expect(try edited(note: long) { _ in }.title.hasSuffix(" and so on…”"))
    let all = try edited(note: "first\n2026-11-23 09:00  Somebody else\t\(long)") {
      ($0.status, $0.escalation, $0.owner) = (.inProgress, .programmeBoard, "Lee")
      ($0.dueOn, $0.severity, $0.side, $0.cause) = (CalendarDate("2026-11-11"), .critical, .thirdParty, .clarity)
    }
    #expect(all.title.hasPrefix("RB-7K2M status: open → in progress (“first 2026-11-23 09:00 Somebody else"))
    #expect(all.title.hasSuffix("…”) and 6 more") && all.title.count <= 120 && !all.title.contains("\n"))
  }

  @Test func `everything said with an edit of a roadblock can be told in full, also of its taking back`() throws {
    let note = String(repeating: "and so on ", count: 30) + "end"
    let edit = try Edit.changing(Roadblock.self, at: .roadblock(id), in: project, by: author, note: note) {
      $0.status = .waiting
    }
    #expect(edit.roadblockWords == "status: open → waiting (“\(note)”)")
    #expect(edit.inverse.roadblockWords == edit.roadblockWords)
    #expect(try Edit.adding(raisable, to: .roadblocks, in: project, by: author).roadblockWords == nil)
  }

  private var raisable: Roadblock {
    var roadblock = Roadblock()
    (roadblock.id, roadblock.title) = (ID("RB-NEW3"), "Access refused")
    return roadblock
  }

  @Test func `an id cannot be changed`() throws {
    #expect(throws: EditProblem.badValue("id", "it never changes, since others refer to it")) {
      try edited(note: "x") { $0.id = ID("OTHER") }
    }
  }

  @Test func `nothing to change, or no such roadblock, is said and changes nothing`() {
    let (project, author, id) = (project, author, id)
    #expect(throws: EditProblem.nothingToChange("roadblock RB-7K2M: No test environment")) {
      try Edit.changing(Roadblock.self, at: .roadblock(id), in: project, by: author) { _ in }
    }
    #expect(throws: EditProblem.nothingToChange("roadblock RB-7K2M: No test environment")) {
      try Edit.changing(Roadblock.self, at: .roadblock(id), in: project, by: author, note: " \n") { $0.status = .open }
    }
    #expect(throws: EditProblem.noSuchRecord(.roadblock(ID("RB-0")))) {
      try Edit.changing(Roadblock.self, at: .roadblock(ID("RB-0")), in: project, by: author, note: "x") { _ in }
    }
  }

  @Test func `raising a roadblock dates it, names who raised it, and opens its history`() throws {
    var project = self.project
    var new = Roadblock()
    new.id = ID("RB-NEW2")
    new.title = "Access refused"
    let edit = try Edit.adding(new, to: .roadblocks, in: project, by: author)
    try edit.apply(to: &project)
    let raised = try #require(project.roadblocks.last)
    #expect(raised.id == new.id)
    #expect(raised.raisedOn == author.today)
    #expect(raised.raisedBy == "Dana")
    #expect(raised.events.map(\.change) == [.status])
    #expect(raised.events.first?.before == nil)
    #expect(raised.events.first?.after == "open")
    #expect(edit.title == "RB-NEW2 raised: Access refused")
    try edit.inverse.apply(to: &project)
    #expect(project == self.project)
  }

  @Test func `raising keeps a day and a name that are given`() throws {
    var new = Roadblock()
    new.id = ID("RB-NEW2")
    new.title = "Access refused"
    new.raisedOn = CalendarDate(dayNumber: 20_000)
    new.raisedBy = "Sam"
    var project = self.project
    try Edit.adding(new, to: .roadblocks, in: project, by: author).apply(to: &project)
    #expect(project.roadblocks.last?.raisedOn == new.raisedOn)
    #expect(project.roadblocks.last?.raisedBy == "Sam")
  }

  @Test func `an id that is taken, or no title, is refused`() {
    let (project, author) = (project, author)
    var new = Roadblock()
    new.id = id
    new.title = "Again"
    let again = new
    #expect(throws: EditProblem.idTaken("RB-7K2M")) { try Edit.adding(again, to: .roadblocks, in: project, by: author) }
    new.id = ID("RB-NEW2")
    new.title = " \t"
    let untitled = new
    #expect(throws: EditProblem.badValue("Title", "it cannot be empty")) {
      try Edit.adding(untitled, to: .roadblocks, in: project, by: author)
    }
  }

  @Test func `an edit of several records names each once`() throws {
    var new = project
    new.roadblocks[0].owner = "Lee"
    new.roadblocks[0].detail = "x"
    new.programme.name = "Riverside North"
    #expect(Edit("", from: project, to: new).records.map(\.description) == ["programme", "roadblocks/RB-7K2M"])
  }
}
