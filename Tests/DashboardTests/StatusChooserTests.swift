import Programme
import Records
import Terminal
import Testing

@testable import Dashboard

@Suite struct StatusChooserTests {
  @Test(arguments: Status.allCases.filter { $0 != .inProgress }) func `a letter sets the status at once, and saves it`(
    status: Status
  ) throws {
    let scene = try Scene()
    let roadblock = try scene.roadblock
    #expect(roadblock.status == .inProgress)
    scene.type("s\(status.letter)")
    #expect(scene.project.roadblock(roadblock.id)?.status == status)
    #expect(try scene.saved == scene.project)
    #expect(scene.session.overlay != nil)
    #expect(scene.text.contains("✓ set"))
  }

  @Test func `after a letter Enter only closes`() throws {
    let scene = try Scene()
    let id = try scene.roadblock.id
    scene.type("sw")
    let after = scene.project
    scene.press(.enter)
    #expect(scene.session.overlay == nil)
    #expect(scene.project == after && scene.editCount == 1)
    #expect(scene.project.roadblock(id)?.events.last?.change == .status)
  }

  @Test(arguments: [Key.tab, .escape]) func `after a letter a note joins that same change, as one edit`(wayOut: Key)
    throws
  {
    let scene = try Scene()
    let before = try scene.roadblock
    scene.type("sw")
    scene.press(.tab)
    scene.type("on the DPO, since Monday")
    if wayOut == .escape { scene.press(.escape) }
    scene.press(.enter)
    #expect(scene.session.overlay == nil)
    let now = try #require(scene.project.roadblock(before.id))
    #expect(now.events.count == before.events.count + 1)
    #expect(now.events.last?.after == "waiting" && now.events.last?.note == "on the DPO, since Monday")
    #expect(scene.editCount == 1)
    #expect(try scene.saved == scene.project)
    scene.type("u")
    #expect(scene.project == Scene.example)
  }

  @Test func `after a letter any other key closes and does what it does`() throws {
    let scene = try Scene()
    scene.type("swu")
    #expect(scene.session.overlay == nil)
    #expect(scene.project == Scene.example)
    scene.type("sw2")
    #expect(scene.session.overlay == nil && scene.session.overview.focus == .partners)
  }

  @Test func `a note before the letter is kept with it`() throws {
    let scene = try Scene()
    let before = try scene.roadblock
    scene.type("s")
    scene.press(.tab)
    scene.type("funded")
    scene.press(.tab)
    scene.type("o")
    let now = try #require(scene.project.roadblock(before.id))
    #expect(now.status == .open && now.events.last?.note == "funded" && scene.editCount == 1)
    scene.press(.enter)
    #expect(scene.editCount == 1 && scene.session.overlay == nil)
  }

  @Test func `a note after the letter takes nothing back that a person would read of`() throws {
    let scene = try Scene()
    let before = try scene.roadblock
    scene.type("sw")
    scene.press(.tab)
    scene.type("asked")
    scene.press(.enter)
    let now = try #require(scene.project.roadblock(before.id))
    #expect(now.status == .waiting && now.events.last?.note == "asked" && scene.editCount == 1)
    #expect(!scene.session.messages.contains { $0.notice.text.contains("undone") })
  }

  @Test func `a note alone is a comment`() throws {
    let scene = try Scene()
    let before = try scene.roadblock
    scene.type("s")
    scene.press(.tab)
    scene.type("asked again")
    scene.press(.enter)
    let now = try #require(scene.project.roadblock(before.id))
    #expect(now.status == before.status)
    #expect(now.events.last?.change == .comment && now.events.last?.note == "asked again")
  }

  @Test func `the letter of the present status changes nothing, and a note to it takes nothing else back`() throws {
    let scene = try Scene()
    let id = try scene.roadblock.id
    scene.type("^")
    scene.type("si")
    #expect(scene.editCount == 1)
    scene.press(.tab)
    scene.type("asked again")
    scene.press(.enter)
    #expect(scene.editCount == 2)
    let now = try #require(scene.project.roadblock(id))
    #expect(now.escalation == .portfolio && now.status == .inProgress && now.events.last?.note == "asked again")
  }

  @Test func `arrows and Enter choose too`() throws {
    let scene = try Scene()
    let id = try scene.roadblock.id
    scene.type("s")
    scene.press(.down, .down, .up, .down, .enter)
    #expect(scene.project.roadblock(id)?.status == .resolved)
    #expect(scene.session.overlay == nil)
    let other = try scene.roadblock
    scene.type("sk")
    scene.press(.up, .up, .up, .up, .enter)
    #expect(scene.project.roadblock(other.id)?.status == .open)
  }

  @Test(arguments: [[Key.escape], [.control("c")], [.down, .escape], [.tab, .character("x"), .escape, .escape]])
  func `Esc leaves it as it is`(keys: [Key]) throws {
    let scene = try Scene()
    scene.type("s")
    for key in keys { scene.press(key) }
    #expect(scene.session.overlay == nil)
    #expect(scene.project == Scene.example && scene.editCount == 0)
  }

  @Test func `Enter on the present status says so and changes nothing`() throws {
    let scene = try Scene()
    let id = try scene.roadblock.id
    scene.type("s")
    scene.press(.enter)
    #expect(scene.notice == "\(id) is in progress already")
    #expect(scene.editCount == 0)
  }

  @Test func `it works on the page of a roadblock too`() throws {
    let scene = try Scene()
    let id = try scene.roadblock.id
    scene.press(.enter)
    scene.type("sr")
    scene.press(.enter)
    #expect(scene.project.roadblock(id)?.status == .resolved)
    #expect(scene.text.contains("resolved"))
  }

  @Test func `a paste goes into the note only`() throws {
    let scene = try Scene()
    scene.type("s")
    scene.session.handle(.paste("w"))
    #expect(scene.editCount == 0)
    scene.press(.tab)
    scene.session.handle(.paste("from the minutes"))
    scene.press(.enter)
    #expect(scene.project.roadblocks.contains { $0.events.last?.note == "from the minutes" })
  }
}
