import ProjectStore
import Settings
import Terminal
import TestSupport
import Testing
import Themes

@testable import Dashboard

@Suite struct ThemeChooserTests {
  private func scene(_ files: [String: String] = [:]) throws -> (Scene, ScratchFolder) {
    let folder = try ScratchFolder()
    for (name, text) in files { try TestFile.write(text, to: folder.path(name)) }
    let scene = try Scene()
    scene.session.surroundings = Surroundings(
      now: Scene.surroundings.now, today: Scene.surroundings.today, author: "Programme office",
      themes: ThemeLibrary(folder: folder.path), themeMemory: ThemeMemory(folder: folder.path("state")))
    return (scene, folder)
  }

  @Test func `each theme shows while it is selected, and Esc goes back to the one before`() throws {
    let (scene, _) = try scene()
    scene.type("t")
    scene.press(.down)
    #expect(scene.session.takeRequests() == [.palette(try ThemeLibrary().theme("light").palette)])
    scene.press(.escape)
    #expect(scene.session.takeRequests() == [.palette(try ThemeLibrary().theme("dark").palette)])
    #expect(scene.session.themeName == "dark")
  }

  @Test func `Enter keeps a theme and remembers it`() throws {
    let (scene, folder) = try scene()
    scene.type("t")
    scene.press(.end, .enter)
    #expect(scene.session.overlay == nil && scene.session.themeName == Themes.names.last)
    #expect(ThemeMemory(folder: folder.path("state")).name == Themes.names.last)
  }

  @Test func `a theme at fault says why and cannot be kept`() throws {
    let (scene, folder) = try scene(["zzz.json": #"{"roles": {"titel": {}}}"#])
    scene.type("t")
    scene.press(.end)
    #expect(scene.text.contains("titel"))
    scene.press(.enter)
    #expect(scene.session.overlay != nil && scene.session.themeName == "dark")
    #expect(scene.session.themes.path(of: "zzz") == folder.path("zzz.json"))
  }

  @Test func `a theme that is changed while it is in use shows at once, and one at fault is said`() throws {
    let (scene, folder) = try scene(["own.json": #"{"inherits": "dark"}"#])
    #expect(scene.session.show(theme: "own") == nil)
    _ = scene.session.takeRequests()
    scene.session.handle(.woken)
    #expect(scene.session.takeRequests() == [])
    try TestFile.write(#"{"inherits": "dark", "colors": {"focus": 3}}"#, to: folder.path("own.json"))
    scene.session.handle(.woken)
    #expect(scene.session.takeRequests().count == 1)
    try TestFile.write("{", to: folder.path("own.json"))
    scene.session.handle(.woken)
    #expect(scene.session.takeRequests() == [] && scene.session.notice?.path.contains("own.json:1:") == true)
  }
}
