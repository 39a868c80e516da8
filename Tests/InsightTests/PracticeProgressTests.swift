import Insight
import Programme
import Records
import TestSupport
import Testing

@Suite("Progress on the practices")
struct PracticeProgressTests {
  private func answered(_ step: Step, _ answers: [(String, Answer?)]) -> Partner {
    partner(step) {
      $0.practices = answers.map { question, answer in
        make {
          $0.question = question
          $0.answer = answer
        }
      }
    }
  }

  private func progress(_ partners: Partner...) -> PracticeProgress {
    PracticeProgress(project { $0.partners = partners })
  }

  @Test("Each answer counts at its step, and what has none is unanswered")
  func counts() throws {
    let partner = answered(
      .select,
      [
        ("framework", .yes), ("criteria", .partly), ("evaluation", .notApplicable), ("why-a-partner", .no),
        ("our-team", nil),
      ])
    let practices = try #require(progress(partner).partners.first)
    #expect(practices[.select].words == "1 yes · 1 partly · 1 not applicable · 1 unanswered")
    #expect(practices[.select].share == 1.0 / 3)
    #expect(practices[.select].open == 2)
    #expect(practices[.setUp].words == "1 no · 4 unanswered")
    for step in Step.allCases { #expect(practices[step].asked == Practice.of(step).count) }
  }

  @Test("What stands between a partnership and the next step is what its step asks and is not yes")
  func open() throws {
    let partner = answered(
      .select, [("framework", .yes), ("criteria", .partly), ("evaluation", .notApplicable), ("constraints", .yes)])
    let practices = try #require(progress(partner).partners.first)
    #expect(practices.open.map(\.practice.id) == ["criteria", "stakeholders"])
    #expect(practices.open.map(\.words) == ["partly", "unanswered"])
    #expect(practices.open.map(\.record) == [.partner(ID("P-1")) + "practices", .partner(ID("P-1")) + "practices"])
    #expect(practices.words == "2 of 4 practices open before step 3")
    #expect(
      practices.leftBehind.map(\.practice.id) == ["why-a-partner", "business-outcomes", "what-is-wanted", "our-team"])
  }

  @Test("Nothing is open where all is answered yes or does not apply", arguments: Step.allCases)
  func settled(step: Step) throws {
    let answers = Practice.of(step).enumerated().map { ($0.element.id, $0.offset == 0 ? .notApplicable : Answer.yes) }
    let practices = try #require(progress(answered(step, answers)).partners.first)
    #expect(practices.open.isEmpty)
    #expect(practices.words == "step \(step.rawValue): no practice open")
  }

  @Test("A practice may be named by its question, and questions of one's own stand apart")
  func own() throws {
    let practice = try #require(Practice.standard("framework"))
    let practices = try #require(
      progress(answered(.select, [(practice.question, .yes), ("Is lunch provided?", .no)])).partners.first)
    #expect(practices[.select].yes == 1)
    #expect(practices.own.map(\.question) == ["Is lunch provided?"])
  }

  @Test("Steps add up over all partnerships")
  func steps() {
    let progress = PracticeProgress(.example(on: today))
    for step in Step.allCases {
      #expect(progress[step].yes == progress.partners.reduce(0) { $0 + $1[step].yes })
      #expect(progress[step].asked == progress.partners.count * Practice.of(step).count)
    }
    #expect(PracticeProgress(Project(name: ""))[.setUp].share == nil)
    #expect(PracticeProgress(Project(name: ""))[.setUp].words == "nothing asked")
  }

  @Test("What an answer touches are rules that exist", arguments: Practice.standard.map(\.id))
  func reach(id: String) throws {
    let reach = try #require(Practice.standard(id)).reach
    for rule in reach.readBy + reach.judgedBy { #expect(Rule.named(rule) != nil, "\(rule)") }
  }

  @Test("Every practice is shown to matter: some rule judges by records what it asks", arguments: Practice.standard)
  func matters(practice: Practice) {
    #expect(!practice.reach.judgedBy.isEmpty)
    #expect(!practice.reach.areas.isEmpty)
  }

  @Test("Changing an answer changes what the rules find that are said to read it, and no others")
  func readBy() {
    for practice in Practice.standard {
      func found(_ answer: Answer?) -> [Finding] {
        var judged = project(with: answered(.strengthen, Practice.standard.map { ($0.id, .yes) }))
        judged.programme.constraints = [make { $0.id = ID("C-1") }]
        for index in judged.partners[0].practices.indices { judged.partners[0].practices[index].by = "R. Singh" }
        for index in judged.partners[0].practices.indices
        where judged.partners[0].practices[index].question == practice.id {
          judged.partners[0].practices[index].answer = answer
        }
        return Insight(judged, on: today).findings
      }
      let before = found(.yes)
      let changed = Set((found(.no) + found(nil)).filter { !before.contains($0) }.map(\.rule))
      #expect(changed == Set(practice.reach.readBy), "\(practice.id)")
    }
  }

  @Test("Every rule judges what some practice asks")
  func judged() {
    let judged = Set(Practice.standard.flatMap { $0.reach.readBy + $0.reach.judgedBy })
    #expect(Set(Rule.all.map(\.id)).subtracting(judged) == ["commercials.kpi-count", "commercials.publication"])
  }

  @Test("The areas of an answer are those of its rules")
  func areas() {
    #expect(Practice.standard("kept-simple")?.reach.areas == [.planning, .commercials])
    #expect(Practice.standard("framework")?.reach.areas == [.commercials])
    #expect(Practice.standard("good-start")?.reach.areas == [.relationship])
    #expect(Practice(id: "own", step: .setUp, question: "Is lunch provided?").reach.readBy == [])
  }
}
