import FoundationEssentials
import Programme
import ProjectStore
import Records
import Terminal
import Testing

@testable import Dashboard

/// Forms that are open while somebody else changes the file.
@Suite struct MeanwhileTests {
  /// Another person's edit of the same file, which the screen then takes in, as it does of its own accord.
  private func elsewhere(_ scene: Scene, _ edit: (Project) throws(EditProblem) -> Edit) throws {
    let store = try ProjectStore.open(scene.path)
    try store.perform(try edit(store.project), at: Scene.surroundings.now(), by: "Colleague")
    scene.session.reload()
    scene.session.settle()
  }

  private let colleague = Authorship(name: "Colleague", at: Scene.surroundings.now())

  private func owner(_ name: String, of id: ID<Roadblock>, in scene: Scene) throws {
    try elsewhere(scene) { (project) throws(EditProblem) in
      try Edit.changing(Roadblock.self, at: .roadblock(id), in: project, by: colleague) { $0.owner = name }
    }
  }

  @Test func `a roadblock's form keeps what somebody else changed beside what is typed`() throws {
    let scene = try Scene()
    scene.type("3")
    let id = try scene.roadblock.id
    scene.type("e")
    scene.type("!")
    try owner("Colleague's choice", of: id, in: scene)
    scene.press(.enter)
    #expect(scene.session.overlay == nil)
    let now = try #require(scene.project.roadblock(id))
    #expect(now.owner == "Colleague's choice" && now.title.hasSuffix("!"))
    #expect(now.events.last?.after == "Colleague's choice" && now.events.last?.by == "Colleague")
    #expect(try scene.saved.roadblock(id) == now)
  }

  @Test func `a field that both changed is asked about, and then what was typed is kept`() throws {
    let scene = try Scene()
    scene.type("3")
    let id = try scene.roadblock.id
    let steps = try #require(Roadblock.formFields(withID: false).firstIndex(of: "owner"))
    scene.type("e")
    for _ in 0..<steps { scene.press(.tab) }
    scene.type(" II")
    try owner("Colleague's choice", of: id, in: scene)
    scene.press(.enter)
    #expect(scene.session.overlay != nil)
    #expect(scene.text.contains("somebody made this “Colleague's choice” meanwhile (Enter again keeps it so)"))
    scene.press(.enter)
    #expect(scene.session.overlay == nil)
    let now = try #require(scene.project.roadblock(id))
    #expect(now.owner.hasSuffix(" II"))
    #expect(now.events.last?.before == "Colleague's choice" && now.events.last?.after == now.owner)
  }

  @Test func `a milestone's form keeps the date that somebody else forecast meanwhile`() throws {
    let scene = try Scene()
    let milestone = try #require(scene.project.programme.milestones.last)
    let place = Path.milestone(milestone.id)
    scene.session.edit(place, field: "title")
    scene.type("!")
    var forecast = Forecast()
    (forecast.on, forecast.date, forecast.reason) = (Scene.today, Scene.today + 400, "said elsewhere")
    try elsewhere(scene) { [forecast] (project) throws(EditProblem) in
      try Edit.adding(
        forecast, to: Path.milestone(milestone.id) + "forecasts", in: project, by: colleague)
    }
    scene.press(.enter)
    #expect(scene.session.overlay == nil, "\(scene.text)")
    let now = try #require(scene.project.programme.milestones.last)
    #expect(now.title == milestone.title + "!" && now.forecasts.last == forecast)
  }

  @Test func `a form over a record that was removed says so, and keeps what was typed`() throws {
    let scene = try Scene()
    let constraint = try #require(scene.project.programme.constraints.first)
    let place = Path.programme + "constraints" + .id(constraint.id.text)
    scene.session.edit(place, field: "text")
    scene.type(" typed by me")
    try elsewhere(scene) { (project) throws(EditProblem) in
      try Edit.removing(place, in: project, references: .clear)
    }
    scene.press(.enter)
    #expect(
      scene.text.contains("somebody changed or removed it meanwhile: Esc leaves") && scene.text.contains("typed by me"))
    #expect(scene.editCount == 0)
  }

  @Test func `a line without an id is found again where it has moved to`() throws {
    let scene = try Scene()
    let milestone = try #require(scene.project.programme.milestones.first { $0.forecasts.count > 1 })
    let list = Path.milestone(milestone.id) + "forecasts"
    let last = milestone.forecasts.count - 1
    scene.session.edit(list + .index(last), field: "reason")
    scene.type(" typed by me")
    try elsewhere(scene) { (project) throws(EditProblem) in
      try Edit.removing(list + .index(0), in: project, references: .clear)
    }
    scene.press(.enter)
    #expect(scene.session.overlay == nil, "\(scene.text)")
    let now = try #require(scene.project.milestone(milestone.id)).forecasts
    #expect(now.map(\.date) == milestone.forecasts.dropFirst().map(\.date))
    #expect(now.last?.reason.hasSuffix(" typed by me") == true)
  }

  @Test func `scores of a bid go beside those that somebody else gave meanwhile`() throws {
    let scene = try Scene()
    let partner = try #require(scene.project.partners.first { $0.selection?.bids.isEmpty == false })
    let selection = try #require(partner.selection)
    let bid = try #require(selection.bids.first)
    let criterion = try #require(selection.criteria.first { $0.kind != .price })
    let bids = Path.partner(partner.id) + "selection" + "bids"
    let place = bids + .id(bid.id.text)
    scene.session.overlay = BidScoring(
      bid, at: place, criteria: [criterion], evaluator: "Newcomer", today: Scene.today)
    scene.type("4")
    var theirs = BidScore()
    (theirs.criterion, theirs.evaluator, theirs.score) = (criterion.id, "Colleague", 2)
    try elsewhere(scene) { [theirs] (project) throws(EditProblem) in
      try Edit.adding(
        theirs, to: bids + .id(bid.id.text) + "scores", in: project, by: colleague)
    }
    scene.press(.enter)
    #expect(scene.session.overlay == nil)
    let now = try #require(scene.project.partner(partner.id)?.selection?.bids.first)
    #expect(now.scores.count == bid.scores.count + 2)
    #expect(Set(now.scores.map(\.evaluator)).isSuperset(of: ["Newcomer", "Colleague"]))
  }

  @Test func `a score that the same evaluator changed elsewhere is asked about`() throws {
    let scene = try Scene()
    let partner = try #require(scene.project.partners.first { $0.selection?.bids.first?.scores.isEmpty == false })
    let bid = try #require(partner.selection?.bids.first)
    let score = try #require(bid.scores.first)
    let criterion = try #require(partner.selection?.criteria.first { $0.id == score.criterion })
    let place = Path.partner(partner.id) + "selection" + "bids" + .id(bid.id.text)
    let (typed, theirs) = score.score > 2 ? (1, 0) : (4, 5)
    scene.session.overlay = BidScoring(
      bid, at: place, criteria: [criterion], evaluator: score.evaluator, today: Scene.today)
    scene.type("\(typed)")
    var changed = bid
    changed.scores[0].score = theirs
    try elsewhere(scene) { [changed] (project) throws(EditProblem) in
      try Edit.changing(place, from: bid, to: changed, in: project, by: colleague)
    }
    scene.press(.enter)
    #expect(scene.text.contains("somebody made this “\(theirs)” meanwhile: Enter again keeps yours"))
    scene.press(.enter)
    #expect(scene.session.overlay == nil)
    #expect(scene.project.partner(partner.id)?.selection?.bids.first?.scores.first?.score == typed)
  }

  @Test func `each score that somebody else changed is asked about, and one that was not typed is taken in`() throws {
    let scene = try Scene()
    let partner = try #require(scene.project.partners.first { $0.selection?.bids.first?.scores.isEmpty == false })
    let selection = try #require(partner.selection)
    let evaluator = try #require(selection.bids.first?.scores.first).evaluator
    let criteria = Array(selection.criteria.filter { $0.kind != .price }.prefix(3))
    try #require(criteria.count == 3)
    let place = Path.partner(partner.id) + "selection" + "bids" + .id(selection.bids[0].id.text)
    func all(_ value: Int) throws {
      try elsewhere(scene) { (project) throws(EditProblem) in
        guard let old = project.partner(partner.id)?.selection?.bids.first else { return Edit(title: "", changes: []) }
        var new = old
        new.scores.removeAll { $0.evaluator == evaluator }
        for criterion in criteria {
          var score = BidScore()
          (score.criterion, score.evaluator, score.score) = (criterion.id, evaluator, value)
          new.scores.append(score)
        }
        return try Edit.changing(place, from: old, to: new, in: project, by: colleague)
      }
    }
    try all(2)
    scene.session.overlay = BidScoring(
      try #require(scene.project.partner(partner.id)?.selection?.bids.first), at: place, criteria: criteria,
      evaluator: evaluator, today: Scene.today)
    scene.type("44")
    try all(3)
    for _ in 0..<2 {
      scene.press(.enter)
      #expect(scene.text.contains("somebody made this “3” meanwhile: Enter again keeps yours"))
    }
    scene.press(.enter)
    #expect(scene.session.overlay == nil)
    let now = try #require(scene.project.partner(partner.id)?.selection?.bids.first)
    #expect(now.scores.filter { $0.evaluator == evaluator }.map(\.score) == [4, 4, 3])
  }

  @Test func `criteria removed while the evaluator's name is typed leave nothing to score, and that is said`() throws {
    let scene = try Scene()
    let partner = try #require(scene.project.partners.first { $0.selection?.bids.isEmpty == false })
    let bid = try #require(partner.selection?.bids.first)
    scene.show(.part(.selection, of: partner.id), at: Scene.bid(bid.id.text))
    scene.type("b")
    try elsewhere(scene) { (project) throws(EditProblem) in
      let place = Path.partner(partner.id) + "selection"
      guard let old = project.partner(partner.id)?.selection else { return Edit(title: "", changes: []) }
      var new = old
      new.criteria = []
      return try Edit.changing(place, from: old, to: new, in: project, by: colleague)
    }
    scene.press(.enter)
    #expect(scene.session.overlay == nil)
    #expect(scene.notice == "the criteria were removed meanwhile")
  }

  @Test func `a score of a round that somebody else changed is asked about`() throws {
    let scene = try Scene(Scene.quarterLater)
    scene.show(.part(.scorecard, of: ID("TARNWICK")))
    func score(_ value: Int) throws {
      let author = Authorship(name: "Colleague", at: Scene.surroundings.now())
      var generator = SplitMix(7)
      let scoring = Scoring(
        partner: ID("TARNWICK"), round: .period("2026-Q4"), from: .department, about: .partner,
        entries: [Scoring.Entry("clarity", value, evidence: "seen")])
      try elsewhere(scene) { (project) throws(EditProblem) in
        try Edit.scoring(scoring, in: project, by: author, using: &generator)
      }
    }
    func clarity() -> Int? { scene.round("2026-Q4")?.scores.first { $0.dimension == "clarity" }?.score }
    try score(3)
    scene.type("v5")
    try score(1)
    scene.press(.enter)
    #expect(clarity() == 1)
    #expect(scene.text.contains("somebody made this “1: seen” meanwhile: Enter again records yours"))
    scene.press(.enter)
    #expect(scene.session.overlay == nil && clarity() == 5)
  }

  @Test func `a partner that somebody else moved to another step stays there`() throws {
    let scene = try Scene()
    let partner = try #require(scene.project.partners.first { $0.step.rawValue < 4 })
    scene.show(.partner(partner.id))
    scene.type(">")
    let further = try #require(Step(rawValue: partner.step.rawValue + 2))
    try elsewhere(scene) { (project) throws(EditProblem) in try Edit.step(of: partner.id, to: further, in: project) }
    scene.type("m")
    #expect(scene.project.partner(partner.id)?.step == further)
    #expect(scene.notice?.hasSuffix("to \(further.title) meanwhile: look again") == true)
  }

  @Test func `what is removed is what was asked about, wherever it has moved to`() throws {
    let scene = try Scene()
    let milestone = try #require(scene.project.programme.milestones.first { $0.forecasts.count > 2 })
    let list = Path.milestone(milestone.id) + "forecasts"
    scene.show(.milestone(milestone.id), at: .record(list + .index(1)))
    scene.press(.delete)
    try elsewhere(scene) { (project) throws(EditProblem) in
      try Edit.removing(list + .index(0), in: project, references: .clear)
    }
    scene.type("y")
    let left = try #require(scene.project.milestone(milestone.id)).forecasts.map(\.date)
    #expect(left == milestone.forecasts.dropFirst(2).map(\.date))
  }

  @Test func `a threshold typed while somebody set another is set beside it`() throws {
    let scene = try Scene()
    scene.session.editEntry(of: .settings, field: "thresholds", name: "delivery.stale")
    scene.type("21")
    try elsewhere(scene) { (project) throws(EditProblem) in
      try Edit.threshold("delivery.aged", 50, in: project)
    }
    scene.press(.enter)
    let thresholds = try #require(scene.project.settings?.thresholds)
    #expect(thresholds["delivery.stale"] == 21 && thresholds["delivery.aged"] == 50)
  }

  @Test func `a status that somebody else set while the chooser stood is not gone over unasked`() throws {
    let scene = try Scene()
    scene.type("3")
    let id = try scene.roadblock.id
    scene.type("s")
    try elsewhere(scene) { (project) throws(EditProblem) in
      try Edit.changing(Roadblock.self, at: .roadblock(id), in: project, by: colleague) { $0.status = .resolved }
    }
    scene.type("w")
    #expect(scene.project.roadblock(id)?.status == .resolved)
    #expect(scene.notice == "somebody else set \(id) to resolved meanwhile: once more sets it")
    scene.type("w")
    #expect(scene.project.roadblock(id)?.status == .waiting)
  }

  @Test func `an owner that somebody else named while one was asked for is not gone over`() throws {
    let scene = try Scene()
    scene.type("3")
    let id = try scene.roadblock.id
    scene.type("oMine")
    try owner("Theirs", of: id, in: scene)
    scene.press(.enter)
    #expect(scene.project.roadblock(id)?.owner == "Theirs")
    #expect(scene.text.contains("somebody made this “Theirs” meanwhile: Enter again keeps yours"))
    scene.press(.enter)
    #expect(scene.project.roadblock(id)?.owner == "Mine")
  }

  @Test func `a rule's threshold that somebody else set while one was asked for is not gone over`() throws {
    let scene = try Scene()
    scene.session.editThreshold("delivery.aged")
    scene.type("14")
    try elsewhere(scene) { (project) throws(EditProblem) in try Edit.threshold("delivery.aged", 9, in: project) }
    scene.press(.enter)
    #expect(scene.project.settings?.thresholds["delivery.aged"] == 9)
    #expect(scene.text.contains("somebody made this “9” meanwhile: Enter again keeps yours"))
    scene.press(.enter)
    #expect(scene.project.settings?.thresholds["delivery.aged"] == 14)
  }

  @Test func `an answer that somebody else gave while its evidence was typed is not gone over unasked`() throws {
    let scene = try Scene()
    let partner = try #require(scene.project.partners.first { !$0.practices.isEmpty })
    let question = try #require(partner.practices.first).question
    func answer() -> PracticeAnswer? {
      scene.project.partner(partner.id)?.practices.first { $0.question == question }
    }
    scene.session.askForAnswer(question, of: partner.id)
    scene.type("n")
    scene.press(.control("u"))
    scene.type("Mine")
    try elsewhere(scene) { (project) throws(EditProblem) in
      var said = partner.practices[0]
      (said.answer, said.evidence, said.by) = (.partly, "Theirs", "Colleague")
      return try Edit.answering(said, for: partner.id, in: project, by: colleague)
    }
    scene.press(.enter)
    #expect(answer()?.evidence == "Theirs")
    #expect(scene.text.contains("somebody made this “partly: Theirs” meanwhile: Enter again keeps yours"))
    scene.press(.enter)
    #expect(answer()?.evidence == "Mine" && answer()?.answer == .no)
  }

  @Test func `a question about what somebody else removed says so and leaves things be`() throws {
    let scene = try Scene()
    scene.type("3")
    let id = try scene.roadblock.id
    scene.type("oMine")
    try elsewhere(scene) { (project) throws(EditProblem) in
      let place = Path.roadblocks + .id(id.text)
      return try Edit.removing(place, in: project, references: .clear)
    }
    for _ in 0..<2 {
      scene.press(.enter)
      #expect(scene.text.contains("somebody removed it meanwhile: Esc leaves") && scene.text.contains("Mine"))
    }
    scene.press(.escape)
    #expect(scene.project.roadblock(id) == nil && scene.session.overlay == nil)
  }

  @Test func `an evaluator is known again however the name is typed`() throws {
    let scene = try Scene()
    let partner = try #require(scene.project.partners.first { $0.selection?.bids.first?.scores.isEmpty == false })
    let bid = try #require(partner.selection?.bids.first)
    let name = try #require(bid.scores.first).evaluator
    scene.show(.part(.selection, of: partner.id), at: Scene.bid(bid.id.text))
    scene.type("b")
    scene.press(.control("u"))
    scene.type(name.lowercased())
    scene.press(.enter)
    #expect(scene.text.contains("scored by \(name)"))
  }
}
