import Glibc
import Programme
import Terminal
import Testing

@testable import Dashboard

@Suite("Convention, palette") struct CommandPaletteTests {
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

  @Test func `ten thousand roadblocks are searched in a moment`() throws {
    var project = Project(name: "Every lock in the country")
    project.roadblocks = (0..<10_000).map { number in
      var roadblock = Roadblock()
      roadblock.id = ID("RB-\(number)")
      roadblock.title = "Lock \(number) waits for its keeper to come back from the summer fair"
      return roadblock
    }
    let scene = try Scene(project)
    scene.type(":")
    let clock = ContinuousClock()
    let took = clock.measure { scene.type("lock9999") }
    #expect(scene.text.contains("Lock 9999 "))
    #expect(took < .seconds(8), "\(took)")
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

@Suite("Convention, yank; and the messages") struct YankAndMessagesTests {
  @Test func `y copies what is selected, in words`() throws {
    let scene = try Scene()
    let roadblock = try scene.roadblock
    scene.type("y")
    #expect(scene.session.takeRequests() == [.copy("roadblock \(roadblock.id): \(roadblock.title)")])
    scene.press(.enter)
    scene.type("y")
    #expect(scene.session.takeRequests() == [.copy("Status in progress, for 94 days")])
  }

  @Test func `messages are kept for whoever looked away`() throws {
    let scene = try Scene()
    scene.type("Z")
    scene.type("j")
    scene.type("M")
    #expect(scene.text.contains("14:03  Z does nothing here"))
    scene.press(.escape)
    #expect(scene.session.overlay == nil)
  }

  @Test func `only the last messages are kept`() throws {
    let scene = try Scene()
    for number in 0..<Message.limit + 10 { scene.session.notice = Notice(kind: .hint, text: "\(number)") }
    #expect(scene.session.messages.count == Message.limit && scene.session.messages.first?.notice.text == "10")
  }
}

@Suite("Convention, long text") struct EditorRoundTripTests {
  private func edited(_ scene: Scene, _ outcome: (String) -> EditorOutcome) throws -> EditorTask {
    scene.type("E")
    let request = try #require(scene.session.takeRequests().first)
    guard case .editor(let task) = request else { throw CancellationError() }
    scene.session.take(outcome(task.text), for: task)
    return task
  }

  @Test func `a text changed in the editor is one edit, which u takes back`() throws {
    let scene = try Scene()
    let id = try scene.roadblock.id
    let before = try TestFile.read(scene.path)
    let task = try edited(scene) { .text($0 + "\nA second paragraph.") }
    #expect(task.field == "detail")
    #expect(try scene.saved.roadblock(id)?.detail.hasSuffix("A second paragraph.") == true)
    scene.type("u")
    #expect(try TestFile.read(scene.path) == before)
  }

  @Test func `the selected field of a page is the one that is edited`() throws {
    let scene = try Scene()
    scene.session.pages = [Page(subject: .record(.programme))]
    scene.session.settlePage()
    scene.press(.down)
    let task = try edited(scene) { _ in .text("Another summary") }
    #expect(task.field == "summary")
    #expect(try scene.saved.programme.summary == "Another summary")
  }

  @Test func `an editor that fails changes nothing and says where the text is`() throws {
    let scene = try Scene()
    _ = try edited(scene) { _ in .failed("“false” ended with an error (1)", keptAt: "/tmp/x") }
    #expect(scene.editCount == 0 && scene.notice?.contains("kept at /tmp/x") == true)
  }

  @Test func `a text that somebody else changed meanwhile is not written over, and what was written is kept`() throws {
    let scene = try Scene()
    let id = try scene.roadblock.id
    _ = try edited(scene) { text in
      scene.session.change(id, note: "") { $0.detail = "Theirs" }
      return .text(text + " Mine.")
    }
    #expect(scene.project.roadblock(id)?.detail == "Theirs")
    #expect(scene.notice?.hasPrefix("somebody else changed the detail meanwhile; what you wrote is kept at ") == true)
  }

  @Test func `an unchanged text is no edit`() throws {
    let scene = try Scene()
    _ = try edited(scene) { .text($0) }
    #expect(scene.editCount == 0 && scene.notice == "nothing was changed in the editor")
  }

  @Test func `a text that cannot be taken is kept in a file`() throws {
    let scene = try Scene()
    scene.session.pages = [Page(subject: .record(.milestone(ID("GO-LIVE"))))]
    let task = EditorTask(
      place: try #require(RecordPlace(.milestone(ID("GO-LIVE")))), field: "title", text: "Licensing service live")
    scene.session.take(.text(""), for: task)
    let notice = try #require(scene.notice)
    #expect(notice.contains("cannot be empty") && scene.editCount == 0)
    let path = try #require(notice.split(separator: " ").last.map(String.init))
    #expect(try TestFile.read(path) == Array("\n".utf8))
  }
}

@Suite(.serialized) struct ExternalEditorTests {
  private func with<Result>(editor: String, _ body: () throws -> Result) rethrows -> Result {
    let before = getenv("VISUAL").map { String(cString: $0) }
    setenv("VISUAL", editor, 1)
    defer { if let before { setenv("VISUAL", before, 1) } else { unsetenv("VISUAL") } }
    return try body()
  }

  @Test func `the editor's options are its own, and line breaks at the end are not the text's`() {
    #expect(with(editor: "sed -i s/old/new/") { ExternalEditor.edit("an old text") } == .text("an new text"))
  }

  @Test(arguments: [("false", "ended with an error (1)"), ("no-such-editor-here", "is not found")])
  func `an editor that fails says how`(editor: String, words: String) {
    guard case .failed(let why, let path) = with(editor: editor, { ExternalEditor.edit("text") }) else {
      return #expect(Bool(false), "it did not fail")
    }
    #expect(why.contains(words) && path == nil)
  }

  @Test func `what was written before the editor failed is kept`() throws {
    let outcome = with(editor: "f() { echo more >> \"$1\"; return 3; }; f") { ExternalEditor.edit("text") }
    guard case .failed(_, let path) = outcome else { return #expect(Bool(false), "\(outcome)") }
    #expect(try TestFile.read(try #require(path)) == Array("text\nmore\n".utf8))
  }

  @Test func `a file emptied is an empty text, one that is no UTF-8 is refused and kept`() throws {
    #expect(with(editor: "truncate -s 0") { ExternalEditor.edit("text") } == .text(""))
    let outcome = with(editor: "f() { printf '\\377' > \"$1\"; }; f") { ExternalEditor.edit("text") }
    guard case .failed(let why, let path) = outcome else { return #expect(Bool(false), "\(outcome)") }
    #expect(why.contains("UTF-8") && path != nil)
  }
}
