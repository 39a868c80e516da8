import Terminal
import Testing

@testable import Dashboard

@Suite struct PasteTests {
  @Test(arguments: ["q", "s", "+-^u", "sw\n", "3\t?", ""]) func `a paste never runs commands`(text: String) throws {
    let scene = try Scene()
    for prepare in ["", "f", "?", "S", "s"] {
      let fresh = scene.session
      scene.type(prepare)
      scene.session.handle(.paste(text))
      #expect(scene.session.takeRequests() == [] && scene.editCount == 0 && !scene.session.overview.isZoomed)
      if prepare.isEmpty { #expect(scene.notice == "a paste runs no commands; open a form or a line first") }
      scene.session = fresh
    }
    #expect(scene.project == Scene.example)
  }

  @Test func `what is pasted into a line with control characters cannot reach the terminal`() throws {
    let scene = try Scene()
    scene.type("o")
    scene.session.handle(.paste("\u{1B}[2J\u{202E}evil\u{7}"))
    #expect(scene.text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x202E })
    scene.press(.enter)
    #expect(scene.text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x202E })
  }
}
