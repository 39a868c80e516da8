import Terminal
import Testing

@testable import Dashboard

@Suite("Convention “Ctrl-Z, fg”") struct SuspendTests {
  @Test func `Ctrl-Z suspends on every screen and makes nothing again`() throws {
    for screen in CommandTableTests.screens {
      let scene = try screen.scene()
      scene.press(.control("z"))
      #expect(scene.session.takeRequests() == [.suspend], "\(screen.name)")
    }
    #expect(CommandTable.all.filter { $0.keys.contains(.control("z")) }.map(\.id) == ["suspend"])
    let redo = try #require(CommandTable.all.first { $0.id == "redo" })
    #expect(redo.keys == [.control("r")])
  }
}
