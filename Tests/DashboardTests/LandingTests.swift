import Insight
import Programme
import Records
import Terminal
import Testing

@testable import Dashboard

@Suite struct LandingTests {
  @Test func `a list as a whole opens its page, not its first record`() {
    let project = Scene.example
    let partner = Path.partner(ID("TARNWICK"))
    #expect(PageTarget(.programme + "team", in: project) == .page(.team))
    #expect(PageTarget(partner + "practices", in: project) == .page(.part(.practices, of: ID("TARNWICK"))))
    #expect(PageTarget(partner + "accountabilities", in: project) == .page(.partner(ID("TARNWICK"))))
  }

  @Test func `a role of the team is landed on by its name`() throws {
    let project = Scene.example
    for (index, role) in project.programme.team.enumerated() {
      let list = Path.programme + "team"
      #expect(
        PageTarget(list + .id(role.role), in: project)
          == .inside(.team, .record(list + .index(index))))
    }
    let scene = try Scene(width: 80, height: 24)
    let role = try #require(project.programme.team.last).role
    scene.session.follow(try #require(PageTarget(.programme + "team" + .id(role), in: project)))
    scene.session.settle()
    #expect((scene.session.selectedRecord as? TeamRole)?.role == role)
  }

  @Test(arguments: Practice.of(.setUp)) func `a question is landed on by its id`(practice: Practice) throws {
    let scene = try Scene(width: 80, height: 24)
    let path = Path.partner(ID("TARNWICK")) + "practices" + .id(practice.id)
    scene.session.follow(try #require(PageTarget(path, in: scene.project)))
    scene.session.settle()
    guard case .practice(_, let question)? = scene.session.target else {
      Issue.record("nothing is selected")
      return
    }
    #expect(question == practice.id || question == practice.question)
  }

  @Test func `what else is due with a partner opens the look-ahead narrowed to it`() throws {
    let scene = try Scene()
    scene.show(.partner(ID("TARNWICK")), at: .lookup(.ahead, filter: "Tarnwick Systems"))
    scene.press(.enter)
    #expect(scene.session.pages.last?.subject == .ahead)
    #expect(scene.session.pages.last?.filter == "Tarnwick Systems")
  }
}
