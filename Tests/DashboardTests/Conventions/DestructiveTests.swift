import Programme
import Records
import Terminal
import TestSupport
import Testing

@testable import Dashboard

@Suite("Convention “destructive”") struct DestructiveTests {
  /// Leads to the nearest question that D asks, and answers what it says.
  private func question(_ keys: Key...) throws -> (scene: Scene, words: String) {
    let scene = try Scene()
    for key in keys { scene.press(key) }
    scene.type("D")
    #expect(scene.session.overlay != nil && scene.editCount == 0)
    return (scene, scene.text)
  }

  @Test func `what holds little goes once that is said, and Esc leaves it`() throws {
    let scene = try Scene()
    scene.session.pages = [Page(subject: .record(.milestone(ID("GO-LIVE"))))]
    let forecasts = Path.milestone(ID("GO-LIVE")) + "forecasts"
    scene.session.select(.record(try #require(scene.project.paths(in: forecasts).last)))
    scene.session.settle()
    scene.type("D")
    #expect(scene.text.contains("It can be undone."))
    scene.press(.escape)
    #expect(scene.session.overlay == nil && scene.editCount == 0)
    scene.type("Dy")
    #expect(scene.session.overlay == nil && scene.editCount == 1)
  }

  @Test func `what others refer to says so, and how much of it`() throws {
    let (scene, words) = try question(.character("2"))
    #expect(words.contains("refer"), "\(words)")
    scene.press(.escape)
    #expect(scene.session.overlay == nil && scene.editCount == 0)
  }

  @Test func `a whole roadblock goes only when its id is typed`() throws {
    let (scene, _) = try question()
    let id = try scene.roadblock.id
    scene.type("y")
    #expect(scene.text.contains("Type \(id) to remove it"))
    scene.type("another")
    #expect(scene.text.contains("expected \(id), found “another”"))
    scene.press(.control("u"))
    scene.type("RB-")
    scene.press(.enter)
    #expect(scene.editCount == 0 && scene.session.overlay != nil)
    scene.press(.control("u"))
    scene.type(id.text)
    scene.press(.enter)
    #expect(scene.editCount == 1 && scene.project.roadblock(id) == nil)
    scene.type("u")
    #expect(scene.project == Scene.example)
  }

  @Test(arguments: CommandTableLaws.screens.indices) func `read-only mode holds on every screen`(index: Int) throws {
    let scene = try CommandTableLaws.screens[index].scene()
    let writable = scene.session
    scene.session = Session(
      content: writable.content, size: writable.size, isReadOnly: true, surroundings: writable.surroundings)
    scene.session.screens = writable.screens
    for command in CommandTable.all where scene.session.contexts.contains(command.context) && command.changesProject {
      scene.press(command.keys[0])
      #expect(scene.session.overlay == nil, "\(command.id)")
      guard scene.session.open != nil else { continue }
      #expect(scene.notice?.contains("read-only") == true, "\(command.id): \(scene.notice ?? "")")
    }
    #expect(scene.editCount == 0)
  }

  @Test func `a partner that others refer to goes only when its name is typed`() throws {
    let scene = try Scene()
    scene.type("2Dc")
    scene.type("WRONG")
    scene.press(.enter)
    #expect(scene.editCount == 0)
    scene.press(.control("u"))
    scene.type("TARNWICK")
    scene.press(.enter)
    let saved = try scene.saved
    #expect(saved.partner(ID("TARNWICK")) == nil && saved.roadblocks.count == Scene.example.roadblocks.count)
    #expect(saved.roadblocks.allSatisfy { $0.partner?.text != "TARNWICK" })
  }

  @Test func `read-only mode disables all that changes the project, and nothing else`() throws {
    let scene = try Scene(isReadOnly: true)
    let before = try TestFile.read(scene.path)
    for command in CommandTable.all where scene.session.contexts.contains(command.context) {
      #expect((command.obstacle(scene.session) == "this is read-only (--read-only)") == command.changesProject)
      guard command.changesProject else { continue }
      scene.press(command.keys[0])
      #expect(scene.session.overlay == nil)
    }
    #expect(scene.project == Scene.example)
    #expect(try TestFile.read(scene.path) == before)
  }

  @Test func `nothing is changed in a file that is only read`() throws {
    let scene = try Scene(isReadOnly: true)
    scene.session.pages = [Page(subject: .record(.milestone(ID("GO-LIVE"))))]
    scene.session.settle()
    for key in [Key.enter, .character("n"), .character("e"), .character("D")] {
      scene.press(key)
      #expect(scene.session.overlay == nil && scene.notice != nil)
    }
  }
}
