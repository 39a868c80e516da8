import Terminal
import Testing

@testable import Dashboard

@Suite("Convention “Ctrl-Z, fg”") struct SuspendTests {
  @Test func `Ctrl-Z suspends on every screen and makes nothing again`() throws {
    for screen in CommandTableLaws.screens {
      let scene = try screen.scene()
      scene.press(.control("z"))
      #expect(scene.session.takeRequests() == [.suspend], "\(screen.name)")
    }
    #expect(CommandTable.all.filter { $0.keys.contains(.control("z")) }.map(\.id) == ["suspend"])
    let redo = try #require(CommandTable.all.first { $0.id == "redo" })
    #expect(redo.keys == [.control("r")])
  }

  @Test(arguments: ["s", "e", "o", "S", "/", ":", "?", "t", "x", "2v"]) func `it works over a popup, which stays`(
    keys: String
  ) throws {
    let scene = try Scene()
    scene.type(keys)
    _ = scene.session.takeRequests()
    let before = scene.text
    scene.press(.control("z"))
    #expect(scene.session.takeRequests() == [.suspend])
    scene.session.handle(.resumed)
    #expect(scene.session.overlay != nil && scene.text == before)
    scene.press(.control("l"))
    #expect(scene.session.takeRequests() == [.repaint] && scene.session.overlay != nil)
  }
}
