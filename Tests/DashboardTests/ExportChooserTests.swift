import Glibc
import Terminal
import TestSupport
import Testing

@testable import Dashboard

@Suite struct ExportChooserTests {
  @Test(arguments: [("m", "md"), ("t", "txt"), ("j", "json")]) func `a letter writes a snapshot beside the project`(
    letter: String, ending: String
  ) throws {
    let scene = try Scene()
    scene.type("x")
    let name = "programme-2026-11-23.\(ending)"
    #expect(scene.text.contains(name))
    scene.type(letter)
    #expect(scene.session.overlay == nil)
    #expect(scene.notice == "snapshot written to \(scene.folder.path(name))")
    #expect(try TestFile.text(scene.folder.path(name)).contains("Waterways Licensing Programme"))
    #expect(scene.editCount == 0)
  }

  @Test func `read-only mode can write a snapshot too`() throws {
    let scene = try Scene(isReadOnly: true)
    scene.type("xm")
    #expect(scene.folder.names.count == 2)
  }

  @Test func `Esc writes nothing`() throws {
    let scene = try Scene()
    scene.type("x")
    scene.press(.down, .escape)
    #expect(scene.session.overlay == nil && scene.folder.names.count == 1)
  }

  @Test func `what keeps a snapshot from being written is said`() throws {
    let scene = try Scene()
    let name = "programme-2026-11-23.md"
    unsafe mkdir(scene.folder.path(name), 0o755)
    scene.type("xm")
    #expect(scene.session.notice?.kind == .error)
    #expect(scene.session.notice?.path.contains(name) == true)
    unsafe rmdir(scene.folder.path(name))
  }
}
