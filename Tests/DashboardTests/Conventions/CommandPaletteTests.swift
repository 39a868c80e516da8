import Programme
import Records
import Terminal
import Testing

@testable import Dashboard

@Suite("Convention “: palette”") struct CommandPaletteTests {
  @Test(arguments: [("tarn", "partner"), ("gl", "milestone"), ("dataprot", "roadblock")])
  func `a few letters find a record, and Enter opens it`(letters: String, kind: String) throws {
    let scene = try Scene()
    scene.type(":" + letters)
    scene.press(.enter)
    #expect(scene.session.overlay == nil)
    let item = try #require(scene.session.subject)
    switch (kind, item) {
    case ("partner", .partner(let id)): #expect(id.text == "TARNWICK")
    case ("milestone", .milestone(let id)): #expect(id.text == "GO-LIVE")
    case ("roadblock", .roadblock(let id)):
      #expect(scene.project.roadblock(id)?.title.hasPrefix("Data protection") == true)
    default: Issue.record("\(item) for \(letters)")
    }
  }

  @Test func `every record that has a name is found`() throws {
    let scene = try Scene()
    let found = try #require(scene.session.open?.findable)
    let kinds = Set(found.map(\.kind))
    for kind in [
      "partner", "milestone", "outcome", "roadblock", "bid", "criterion", "accountability", "team role", "measure",
      "service", "incentive", "meeting", "action", "feedback", "review", "constraint", "dimension", "stakeholder",
      "question", "settings",
    ] { #expect(kinds.contains(kind), "\(kind)") }
    for record in found {
      scene.session.pages = []
      scene.session.follow(record.target)
      scene.session.settle()
      #expect(!scene.text.contains("no longer in the project"), "\(record.title)")
    }
  }

  @Test(arguments: [
    ("vexley", "Vexley & Thorne"), ("testmanager", "Test manager"), ("openness", "What a score means"),
    ("settings", "Dimensions of the scorecard"), ("outcome fewer", "Outcome  Fewer people"),
    ("capability and capacity tarnwick", "Has our own team"),
  ])
  func `what was found is opened, and selected where it stands among others`(letters: String, shown: String) throws {
    let scene = try Scene()
    scene.type(":" + letters)
    scene.press(.enter)
    #expect(scene.session.overlay == nil && !scene.session.pages.isEmpty)
    #expect(scene.text.contains(shown), "\(scene.text)")
  }

  @Test(arguments: [
    ("q", "quit"), ("wq", "quit"), ("q!", "quit"), ("w", "save"), ("f", "findings"), ("roadblock-due", "roadblock-due"),
    ("undo", "undo"), ("Ctrl-s", "save"),
  ])
  func `a key, a name and what other programs call it find a command first of all`(typed: String, id: String) throws {
    let scene = try Scene()
    scene.type("3:" + typed)
    let sentence = try #require(CommandTable.all.first { $0.id == id }).sentence
    let prompt = try #require(scene.rows.firstIndex { $0.contains(" : \(typed)") })
    #expect(scene.rows[prompt + 1].contains(sentence.prefix(40)), "\(scene.text)")
  }

  @Test func `saving says that all is saved already`() throws {
    let scene = try Scene()
    scene.press(.control("s"))
    #expect(scene.notice == "all is saved in \(scene.path); every change is saved by itself")
  }

  @Test func `ten thousand roadblocks are searched`() throws {
    var project = Project(name: "Every lock in the country")
    project.roadblocks = (0..<10_000).map { number in
      var roadblock = Roadblock()
      roadblock.id = ID("RB-\(number)")
      roadblock.title = "Lock \(number) waits for its keeper to come back from the summer fair"
      return roadblock
    }
    let scene = try Scene(project)
    scene.type(":")
    scene.type("lock9999")
    #expect(scene.text.contains("Lock 9999 "))
  }

  @Test func `it runs a command and shows its key`() throws {
    let scene = try Scene()
    scene.type(":choose the order")
    #expect(scene.rows.contains { $0.contains("Choose the order of the roadblocks") && $0.contains(" S ") })
    scene.press(.enter)
    #expect(scene.text.contains("Sort roadblocks by"))
  }

  @Test func `a command that cannot be run says why`() throws {
    let scene = try Scene()
    scene.type("2:severity")
    scene.press(.enter)
    #expect(scene.notice?.contains("select a roadblock first") == true)
  }

  @Test func `what is called by nothing rings and stays`() throws {
    let scene = try Scene()
    scene.type(":zzzzqqq")
    scene.press(.enter)
    #expect(scene.session.overlay != nil && scene.session.takeRequests() == [.bell])
    #expect(scene.text.contains("Nothing is called so."))
  }

  @Test func `letters near together and at the starts of words count most`() throws {
    let match = FuzzyMatch("gl")
    let goLive = try #require(match.score("GO-LIVE Licensing service live"))
    #expect(goLive > (match.score("Regional office closed") ?? 0))
    #expect(match.score("live go") == nil)
    #expect(FuzzyMatch("live go").score("GO-LIVE Licensing service") != nil)
    #expect(FuzzyMatch("live harbour").score("GO-LIVE Licensing service") == nil)
    #expect(FuzzyMatch("").score("anything") == 0)
  }
}
