import Programme
import Records
import Terminal
import TestSupport
import Testing

@testable import Dashboard

@Suite("Convention “long text”: it goes to the editor and comes back") struct LongTextTests {
  private func edited(_ scene: Scene, _ outcome: (String) -> EditorOutcome) throws -> EditorTask {
    scene.type("E")
    let request = try #require(scene.session.takeRequests().first)
    guard case .editor(let task) = request else { throw CancellationError() }
    scene.session.take(outcome(task.text), for: task)
    return task
  }

  @Test func `a text changed in the editor is one edit, which u takes back`() throws {
    let scene = try Scene()
    let id = try scene.roadblock.id
    let before = try TestFile.read(scene.path)
    let task = try edited(scene) { .text($0 + "\nA second paragraph.") }
    #expect(task.field == "detail")
    #expect(try scene.saved.roadblock(id)?.detail.hasSuffix("A second paragraph.") == true)
    scene.type("u")
    #expect(try TestFile.read(scene.path) == before)
  }

  @Test func `the selected field of a page is the one that is edited`() throws {
    let scene = try Scene()
    scene.session.pages = [Page(subject: .record(.programme))]
    scene.session.settle()
    scene.press(.down)
    let task = try edited(scene) { _ in .text("Another summary") }
    #expect(task.field == "summary")
    #expect(try scene.saved.programme.summary == "Another summary")
  }

  @Test func `an editor that fails changes nothing and says where the text is`() throws {
    let scene = try Scene()
    _ = try edited(scene) { _ in .failed("“false” ended with an error (1)", keptAt: "/tmp/x") }
    #expect(scene.editCount == 0 && scene.notice?.contains("kept at /tmp/x") == true)
  }

  @Test(arguments: ["Theirs", ""])
  func `a text that somebody else changed meanwhile is kept, and so is what was written`(theirs: String) throws {
    let scene = try Scene()
    let id = try scene.roadblock.id
    _ = try edited(scene) { text in
      scene.session.change(id, note: "") { $0.detail = theirs }
      scene.session.settle()
      return .text(text + " Mine.")
    }
    #expect(scene.project.roadblock(id)?.detail == theirs)
    #expect(scene.notice?.hasPrefix("somebody else changed the detail meanwhile; what you wrote is kept at ") == true)
  }

  @Test func `an unchanged text is no edit`() throws {
    let scene = try Scene()
    _ = try edited(scene) { .text($0) }
    #expect(scene.editCount == 0 && scene.notice == "nothing was changed in the editor")
  }

  @Test func `a text that cannot be taken is kept in a file`() throws {
    let scene = try Scene()
    scene.session.pages = [Page(subject: .record(.milestone(ID("GO-LIVE"))))]
    let task = EditorTask(
      place: .milestone(ID("GO-LIVE")), field: "title", text: "Licensing service live")
    scene.session.take(.text(""), for: task)
    let notice = try #require(scene.notice)
    #expect(notice.contains("cannot be empty") && scene.editCount == 0)
    let path = try #require(notice.split(separator: " ").last.map(String.init))
    #expect(try TestFile.read(path) == Array("\n".utf8))
  }
}
