import Glibc
import Programme
import ProjectStore
import Records
import Terminal
import TestSupport
import Testing

@testable import Dashboard

@Suite("Convention “quit”") struct QuitTests {
  /// A scene with one edit that could not be saved.
  private func unsaved() throws -> Scene {
    let scene = try Scene()
    scene.lockFile(true)
    scene.type("-")
    return scene
  }

  @Test(arguments: [Key.character("q"), .control("c")]) func `all saved, it leaves at once`(key: Key) throws {
    let scene = try Scene()
    scene.type("-")
    scene.press(key)
    #expect(scene.session.takeRequests() == [.quit] && scene.session.overlay == nil)
  }

  @Test func `what could not be saved is said, and stays on screen`() throws {
    let scene = try unsaved()
    #expect(scene.notice?.contains("you may not write this file") == true)
    #expect(scene.editCount == 1)
    #expect(try scene.saved == Scene.example)
    scene.press(.down)
    #expect(scene.rows.last?.contains("NOT SAVED") == true)
  }

  @Test func `with something unsaved it asks first`() throws {
    let scene = try unsaved()
    scene.type("q")
    #expect(scene.text.contains("Not everything is saved"))
    #expect(scene.session.takeRequests() == [])
    scene.type("b")
    #expect(scene.session.overlay == nil && scene.session.takeRequests() == [])
    scene.type("q")
    scene.press(.escape)
    #expect(scene.session.overlay == nil && scene.session.takeRequests() == [])
    scene.type("ql")
    #expect(scene.session.takeRequests() == [.quit])
  }

  @Test func `saving again leaves only if that works`() throws {
    let scene = try unsaved()
    scene.type("qs")
    #expect(scene.session.takeRequests() == [] && scene.notice?.contains("may not write") == true)
    scene.lockFile(false)
    scene.type("qs")
    #expect(scene.session.takeRequests() == [.quit])
    #expect(try scene.saved == scene.project && scene.project != Scene.example)
  }

  @Test(arguments: [Event.signal(.terminate), .closed]) func `when the system ends it, what is unsaved is saved first`(
    event: Event
  ) throws {
    let scene = try unsaved()
    scene.lockFile(false)
    scene.session.handle(event)
    #expect(scene.session.takeRequests() == [.quit])
    #expect(try scene.saved == scene.project && scene.project != Scene.example)
  }

  @Test func `the next edit that can be saved saves the ones before`() throws {
    let scene = try unsaved()
    scene.lockFile(false)
    scene.type("^")
    #expect(scene.editCount == 2)
    #expect(try scene.saved == scene.project)
    #expect(scene.rows.last?.contains("saved 14:03") == true || scene.notice != nil)
  }

  @Test func `a file that was removed is not made anew behind anyone's back`() throws {
    let scene = try Scene()
    unsafe unlink(scene.path)
    scene.type("-")
    #expect(scene.notice?.contains("removed or renamed") == true)
    #expect(scene.folder.names == [])
    scene.type("q")
    #expect(scene.session.overlay != nil)
  }

  @Test func `reading again says what somebody else changed and keeps the selection`() throws {
    let scene = try Scene()
    scene.press(.down, .down)
    let selected = try scene.roadblock.id
    scene.type("r")
    #expect(scene.notice == "read again: nothing has changed")
    let other = try ProjectStore.open(scene.path)
    let author = Authorship(name: "Colin Marsh", at: Scene.surroundings.now())
    let target = try #require(scene.project.roadblocks.last).id
    try other.perform(
      try Edit.changing(Roadblock.self, at: .roadblock(target), in: other.project, by: author) {
        $0.owner = "Colin Marsh"
      }, at: author.at)
    scene.type("r")
    #expect(scene.project == other.project)
    #expect(scene.notice?.contains("nothing has changed") == false)
    #expect(try scene.roadblock.id == selected)
  }

  @Test func `a file that somebody broke meanwhile is never written over, and the edit stays in memory`() throws {
    let scene = try Scene()
    try TestFile.write("{ broken", to: scene.path)
    scene.type("-")
    #expect(scene.notice?.contains("no project any more") == true)
    #expect(try TestFile.text(scene.path) == "{ broken")
    scene.type("r")
    #expect(try TestFile.text(scene.path) == "{ broken")
    #expect(scene.editCount == 1)
    #expect(scene.session.open != nil)
  }
}
