import Programme
import Records
import Terminal
import Testing

@testable import Dashboard

@Suite("Convention “long text”: invalid input is never thrown away") struct InvalidInputTests {
  @Test(arguments: ["soon", "2026-13-01", "31 Feb 2027", "+", "tomorrow 3"])
  func `what is no date is said while it is typed, and never thrown away`(typed: String) throws {
    let scene = try Scene()
    scene.type("e")
    for _ in 0..<(try #require(Roadblock.formFields(withID: false).firstIndex(of: "dueOn"))) { scene.press(.tab) }
    scene.press(.control("u"))
    scene.type(typed)
    #expect(scene.text.contains("! Due") && scene.text.contains(typed))
    scene.press(.enter)
    #expect(scene.session.overlay != nil && scene.editCount == 0 && scene.text.contains(typed))
  }

  @Test(arguments: ["soon", "32 Nov", "2026-02-30"]) func `what is no date stays in the prompt, with what is wrong`(
    typed: String
  ) throws {
    let scene = try Scene()
    scene.type("d")
    scene.press(.control("u"))
    scene.type(typed)
    scene.press(.enter)
    #expect(scene.session.overlay != nil && scene.session.takeRequests() == [.bell])
    #expect(scene.rows.last?.contains(typed) == true)
    #expect(scene.project == Scene.example)
  }
}
