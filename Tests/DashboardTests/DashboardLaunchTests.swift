import ProjectStore
import Settings
import TestSupport
import Testing

@testable import Dashboard

@Suite struct DashboardLaunchTests {
  @Test func `what is not there is said, not shown`() throws {
    let folder = try ScratchFolder()
    #expect(throws: LaunchProblem.self) {
      try DashboardLaunch.content(
        path: folder.path("none.tandem.json"), readOnly: false, surroundings: Scene.surroundings)
    }
    #expect(throws: LaunchProblem.self) {
      try DashboardLaunch.content(path: folder.path, readOnly: false, surroundings: Scene.surroundings)
    }
  }

  @Test func `read-only is passed on to the store`() throws {
    let scene = try Scene()
    let content = try DashboardLaunch.content(path: scene.path, readOnly: true, surroundings: Scene.surroundings)
    guard case .project(let open) = content, case .readOnly = open.store.state else {
      Issue.record("the project opened for writing")
      return
    }
  }

  @Test func `a theme that is not there is named with those that are`() throws {
    let problem = LaunchProblem.theme(.unknown("pink", known: ThemeLibrary().names))
    #expect(problem.description.contains("pink") && problem.description.contains("dark"))
  }
}
