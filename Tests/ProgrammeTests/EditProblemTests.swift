import JSONText
import Programme
import Testing

@Suite struct EditProblemTests {
  private var project: Project {
    var project = Project(name: "Riverside")
    var roadblock = Roadblock()
    roadblock.id = ID("RB-7K2M")
    roadblock.title = "T"
    project.roadblocks = [roadblock]
    return project
  }

  private static let roadblock = Address.roadblock(ID("RB-7K2M"))

  @Test(arguments: [
    (
      Change(record: .roadblock(ID("RB-0")), field: "title", kind: .set(before: nil, after: .string("x"))),
      "there is no record roadblocks/RB-0"
    ),
    (
      Change(record: Address([.member("nowhere")]), field: "title", kind: .set(before: nil, after: .string("x"))),
      "there is no record nowhere"
    ),
    (
      Change(record: .programme + "finance", field: "unit", kind: .set(before: nil, after: .string("x"))),
      "there is no record programme/finance"
    ),
    (
      Change(record: roadblock, field: "title", kind: .insert(item: .string("x"), at: 0)),
      "roadblocks/RB-7K2M has no field “title”"
    ),
    (
      Change(record: roadblock, field: "colour", kind: .insert(item: .string("x"), at: 0)),
      "roadblocks/RB-7K2M has no field “colour”"
    ),
    (Change(record: roadblock, field: "title", kind: .set(before: nil, after: nil)), "Title: it cannot be empty"),
    (
      Change(record: roadblock, field: "status", kind: .set(before: nil, after: .string("opn"))),
      "did you mean “open”?"
    ),
    (Change(record: roadblock, field: "dueOn", kind: .set(before: nil, after: .bool(true))), "expected a date"),
    (
      Change(record: .project, field: "roadblocks", kind: .insert(item: .object([]), at: 0)),
      "this roadblock has no “id”"
    ),
    (
      Change(
        record: .project, field: "roadblocks",
        kind: .insert(
          item: .object([JSONMember("id", .string("RB-7K2M")), JSONMember("title", .string("U"))]), at: 0)),
      "there is a record RB-7K2M already"
    ),
    (
      Change(record: roadblock, field: "blocks", kind: .remove(item: .string("GO-LIVE"), at: 0)),
      "there is no record roadblocks/RB-7K2M"
    ),
  ])
  func `what cannot be done is said, and nothing is changed, not even what came before`(change: Change, says: String) {
    let first = Change(record: .programme, field: "name", kind: .set(before: nil, after: .string("Other")))
    var project = self.project
    let problem = #expect(throws: EditProblem.self) {
      try Edit(title: "", changes: [first, change]).apply(to: &project)
    }
    #expect(problem?.description.contains(says) == true, "\(String(describing: problem))")
    #expect(project == self.project)
  }

  @Test func `a history without edits has nothing to take back or to make again`() {
    var history = EditHistory()
    #expect(history.stepBack() == nil && history.stepForward() == nil)
  }

  @Test func `a new edit forgets what was taken back, and one that was passed over is gone`() {
    var history = EditHistory()
    for title in ["U", "V"] { history.record(Edit(title: title, changes: [])) }
    #expect(history.stepBack()?.title == "V")
    #expect(history.stepForward()?.title == "V")
    #expect(history.stepBack()?.title == "V")
    history.record(Edit(title: "W", changes: []))
    #expect(history.undone.isEmpty)
    #expect(history.done.map(\.title) == ["U", "W"])
    history.passOver()
    #expect(history.stepBack()?.title == "U")
  }
}
