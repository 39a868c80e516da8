import Programme
import Records
import Terminal
import Testing

@testable import Dashboard

@Suite struct RoadblockFormTests {
  /// A scene with the form open and the cursor in a field.
  private func form(_ key: Character, at field: String) throws -> Scene {
    let scene = try Scene()
    scene.type(String(key))
    let steps = try #require(Roadblock.formFields(withID: false).firstIndex(of: field))
    for _ in 0..<steps { scene.press(.tab) }
    return scene
  }

  private func bells(_ scene: Scene) -> Int { scene.session.takeRequests().filter { $0 == .bell }.count }

  @Test func `a new roadblock is raised, saved and selected`() throws {
    let scene = try Scene()
    scene.type("n")
    scene.type("No key to the pump house")
    scene.press(.enter)
    #expect(scene.session.overlay == nil)
    let new = try scene.roadblock
    #expect(new.title == "No key to the pump house")
    #expect(new.raisedOn == Scene.today && new.raisedBy == "Programme office" && new.status == .open)
    #expect(new.events.map(\.after) == ["open"])
    #expect(scene.project.roadblocks.count == Scene.example.roadblocks.count + 1)
    #expect(try scene.saved == scene.project)
    scene.type("u")
    #expect(scene.project == Scene.example)
  }

  @Test func `a new roadblock is selected even if a filter hides it`() throws {
    let scene = try Scene()
    scene.type("/migration")
    scene.press(.enter)
    scene.type("n")
    scene.type("Lamp oil")
    scene.press(.enter)
    #expect(try scene.roadblock.title == "Lamp oil")
    #expect(scene.session.open?.selection.filter == "")
  }

  @Test func `what was selected goes into a new roadblock`() throws {
    let scene = try Scene()
    scene.type("2nr")
    scene.type("Late")
    scene.press(.enter)
    #expect(try scene.roadblock.partner == Scene.example.partners[0].id)
    scene.type("1")
    scene.session.selectItem(.milestone(ID("GO-LIVE")))
    scene.type("nr")
    scene.type("Later")
    scene.press(.enter)
    #expect(try scene.roadblock.blocks == [ID("GO-LIVE")])
  }

  @Test(arguments: ["", "   "]) func `a title is required`(title: String) throws {
    let scene = try Scene()
    scene.type("n")
    scene.type(title)
    scene.press(.tab, .tab, .enter)
    #expect(scene.session.overlay != nil && bells(scene) == 1)
    #expect(scene.text.contains("it cannot be empty"))
    #expect(scene.editCount == 0)
    scene.type("Title after all")
    scene.press(.enter)
    #expect(scene.session.overlay == nil && scene.editCount == 1)
  }

  @Test func `what is missing is not said before it could be typed`() throws {
    let scene = try Scene()
    scene.type("n")
    #expect(!scene.text.contains("! Title") && !scene.text.contains("it cannot be empty"))
    scene.type("x")
    scene.press(.backspace)
    #expect(scene.text.contains("! Title") && scene.text.contains("it cannot be empty"))
  }

  @Test func `a wrong field is marked at its own line, and says why when it is selected`() throws {
    let scene = try form("e", at: "partner")
    scene.press(.control("u"))
    scene.type("NOBODY")
    scene.press(.tab)
    #expect(scene.text.contains("! Partner") && !scene.text.contains("there is no partner"))
    scene.press(.backTab)
    #expect(scene.text.contains("there is no partner “NOBODY”"))
    scene.press(.tab, .tab, .tab, .enter)
    #expect(scene.editCount == 0 && scene.text.contains("there is no partner “NOBODY”"))
  }

  @Test(
    arguments: [
      ([Key.character("p")], Side.partner), ([.character("P")], .partner), ([.character("t")], .thirdParty),
      ([.right], .partner), ([.right, .right], .shared), ([.left], .thirdParty),
      ([.right, .right, .right, .right], .department), ([.character("z")], .department), ([.backspace], .department),
    ]) func `a word is chosen by letter or by arrows`(keys: [Key], side: Side) throws
  {
    let scene = try form("e", at: "side")
    let id = try scene.roadblock.id
    for key in keys { scene.press(key) }
    scene.press(.enter)
    #expect(scene.project.roadblock(id)?.side == side)
  }

  @Test func `the same letter again goes to the next word of that letter`() throws {
    let scene = try form("e", at: "kind")
    let id = try scene.roadblock.id
    scene.type("dpp")
    scene.press(.enter)
    #expect(scene.project.roadblock(id)?.kind == .poorRequirements)
  }

  @Test(arguments: [("cause", Key.backspace), ("kind", .delete)]) func `a word that may be absent can be cleared`(
    field: String, key: Key
  ) throws {
    let scene = try form("e", at: field)
    let id = try scene.roadblock.id
    scene.press(key, .enter)
    let now = try #require(scene.project.roadblock(id))
    #expect((field == "cause" ? now.cause?.rawValue : now.kind?.rawValue) == nil)
    #expect(scene.editCount == 1)
  }

  @Test func `a partner that is not there is refused, with those that are`() throws {
    let scene = try form("e", at: "partner")
    scene.press(.control("u"))
    scene.type("NOBODY")
    #expect(scene.text.contains("there is no partner “NOBODY”"))
    scene.press(.enter)
    #expect(scene.session.overlay != nil && bells(scene) == 1 && scene.editCount == 0)
    scene.press(.control("u"))
    scene.type(Scene.example.partners[1].id.text)
    scene.press(.enter)
    #expect(scene.session.overlay == nil && scene.editCount == 1)
  }

  @Test func `a milestone that is not there is refused, with the nearest that is`() throws {
    let scene = try form("e", at: "blocks")
    scene.press(.control("u"))
    scene.type("GO-LIVE, GO-LIFE")
    #expect(scene.text.contains("there is no milestone “GO-LIFE”; did you mean “GO-LIVE”?"))
    scene.press(.enter)
    #expect(scene.editCount == 0)
    scene.press(.backspace, .backspace)
    scene.type("VE")
    scene.press(.control("u"))
    scene.type("GO-LIVE, DR-TEST")
    scene.press(.enter)
    #expect(try scene.roadblock.blocks == [ID("GO-LIVE"), ID("DR-TEST")])
  }

  @Test(arguments: [
    ("2026-12-24", "2026-12-24"), ("today", "2026-11-23"), ("tomorrow", "2026-11-24"), ("+14", "2026-12-07"),
    ("+2w", "2026-12-07"), ("30 Nov", "2026-11-30"), ("1 feb", "2027-02-01"), ("3 March 2027", "2027-03-03"),
  ]) func `a date can be typed in many forms`(typed: String, date: String) throws {
    let scene = try form("e", at: "dueOn")
    let id = try scene.roadblock.id
    scene.press(.control("u"))
    scene.type(typed)
    scene.press(.enter)
    #expect(scene.project.roadblock(id)?.dueOn?.description == date)
  }

  @Test func `a form without changes leaves at once`() throws {
    let scene = try Scene()
    scene.type("e")
    scene.press(.tab, .escape)
    #expect(scene.session.overlay == nil && scene.editCount == 0)
  }

  @Test func `Enter without changes changes nothing`() throws {
    let scene = try Scene()
    scene.type("e")
    scene.press(.enter)
    #expect(scene.session.overlay == nil && scene.editCount == 0)
    #expect(scene.notice?.hasSuffix("no change: already set") == true)
  }

  @Test func `Esc with changes asks, any other key goes on, and Esc again throws them away`() throws {
    let scene = try Scene()
    scene.type("e")
    scene.type("!")
    scene.press(.escape)
    #expect(scene.session.overlay != nil && scene.text.contains("Esc again throws them away"))
    scene.press(.end)
    #expect(!scene.text.contains("Esc again throws them away"))
    scene.press(.escape, .escape)
    #expect(scene.session.overlay == nil && scene.project == Scene.example)
  }

  @Test func `several fields change as one edit, with an event for each that history keeps`() throws {
    let scene = try form("e", at: "severity")
    let before = try scene.roadblock
    scene.type("l")
    scene.press(.tab)
    scene.type("w")
    scene.press(.enter)
    let now = try #require(scene.project.roadblock(before.id))
    #expect(now.severity == .low && now.status == .waiting && scene.editCount == 1)
    #expect(now.events.dropFirst(before.events.count).map(\.change) == [.status, .severity])
    #expect(try scene.roadblock.id == before.id)
  }

  @Test func `a paste goes into the field`() throws {
    let scene = try Scene()
    scene.type("n")
    scene.session.handle(.paste("Pasted title q"))
    scene.press(.enter)
    #expect(try scene.roadblock.title == "Pasted title q")
  }

  @Test func `Tab goes round through all fields, and back`() throws {
    let scene = try Scene()
    scene.type("e")
    let first = scene.text
    for _ in Roadblock.formFields(withID: false) { scene.press(.tab) }
    #expect(scene.text == first)
    scene.press(.backTab, .tab)
    #expect(scene.text == first)
  }
}

extension Session {
  /// Selects a row of the pane that has the keys by what stands there.
  fileprivate mutating func selectItem(_ item: ItemReference) {
    guard let open, let row = open.row(overview.focus, of: item) else { return }
    overview.list.select(row, count: open.count(overview.focus))
  }
}
