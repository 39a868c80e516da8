import Insight
import Programme
import Records
import Terminal
import Testing

@testable import Dashboard

/// The page of the programme: what it lists is told by how it stands.
@Suite struct ProgrammePageTests {
  private func lines(width: Int = 120) throws -> [String] {
    let scene = try Scene(width: width, height: 300)
    scene.show(.programme)
    return scene.rows
  }

  @Test func `a milestone stands with the day on which it is expected, not with its baseline alone`() throws {
    let line = try #require(try lines().first { $0.contains(" GO-LIVE ") })
    let goLive = try #require(Scene.example.milestone(ID("GO-LIVE")))
    let expected = try #require(goLive.expected)
    #expect(line.contains("[R]") && line.contains(expected.words(near: Scene.today)))
    #expect(line.contains(goLive.title))
  }

  @Test(arguments: [120, 80, 60]) func `every milestone and outcome has a line`(width: Int) throws {
    let text = try lines(width: width).joined(separator: "\n")
    for milestone in Scene.example.programme.milestones { #expect(text.contains(milestone.id.text)) }
    #expect(text.contains("71%") && text.contains("no measure"))
  }

  @Test func `Enter on a milestone opens its page, and Del asks to remove it`() throws {
    let scene = try Scene()
    scene.show(.programme, at: .page(.milestone(ID("GO-LIVE"))))
    scene.press(.delete)
    #expect(scene.text.contains("Remove?"))
    scene.press(.escape, .enter)
    #expect(scene.session.pages.last?.subject == .record(.milestone(ID("GO-LIVE"))))
  }
}
