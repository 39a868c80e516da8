import Programme
import Records
import Terminal
import TestSupport
import Testing

@testable import Dashboard

@Suite("Convention “undo”") struct UndoTests {
  @Test func `undo and redo say what they did and keep the selection`() throws {
    let scene = try Scene()
    scene.press(.down, .down, .down)
    let id = try scene.roadblock.id
    scene.type("+")
    let changed = scene.project
    #expect(try scene.roadblock.id == id)
    scene.type("u")
    #expect(scene.notice == "undone: \(id) severity: high → critical")
    #expect(scene.project == Scene.example)
    #expect(try scene.saved == Scene.example)
    #expect(try scene.roadblock.id == id)
    scene.press(.control("r"))
    #expect(scene.notice == "done again: \(id) severity: high → critical")
    #expect(scene.project == changed)
    #expect(try scene.roadblock.id == id)
    scene.press(.control("r"))
    #expect(scene.notice == "nothing to redo")
  }

  @Test func `with nothing done there is nothing to undo`() throws {
    let scene = try Scene()
    scene.type("u")
    #expect(scene.notice == "nothing to undo")
  }

  @Test func `undoing everything gives back the file byte for byte`() throws {
    let scene = try Scene()
    let before = try TestFile.read(scene.path)
    scene.type("-")
    scene.type("^")
    scene.type("sr")
    scene.press(.enter)
    scene.type("n")
    scene.type("Title")
    scene.press(.enter)
    #expect(try TestFile.read(scene.path) != before)
    scene.type("uuuu")
    #expect(try TestFile.read(scene.path) == before)
  }
}
