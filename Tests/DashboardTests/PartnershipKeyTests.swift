import Insight
import Programme
import Records
import Settings
import Terminal
import TestSupport
import Testing

@testable import Dashboard

@Suite struct PartnershipKeyTests {
  private let tarnwick = ID<Partner>("TARNWICK")

  /// A scene on a page with something selected, and the file as it was.
  private func scene(_ part: PartnerPart, of partner: String, at target: PageTarget) throws -> Scene {
    let scene = try Scene()
    scene.show(.part(part, of: ID(partner)), at: target)
    #expect(scene.session.target == target)
    return scene
  }

  @Test func `the page of questions begins at the first, which Enter answers, and one's own stand apart`() throws {
    let scene = try Scene()
    scene.show(.part(.practices, of: ID("TARNWICK")))
    scene.session.settle()
    #expect(scene.session.target == .practice(tarnwick, question: "why-a-partner"))
    scene.press(.enter)
    #expect(scene.text.contains("Is it clear why a partner is needed?") && scene.text.contains("not applicable"))
    scene.press(.escape, .end)
    #expect(scene.text.contains("Questions of our own: none yet"))
    #expect(scene.session.target == .list(Path.partner(tarnwick) + "practices"))
  }

  /// The change reaches the file, and undo gives the file back byte for byte.
  private func isUndone(_ scene: Scene, _ before: [UInt8]) throws {
    #expect(scene.editCount == 1)
    #expect(try scene.savedBytes != before)
    #expect(try scene.saved == scene.project)
    scene.type("u")
    #expect(try scene.savedBytes == before)
  }

  @Test(arguments: [("y", Answer.yes), ("p", .partly), ("n", .no), ("a", .notApplicable)])
  func `a letter answers a question, and then what shows it is typed`(letter: String, answer: Answer) throws {
    let scene = try scene(
      .practices, of: "TARNWICK", at: .practice(tarnwick, question: "good-start"))
    let before = try TestFile.read(scene.path)
    #expect(scene.partner("TARNWICK").answerIndex(of: "good-start") == nil)
    scene.press(.enter)
    scene.type(letter)
    scene.type("A week on site")
    scene.press(.enter)
    let index = try #require(scene.partner("TARNWICK").answerIndex(of: "good-start"))
    let said = scene.partner("TARNWICK").practices[index]
    #expect(said.answer == answer && said.evidence == "A week on site")
    #expect(said.on == Scene.today && said.by == "Programme office")
    try isUndone(scene, before)
  }

  @Test func `an answer that there is keeps its evidence unless another is typed`() throws {
    let scene = try scene(.practices, of: "TARNWICK", at: .practice(tarnwick, question: "one-programme-team"))
    let count = scene.partner("TARNWICK").practices.count
    scene.press(.enter)
    scene.type("p")
    scene.press(.enter)
    let said = scene.partner("TARNWICK").practices.first { $0.question == "one-programme-team" }
    #expect(said?.answer == .partly && said?.evidence == "Two backlogs, two stand-ups, two sites")
    #expect(scene.partner("TARNWICK").practices.count == count)
  }

  @Test func `Esc at any point of an answer changes nothing`() throws {
    let scene = try scene(.practices, of: "TARNWICK", at: .practice(tarnwick, question: "good-start"))
    scene.press(.enter, .escape, .enter, .character("y"), .escape)
    #expect(scene.editCount == 0 && scene.project == Scene.example)
  }

  @Test(arguments: ["good-start", "criteria"]) func `the edit key opens the whole form of an answer`(question: String)
    throws
  {
    let scene = try scene(.practices, of: "TARNWICK", at: .practice(tarnwick, question: question))
    scene.type("e")
    #expect(scene.text.contains("Evidence") && scene.text.contains("Answer"))
    scene.press(.character("n"), .enter)
    let index = try #require(scene.partner("TARNWICK").answerIndex(of: question))
    #expect(scene.partner("TARNWICK").practices[index].answer == .no)
    #expect(scene.editCount == 1)
  }

  @Test func `an answer is removed, and a question without one is not there to be removed`() throws {
    let answered = try scene(.practices, of: "TARNWICK", at: .practice(tarnwick, question: "criteria"))
    answered.type("Dy")
    #expect(answered.partner("TARNWICK").answerIndex(of: "criteria") == nil)
    let open = try scene(.practices, of: "TARNWICK", at: .practice(tarnwick, question: "good-start"))
    open.type("D")
    #expect(open.session.overlay == nil && open.editCount == 0)
  }

  @Test func `moving on names the practices that are open, and moves only where that is chosen`() throws {
    let scene = try Scene()
    let before = try TestFile.read(scene.path)
    scene.type("2")
    scene.type(">")
    #expect(scene.text.contains("4 of 4 practices open before step 5"))
    #expect(scene.text.contains("unanswered: Was time invested in a good start?"))
    scene.type("s")
    #expect(scene.editCount == 0 && scene.session.overlay == nil)
    scene.type(">a")
    #expect(scene.session.pages.last?.subject == .record(.part(.practices, of: tarnwick)))
    #expect(scene.editCount == 0)
    scene.type(">m")
    #expect(scene.partner("TARNWICK").step == .strengthen)
    #expect(scene.notice == "TARNWICK step: 4 Work together → 5 Strengthen")
    try isUndone(scene, before)
  }

  @Test func `moving on names what was left behind at earlier steps too, with counts`() throws {
    let scene = try Scene(height: 60)
    let practices = PartnerPractices(scene.partner("TARNWICK"))
    #expect(!practices.leftBehind.isEmpty)
    scene.type("2>")
    for step in Step.allCases where step < practices.step {
      let left = practices.leftBehind.filter { $0.practice.step == step }
      guard !left.isEmpty else { continue }
      #expect(scene.text.contains("Left behind at step \(step.rawValue), \(left.count) of \(practices[step].asked):"))
      for open in left { #expect(scene.text.contains(open.practice.question.prefix(40))) }
    }
  }

  @Test func `what was scored of a bid is told by evaluator, criterion and score`() throws {
    let scene = try scene(.selection, of: "ANALYTICS", at: Scene.bid("ORRINSIDE"))
    scene.type("b")
    scene.press(.control("u"))
    scene.type("Nadia Kaminska")
    scene.press(.enter)
    for _ in 0..<9 { scene.press(.up) }
    scene.type("5")
    scene.press(.enter)
    #expect(
      scene.notice
        == "bid ORRINSIDE scored by Nadia Kaminska: Technical approach 4 → 5 (Data and insight (selecting))")
  }

  @Test func `a partner moves back by a step, and neither before the first nor beyond the last`() throws {
    let scene = try Scene()
    scene.show(.partner(ID("ASSISTED")))
    scene.type("<")
    #expect(scene.notice?.hasSuffix("this is the first step") == true)
    scene.show(.partner(ID("BRINDLE")))
    scene.type(">")
    #expect(scene.notice?.hasSuffix("this is the last step") == true)
    scene.type("<m")
    #expect(scene.partner("BRINDLE").step == .workTogether)
  }

  @Test func `the overview of the steps opens the questions of the partner selected there`() throws {
    let scene = try Scene()
    scene.type("p")
    #expect(scene.session.pages.last?.subject == .record(.steps))
    scene.press(.down, .enter)
    #expect(scene.session.pages.last?.subject == .record(.part(.practices, of: ID("BRINDLE"))))
  }

  @Test func `a bid is scored criterion by criterion for one evaluator, as one edit`() throws {
    let scene = try scene(.selection, of: "ANALYTICS", at: Scene.bid("ORRINSIDE"))
    let before = try TestFile.read(scene.path)
    scene.type("b")
    scene.press(.control("u"))
    scene.type("Hannah Pryce")
    scene.press(.enter)
    scene.type("5443")
    scene.press(.tab)
    scene.type("Hires two apprentices")
    scene.press(.tab)
    scene.type("4")
    scene.press(.enter)
    let bid = try #require(scene.partner("ANALYTICS").selection?.bids.first { $0.id == ID("ORRINSIDE") })
    let given = bid.scores.filter { $0.evaluator == "Hannah Pryce" }
    #expect(given.map(\.criterion.text) == ["APPROACH", "DATA-CARE", "PEOPLE", "TRANSITION", "SOCIAL"])
    #expect(given.map(\.score) == [5, 4, 4, 3, 4])
    #expect(given.last?.rationale == "Hires two apprentices")
    #expect(given.allSatisfy { $0.on == Scene.today })
    try isUndone(scene, before)
  }

  @Test func `a score outside 0 to 5 is refused with what was expected, and Esc asks before scores are dropped`() throws
  {
    let scene = try scene(.selection, of: "ANALYTICS", at: Scene.bid("ORRINSIDE"))
    scene.type("b")
    scene.press(.enter)
    scene.type("7")
    #expect(scene.text.contains("expected a score from 0 to 5, found “7”"))
    scene.type("4")
    scene.press(.escape)
    #expect(scene.session.overlay != nil && scene.text.contains("Esc again drops what was typed"))
    scene.press(.escape)
    #expect(scene.session.overlay == nil && scene.editCount == 0)
  }

  @Test func `scores of an evaluator are changed and cleared where they stand`() throws {
    let scene = try scene(.selection, of: "ANALYTICS", at: Scene.bid("VEXLEY"))
    let count = scene.partner("ANALYTICS").selection?.bids.first { $0.id == ID("VEXLEY") }?.scores.count ?? 0
    scene.type("b")
    scene.press(.control("u"))
    scene.type("Priya Raman")
    scene.press(.enter)
    // All but the price are scored, so that is where it begins.
    scene.press(.up, .backspace, .up)
    scene.type("1")
    scene.press(.enter)
    let scores = scene.partner("ANALYTICS").selection?.bids.first { $0.id == ID("VEXLEY") }?.scores ?? []
    #expect(scores.count == count - 1)
    let own = scores.filter { $0.evaluator == "Priya Raman" }
    #expect(own.first { $0.criterion == ID("TRANSITION") }?.score == 1)
    #expect(!own.contains { $0.criterion == ID("SOCIAL") })
  }

  @Test func `an action is marked done today, once`() throws {
    let meetings = try #require(Scene.example.partner(tarnwick)?.governance?.meetings)
    let meeting = try #require(meetings.first { $0.actions.count == 2 })
    let list = Path.partner(tarnwick) + "governance" + "meetings" + .id(meeting.id.text) + "actions"
    let action = try #require(Scene.example.records(in: list).first as? Action)
    let scene = try scene(.governance, of: "TARNWICK", at: .record(list + .id(action.id.text)))
    let before = try TestFile.read(scene.path)
    scene.type(Keymap.standard.name(of: "tick"))
    let place = list + .id(action.id.text)
    #expect((scene.project.record(at: place) as? Action)?.doneOn == Scene.today)
    scene.session.select(.record(place))
    scene.session.settle()
    scene.type(Keymap.standard.name(of: "tick"))
    #expect(scene.notice?.contains("it was done on 23 Nov 2026 already") == true)
    try isUndone(scene, before)
  }

  @Test func `a measure is checked today from the partner's view, and an incentive too`() throws {
    let places = PartnerPlaces(id: tarnwick)
    let measure = places.list(.contract, "measures") + .id("KEY-PEOPLE")
    let scene = try scene(.contract, of: "TARNWICK", at: .record(measure))
    let before = try TestFile.read(scene.path)
    scene.type(Keymap.standard.name(of: "tick"))
    let check = try #require((scene.project.record(at: measure) as? ContractMeasure)?.checks.last)
    #expect(check.view == .partner && check.by == "Programme office" && check.on == Scene.today)
    try isUndone(scene, before)
    let incentive = places.list(.contract, "incentives") + .id("MIGRATION-BONUS")
    scene.session.select(.record(incentive))
    scene.session.settle()
    scene.type(Keymap.standard.name(of: "tick"))
    #expect((scene.project.record(at: incentive) as? Incentive)?.checkedOn == Scene.today)
  }

  @Test func `what cannot be ticked off, scored or moved says what to select`() throws {
    let scene = try Scene()
    scene.type(Keymap.standard.name(of: "tick"))
    #expect(scene.notice?.hasSuffix("select an action, a measure or an incentive first") == true)
    scene.type("b")
    #expect(scene.notice?.hasSuffix("select a bid on a selection's page first") == true)
    scene.type(">")
    #expect(scene.notice?.hasSuffix("select a partner first (2)") == true)
    #expect(scene.editCount == 0)
  }
}
