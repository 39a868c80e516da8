import Insight
import Programme
import ProjectStore
import Records
import Terminal
import TestSupport
import Testing

@testable import Dashboard

@Suite struct ReviewFormTests {
  /// A scene on the scorecard of Tarnwick, whose last round was a quarter ago.
  private func scene(_ project: Project = Scene.quarterLater) throws -> Scene {
    let scene = try Scene(project)
    scene.session.pages = [Page(subject: .record(.part(.scorecard, of: ID("TARNWICK"))))]
    return scene
  }

  private func scores(_ review: Review?, _ view: ScoreView) -> [Int] {
    (review?.scores ?? []).filter { ScoreView(from: $0.scoredBy, about: $0.about) == view }.map(\.score)
  }

  @Test func `a whole round of one side takes ten keys, is saved, and is undone byte for byte`() throws {
    let scene = try scene()
    let before = try TestFile.read(scene.path)
    let keys = Array("v43254321").map(Key.character) + [.enter]
    #expect(keys.count <= 12)
    for key in keys { scene.press(key) }
    #expect(scene.session.overlay == nil && scene.editCount == 1)
    let review = try #require(scene.round("2026-Q4"))
    #expect(scores(review, .weAboutThem) == [4, 3, 2, 5, 4, 3, 2, 1])
    #expect(review.scores.map(\.dimension) == Dimension.standard.map(\.id.text))
    #expect(review.scores.count == 8 && review.date == Scene.today)
    #expect(try scene.saved == scene.project)
    #expect(scene.notice?.hasPrefix("review of 2026-Q4, the department on the partner: clarity 4") == true)
    scene.type("u")
    #expect(try TestFile.read(scene.path) == before)
  }

  @Test(arguments: ["partners pane", "partner page", "scorecard page", "dimension page"])
  func `it opens wherever the partner is selected`(place: String) throws {
    let scene = try Scene(Scene.quarterLater)
    scene.type("2")
    let partner = try #require(scene.project.partners.first)
    switch place {
    case "partner page": scene.press(.enter)
    case "scorecard page": scene.session.pages = [Page(subject: .record(.part(.scorecard, of: partner.id)))]
    case "dimension page": scene.session.pages = [Page(subject: .record(.dimension("clarity", of: partner.id)))]
    default: break
    }
    scene.type("v")
    #expect(scene.text.contains("Review 2026-Q4 · \(partner.name)"))
  }

  @Test func `without a partner it says to select one`() throws {
    let scene = try Scene()
    scene.type("v")
    #expect(scene.session.overlay == nil && scene.notice == "score: select a partner first (2)")
  }

  @Test func `Tab begins at the first dimension that the other side has not scored`() throws {
    let scene = try scene()
    scene.type("v444")
    scene.press(.tab)
    scene.type("22")
    scene.press(.tab, .backTab)
    scene.type("5")
    scene.press(.enter)
    #expect(scores(scene.round("2026-Q4"), .weAboutThem) == [4, 4, 4])
    #expect(scores(scene.round("2026-Q4"), .theyAboutUs) == [2, 2, 5])
  }

  @Test(arguments: Dimension.standard) func `at 80 columns every sentence of a dimension is whole`(dimension: Dimension)
    throws
  {
    let scene = try scene()
    scene.session.size = Size(width: 80, height: 24)
    scene.type("v")
    let row = try #require(Dimension.standard.firstIndex(of: dimension))
    for _ in 0..<row { scene.press(.down) }
    let words = scene.text.split { $0.isWhitespace || $0 == "│" }.joined(separator: " ")
    for anchor in dimension.anchors { #expect(words.contains(anchor), "\(scene.text)") }
  }

  @Test func `at 80 columns the round that goes on is named whole`() throws {
    let scene = try scene(Scene.example)
    scene.session.size = Size(width: 80, height: 24)
    scene.type("v")
    #expect(scene.text.contains("continues that of 3 Nov 2026"))
  }

  @Test func `every key of the form is said on it`() throws {
    let scene = try scene()
    scene.type("v")
    #expect(scene.text.contains("we→them 0/8  they→us 0/8  we→us 0/8  they→them 0/8"))
    #expect(scene.text.contains("Evidence none (e)"))
    for words in ["1–5 score", "0 clear", "↑ ↓ row", "Tab who scores whom", "e evidence", "p period", "Enter record"] {
      #expect(scene.text.contains(words))
    }
  }

  @Test func `Tab goes through all four views, and Enter records an edit for each`() throws {
    let scene = try scene()
    let before = try TestFile.read(scene.path)
    scene.type("v")
    for digit in ["4", "3", "2", "1"] {
      scene.type(digit)
      scene.press(.up, .tab)
    }
    #expect(scene.text.contains("The department scores Tarnwick Systems"))
    scene.press(.enter)
    #expect(scene.editCount == 4)
    let review = scene.round("2026-Q4")
    #expect(ScoreView.allCases.map { scores(review, $0) } == [[4], [3], [2], [1]])
    #expect(scene.project.partner(ID("TARNWICK"))?.scorecard?.reviews.count { $0.isOf("2026-Q4") } == 1)
    scene.type("uuuu")
    #expect(try TestFile.read(scene.path) == before)
  }

  @Test func `a period that exists continues its round: only what differs is written`() throws {
    let scene = try scene(Scene.example)
    let before = try #require(scene.round("2026-Q4"))
    scene.type("v")
    #expect(scene.text.contains("8 of 8 done · continues the review of 3 Nov 2026"))
    scene.type("\(scores(before, .weAboutThem)[0])5")
    scene.press(.enter)
    let after = try #require(scene.round("2026-Q4"))
    #expect(after.id == before.id && after.date == before.date && after.scores.count == before.scores.count)
    #expect(scene.notice?.contains("realism 2 → 5") == true)
    #expect(scene.editCount == 1)
  }

  @Test func `nothing new records nothing and says so`() throws {
    let scene = try scene(Scene.example)
    scene.type("v")
    scene.press(.enter)
    #expect(scene.session.overlay == nil && scene.editCount == 0)
    #expect(scene.notice == "nothing was scored that the file does not have already")
  }

  @Test(arguments: [Key.character("0"), .backspace, .delete]) func `a score can be cleared and left out`(key: Key)
    throws
  {
    let scene = try scene(Scene.example)
    let before = try TestFile.read(scene.path)
    let count = try #require(scene.round("2026-Q4")).scores.count
    scene.type("v")
    scene.press(key)
    #expect(scene.text.contains("7 of 8 done"))
    scene.press(.enter)
    let review = try #require(scene.round("2026-Q4"))
    #expect(review.scores.count == count - 1 && scores(review, .weAboutThem).count == 7)
    #expect(scene.notice?.contains("clarity cleared") == true)
    scene.type("u")
    #expect(try TestFile.read(scene.path) == before)
  }

  @Test func `clearing what was only typed leaves nothing to record`() throws {
    let scene = try scene()
    scene.type("v4k0")
    scene.press(.escape)
    #expect(scene.session.overlay == nil && scene.editCount == 0)
  }

  @Test func `Esc asks before it throws scores away, and any other key goes on`() throws {
    let scene = try scene()
    scene.type("v44")
    scene.press(.escape)
    #expect(scene.text.contains("2 entries are not recorded: Esc again throws them away, Enter records"))
    scene.type("4")
    scene.press(.escape)
    #expect(scene.session.overlay != nil)
    scene.press(.escape)
    #expect(scene.session.overlay == nil && scene.editCount == 0 && scene.project == Scene.quarterLater)
  }

  @Test(arguments: [Key.enter, .escape, .tab]) func `evidence is kept however its line is left`(way: Key) throws {
    let scene = try scene()
    scene.type("v4ke")
    scene.type("e2e on 14 Nov")
    #expect(scene.text.contains("Evidence e2e on 14 Nov"))
    scene.press(way)
    scene.press(.enter)
    #expect(scene.round("2026-Q4")?.scores.first?.evidence == "e2e on 14 Nov")
    #expect(scene.editCount == 1)
  }

  @Test func `evidence without a score is not lost: the form says what it needs`() throws {
    let scene = try scene()
    scene.type("ve")
    scene.session.handle(.paste("No plan was shown"))
    scene.press(.enter, .tab, .enter)
    #expect(scene.session.overlay != nil && scene.editCount == 0)
    #expect(scene.text.contains("evidence needs a score"))
    #expect(scene.text.contains("The department scores Tarnwick Systems"))
    scene.type("2")
    scene.press(.enter)
    #expect(scene.round("2026-Q4")?.scores.map(\.evidence) == ["No plan was shown"])
  }

  @Test(arguments: ["6", "9"]) func `a digit beyond the scale is refused with the scale`(digit: String) throws {
    let scene = try scene()
    scene.type("v" + digit)
    #expect(scene.text.contains("expected a score from 1, failing, to 5, best practice, found \(digit)"))
    #expect(scene.text.contains("0 of 8 done"))
    #expect(scene.session.takeRequests() == [.bell])
  }

  @Test func `the period can be changed, and what was typed goes along`() throws {
    let scene = try scene()
    scene.type("v3p")
    scene.press(.control("u"), .enter)
    #expect(scene.text.contains("it cannot be empty"))
    scene.type("2026-11")
    scene.press(.enter)
    #expect(scene.text.contains("Review 2026-11"))
    scene.press(.enter)
    #expect(scene.round("2026-11")?.scores.map(\.score) == [3])
  }

  @Test(arguments: [("2026-Q9", "found “2026-Q9”"), ("2031-Q1", "lies ahead of today"), ("", "it cannot be empty")])
  func `a period that is none or lies ahead is refused where it is typed`(period: String, words: String) throws {
    let scene = try Scene()
    scene.type("2vp")
    scene.press(.backspace)
    scene.type(period)
    scene.press(.enter)
    #expect(scene.text.contains(words), "\(scene.text)")
    scene.press(.escape)
    #expect(!scene.text.contains("Review \(period) "))
  }

  @Test func `on a round it opens that round`() throws {
    let scene = try Scene()
    let reviews = try #require(scene.project.partner(ID("TARNWICK"))?.scorecard?.reviews)
    let oldest = try #require(reviews.min { $0.date < $1.date })
    let list = Path.partner(ID("TARNWICK")) + "scorecard" + "reviews"
    scene.session.pages = [Page(subject: .record(.record(list + .id(oldest.id.text))))]
    scene.type("v")
    #expect(scene.text.contains("Review \(oldest.period)"))
  }

  @Test func `a first review of a partner without a scorecard makes it`() throws {
    var project = Project(name: "Lighthouse automation")
    var partner = Partner()
    partner.id = ID("LAMP")
    partner.name = "Lamp & Lens"
    project.partners = [partner]
    let scene = try Scene(project)
    let before = try TestFile.read(scene.path)
    scene.type("2v11111111")
    scene.press(.enter)
    #expect(scene.round("2026-Q4", of: "LAMP")?.scores.count == 8)
    scene.type("u")
    #expect(try TestFile.read(scene.path) == before)
  }

  @Test(arguments: [[], ["Late"], ["1", "2", "3", "4", "5", "6", "7"]])
  func `own dimensions with fewer or more sentences than five can be scored`(anchors: [String]) throws {
    var project = Scene.quarterLater
    var settings = project.settings ?? Settings()
    var dimension = Dimension()
    dimension.id = ID("humour")
    dimension.title = "Humour"
    dimension.anchors = anchors
    settings.dimensions = [dimension]
    project.settings = settings
    let scene = try scene(project)
    #expect(scene.text.contains("Clarity") == false && scene.text.contains("clarity (gone)"))
    scene.type("v5")
    #expect(scene.text.contains("Humour") && scene.text.contains("1 of 1 done"))
    #expect(scene.text.contains("5 Best practice"))
    scene.press(.enter)
    #expect(scene.round("2026-Q4")?.scores.map(\.dimension) == ["humour"])
  }

  @Test func `what another process removes closes the form`() throws {
    let scene = try scene()
    scene.type("v4")
    try TestFile.write(
      #"{"format": "tandem/project", "version": 1, "programme": {"id": "p", "name": "P"}}"#, to: scene.path)
    _ = try scene.session.open?.store.reload()
    scene.type("4")
    #expect(scene.session.overlay == nil)
    #expect(scene.rows.count == 40)
  }

  @Test func `a reply is recorded for a side, with the right to disagree`() throws {
    let scene = try scene(Scene.example)
    let before = try TestFile.read(scene.path)
    let count = try #require(scene.round("2026-Q4")).replies.count
    scene.type("V")
    scene.press(.tab)
    scene.type("y")
    scene.press(.tab)
    scene.type("Openness was more than that")
    scene.press(.enter)
    let replies = try #require(scene.round("2026-Q4")).replies
    let reply = try #require(replies.last)
    #expect(replies.count == count + 1 && reply.disagrees && reply.side == .partner)
    #expect(reply.by == "Programme office" && reply.on == Scene.today)
    #expect(reply.text == "Openness was more than that")
    #expect(scene.text.contains("Tarnwick Systems disagrees (Programme office, 23 Nov 2026)"))
    scene.type("u")
    #expect(try TestFile.read(scene.path) == before)
  }

  @Test func `there is nothing to reply to before the first round`() throws {
    var project = Scene.example
    for index in project.partners.indices { project.partners[index].scorecard = nil }
    let scene = try scene(project)
    scene.type("V")
    #expect(scene.session.overlay == nil)
    #expect(scene.notice == "reply: there is no review round yet (v records one)")
  }
}
