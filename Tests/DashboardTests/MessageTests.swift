import Terminal
import Testing

@testable import Dashboard

@Suite struct MessageTests {
  @Test func `messages are kept for whoever looked away`() throws {
    let scene = try Scene()
    scene.type("Z")
    scene.type("j")
    scene.type("M")
    #expect(scene.text.contains("14:03  Z does nothing here"))
    scene.press(.escape)
    #expect(scene.session.overlay == nil)
  }

  @Test func `only the last messages are kept`() throws {
    let scene = try Scene()
    for number in 0..<Message.limit + 10 { scene.session.notice = Notice(kind: .hint, text: "\(number)") }
    #expect(scene.session.messages.count == Message.limit && scene.session.messages.first?.notice.text == "10")
  }
}
