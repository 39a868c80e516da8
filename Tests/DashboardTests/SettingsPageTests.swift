import Programme
import Records
import Terminal
import TestSupport
import Testing

@testable import Dashboard

@Suite struct SettingsPageTests {
  private static let clarity = Path.dimensions + .id("clarity")

  /// What the dimensions of a project of its own are called.
  private func titles(_ scene: Scene) -> [String] { scene.project.settings?.dimensions.map(\.title) ?? [] }

  @Test(arguments: [ItemReference.programme, .part(.scorecard, of: ID("TARNWICK"))])
  func `the settings open from the pages that rest on them`(page: ItemReference) throws {
    let scene = try Scene()
    scene.show(page, at: .page(.settings))
    scene.press(.enter)
    #expect(scene.session.pages.last?.subject == .record(.settings))
    #expect(scene.text.contains("Dimensions of the scorecard (8)") && scene.text.contains("One team"))
  }

  @Test func `a dimension is added behind the standard ones, and u gives the file back byte for byte`() throws {
    let scene = try Scene()
    let before = try TestFile.read(scene.path)
    scene.show(.settings)
    scene.type("n")
    scene.type("Social value")
    scene.press(.enter)
    #expect(titles(scene).count == 9 && titles(scene).last == "Social value")
    #expect(try scene.saved.dimensions.count == 9)
    scene.type("u")
    #expect(try TestFile.read(scene.path) == before)
  }

  @Test func `the sentence of a standard dimension is changed where it stands, and the others go on counting`() throws {
    let scene = try Scene()
    let before = try TestFile.read(scene.path)
    scene.show(.settings, at: .record(SettingsPageTests.clarity))
    scene.press(.enter)
    scene.session.select(.anchor(SettingsPageTests.clarity, score: 4))
    scene.session.settle()
    scene.press(.enter, .control("u"))
    scene.type("No surprises")
    scene.press(.enter)
    let saved = try scene.saved.dimensions
    #expect(saved.count == 8 && saved.first?.anchor(4) == "No surprises")
    #expect(saved.first?.anchor(5) == Dimension.standard.first?.anchor(5))
    #expect(Array(saved.dropFirst()) == Array(Dimension.standard.dropFirst()))
    scene.type("u")
    #expect(try TestFile.read(scene.path) == before)
  }

  @Test func `e on a dimension of the scorecard changes its title, and n adds another`() throws {
    let scene = try Scene()
    scene.show(.part(.scorecard, of: ID("TARNWICK")), at: .page(.dimension("clarity", of: ID("TARNWICK"))))
    scene.type("e")
    scene.press(.control("u"))
    scene.type("Clear aims")
    scene.press(.enter)
    #expect(try scene.saved.dimensions.first?.title == "Clear aims")
    scene.type("n")
    #expect(scene.text.contains("New dimension"))
  }

  @Test func `a standard dimension is removed, once it is said who was scored on it`() throws {
    let scene = try Scene()
    scene.show(.settings, at: .record(SettingsPageTests.clarity))
    scene.type("D")
    #expect(scene.text.contains("refer to it"))
    scene.type("c")
    #expect(try scene.saved.dimensions.map(\.id.text) == Dimension.standard.map(\.id.text).filter { $0 != "clarity" })
  }

  @Test func `words of a scale are kept in a project that had no settings`() throws {
    let scene = try Scene(Project(name: "Lighthouse automation"))
    scene.show(.settings, at: .mapping(.settings, field: "scales"))
    scene.press(.enter)
    scene.type("benefit")
    scene.press(.enter)
    scene.type("none, some, all")
    scene.press(.enter)
    #expect(try scene.saved.settings?.scales["benefit"] == ["none", "some", "all"])
  }
}
