import JSONText
import Programme
import Records
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

  private static let roadblock = Path.roadblock(ID("RB-7K2M"))

  @Test(arguments: [
    (
      Change(Path.roadblock(ID("RB-0")) + "title", .set(before: nil, after: .string("x"))),
      "there is no record roadblocks/RB-0"
    ),
    (
      Change(Path([.member("nowhere")]) + "title", .set(before: nil, after: .string("x"))),
      "there is no record nowhere"
    ),
    (
      Change(Path.programme + "finance" + "unit", .set(before: nil, after: .string("x"))),
      "there is no record programme/finance"
    ),
    (
      Change(roadblock + "title", .insert(item: .string("x"), at: 0)),
      "roadblocks/RB-7K2M has no field “title”"
    ),
    (
      Change(roadblock + "colour", .insert(item: .string("x"), at: 0)),
      "roadblocks/RB-7K2M has no field “colour”"
    ),
    (Change(roadblock + "title", .set(before: nil, after: nil)), "Title: it cannot be empty"),
    (
      Change(roadblock + "status", .set(before: nil, after: .string("opn"))),
      "did you mean “open”?"
    ),
    (Change(roadblock + "dueOn", .set(before: nil, after: .bool(true))), "expected a date"),
    (
      Change(Path.project + "roadblocks", .insert(item: .object([]), at: 0)),
      "this roadblock has no “id”"
    ),
    (
      Change(
        Path.project + "roadblocks",
        .insert(
          item: .object([JSONMember("id", .string("RB-7K2M")), JSONMember("title", .string("U"))]), at: 0)),
      "there is a record RB-7K2M already"
    ),
    (
      Change(roadblock + "blocks", .remove(item: .string("GO-LIVE"), at: 0)),
      "there is no record roadblocks/RB-7K2M"
    ),
  ])
  func `what cannot be done is said, and nothing is changed, not even what came before`(change: Change, says: String) {
    let first = Change(Path.programme + "name", .set(before: nil, after: .string("Other")))
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
