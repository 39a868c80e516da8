import Programme
import Records
import Testing

@Suite struct PartnerEditTests {
  private let author = Authorship(
    name: "Ada Wick", at: Instant(CalendarDate("2026-11-23") ?? CalendarDate(dayNumber: 0), hour: 9, minute: 0))
  private let project: Project = {
    var project = Project(name: "Lighthouse")
    var partner = Partner()
    partner.id = ID("LAMP")
    partner.name = "Lamp makers"
    var answer = PracticeAnswer()
    answer.question = Practice.standard[0].question
    answer.answer = .partly
    partner.practices = [answer]
    project.partners = [partner]
    return project
  }()

  /// The project after an edit, which is taken back without a trace.
  private func after(_ edit: Edit, _ project: Project) throws -> Project {
    var changed = project
    try edit.apply(to: &changed)
    var back = changed
    try edit.inverse.apply(to: &back)
    #expect(back == project)
    return changed
  }

  @Test func `a step is an edit that says from where to where`() throws {
    let edit = try Edit.step(of: ID("LAMP"), to: .select, in: project)
    #expect(edit.title == "LAMP step: 1 Set up → 2 Select")
    #expect(try after(edit, project).partners[0].step == .select)
    #expect(throws: EditProblem.self) { try Edit.step(of: ID("LAMP"), to: .setUp, in: project) }
    #expect(throws: EditProblem.self) { try Edit.step(of: ID("NOBODY"), to: .setUp, in: project) }
  }

  @Test(arguments: [Practice.standard[0].id, Practice.standard[0].question])
  func `an answer is found by the id of its question or by its words`(question: String) {
    #expect(project.partners[0].answerIndex(of: question) == 0)
    #expect(project.partners[0].answerIndex(of: Practice.standard[1].id) == nil)
  }

  @Test func `answering changes the answer that there is, and adds one where there is none`() throws {
    var answer = project.partners[0].practices[0]
    answer.answer = .yes
    let changed = try after(try Edit.answering(answer, for: ID("LAMP"), in: project, by: .tester), project)
    #expect(changed.partners[0].practices.map(\.answer) == [.yes])
    answer.question = "Do they like the sea?"
    let added = try after(try Edit.answering(answer, for: ID("LAMP"), in: project, by: .tester), project)
    #expect(added.partners[0].practices.map(\.question) == [Practice.standard[0].question, "Do they like the sea?"])
  }

  @Test func `ticking refuses what cannot be ticked and what was ticked already`() throws {
    var project = project
    var measure = ContractMeasure()
    measure.id = ID("ME")
    measure.title = "Lamps lit"
    project.partners[0].contract = Contract()
    project.partners[0].contract?.measures = [measure]
    let place = Path.partner(ID("LAMP")) + "contract" + "measures" + .id("ME")
    let once = try after(try Edit.ticking(place, in: project, by: author), project)
    #expect(once.partners[0].contract?.measures[0].checks.map(\.by) == ["Ada Wick"])
    #expect(throws: EditProblem.nothingToChange("Lamps lit: checked today by Ada Wick")) {
      try Edit.ticking(place, in: once, by: author)
    }
    #expect(throws: EditProblem.self) { try Edit.ticking(.partner(ID("LAMP")), in: project, by: author) }
  }
}
