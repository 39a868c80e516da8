import Programme
import Records
import Terminal
import Testing

@testable import Dashboard

@Suite struct EscapeTests {
  @Test func `Esc and a letter that arrive together are Esc, then the letter`() throws {
    let scene = try Scene()
    scene.type("s")
    scene.press(.alt("u"))
    #expect(scene.session.overlay == nil)
    scene.type("sw")
    scene.press(.alt("u"))
    #expect(scene.session.overlay == nil && scene.editCount == 0)
    #expect(scene.project == Scene.example)
  }
}
