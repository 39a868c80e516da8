import Programme
import ProjectStore
import Records
import Terminal
import Testing

@testable import Dashboard

@Suite struct ConflictsTests {
  private func scene(width: Int = 120, height: Int = 40, isReadOnly: Bool = false) throws -> Scene {
    try Scene(Scene.mergedExample, width: width, height: height, isReadOnly: isReadOnly)
  }

  @Test func `the header counts the conflicts, and C lists them with all three values`() throws {
    let scene = try scene()
    #expect(scene.text.contains("2 conflicts to decide (C)"))
    scene.type("C")
    #expect(scene.text.contains("2 to decide; Enter decides"))
    for word in ["before", "in progress", "waiting", "resolved", "Bo Lund"] { #expect(scene.text.contains(word)) }
    scene.type("C")
    #expect(scene.session.pages.count == 1)
    scene.press(.escape)
    #expect(scene.session.pages.isEmpty)
  }

  @Test(arguments: [(60, 20), (80, 24)]) func `a header of one line counts them too`(width: Int, height: Int) throws {
    #expect(try scene(width: width, height: height).rows[0].contains("2 to decide (C)"))
  }

  @Test func `without a conflict C says so`() throws {
    let scene = try Scene()
    scene.type("C")
    #expect(scene.session.pages.isEmpty)
    #expect(scene.notice?.contains("no merge has left anything to decide") == true)
  }

  @Test(arguments: [("m", Status.waiting), ("t", .resolved), ("b", .inProgress)])
  func `one letter decides, as one edit that u takes back`(letter: String, status: Status) throws {
    let scene = try scene()
    let before = scene.project
    scene.type("C")
    let conflict = try #require(scene.session.conflict)
    let id = try #require(conflict.path(in: before)?.parts.last)
    scene.press(.enter)
    #expect(scene.text.contains("mine") && scene.text.contains("theirs") && scene.text.contains("another value"))
    scene.type(letter)
    guard case .id(let text) = id else { return }
    #expect(scene.project.roadblock(ID(text))?.status == status)
    #expect(scene.project.conflicts.count == 1)
    #expect(scene.editCount == 1)
    #expect(try scene.saved == scene.project)
    scene.type("u")
    #expect(scene.project == before)
  }

  @Test func `a value can be typed, and is checked by what the field takes`() throws {
    let scene = try scene()
    scene.type("C")
    scene.press(.enter)
    scene.type("v")
    scene.press(.control("u"))
    scene.type("laterx")
    scene.press(.enter)
    #expect(scene.editCount == 0)
    #expect(scene.text.contains("expected one of"))
    scene.press(.control("u"))
    scene.type("withdrawn")
    scene.press(.enter)
    #expect(scene.editCount == 1)
    #expect(scene.project.roadblocks.contains { $0.events.last?.after == "withdrawn" })
  }

  @Test func `the last decision leaves a page that says so`() throws {
    let scene = try scene()
    scene.type("C")
    scene.press(.down, .enter)
    scene.type("t")
    #expect(scene.project.roadblocks.contains { $0.owner == "Bo Lund" })
    scene.press(.enter)
    scene.type("t")
    #expect(scene.project.conflicts.isEmpty)
    #expect(scene.text.contains("Nothing is left to decide"))
    scene.press(.enter)
    #expect(scene.session.overlay == nil)
  }

  @Test func `a read-only project lists them and decides nothing`() throws {
    let scene = try scene(isReadOnly: true)
    scene.type("C")
    scene.press(.enter)
    #expect(scene.session.overlay == nil)
    #expect(scene.notice?.contains("read-only") == true)
  }

  @Test(arguments: [(40, 10), (80, 24), (200, 60)]) func `the page fits any screen`(width: Int, height: Int) throws {
    let scene = try scene(width: width, height: height)
    scene.type("C")
    scene.press(.down)
    #expect(scene.rows.count == height)
    #expect(scene.text.contains("owner") || width < 60)
  }
}
