import Programme
import Records
import Terminal
import Testing

@testable import Dashboard

@Suite("Convention “yank”") struct YankTests {
  @Test func `y copies what is selected, in words`() throws {
    let scene = try Scene()
    let roadblock = try scene.roadblock
    scene.type("y")
    #expect(scene.session.takeRequests() == [.copy("roadblock \(roadblock.id): \(roadblock.title)")])
    scene.press(.enter)
    scene.type("y")
    #expect(scene.session.takeRequests() == [.copy("Status in progress, for 94 days")])
  }
}
