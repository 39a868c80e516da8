import Glibc
import ProjectStore
import Testing

@Suite("Snapshots written to files")
struct ExportFileTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder.withSample() }

  @Test("A snapshot replaces an earlier one whole and leaves nothing else behind")
  func replaces() throws {
    try folder.write("an earlier, longer snapshot", to: "s.md")
    let file = try ExportFile.write(folder.path("s.md"), Array("new".utf8))
    #expect(file.bytes == 3)
    #expect(try folder.read("s.md") == "new")
    #expect(folder.names == [Sample.name, "s.md"])
  }

  @Test(
    "A snapshot never takes the place of a project file, a folder or a pipe", arguments: [Sample.name, "sub", "pipe"])
  func refuses(_ name: String) throws {
    unsafe mkdir(folder.path("sub"), 0o700)
    unsafe mkfifo(folder.path("pipe"), 0o600)
    let before = folder.names
    #expect(throws: StoreError.self) { try ExportFile.write(folder.path(name), Array("new".utf8)) }
    #expect(try folder.read(Sample.name) == Sample.text)
    #expect(folder.names == before)
  }

  @Test("A project file under another name is told by what it holds")
  func refusesHiddenProject() throws {
    try folder.write(Sample.text, to: "project.md")
    let path = folder.path("project.md")
    #expect(throws: StoreError.notOverProject(path: path)) { try ExportFile.write(path, Array("new".utf8)) }
    #expect(try folder.read("project.md") == Sample.text)
  }

  @Test("A folder that is not there is named, and nothing is made")
  func noFolder() throws {
    let error = #expect(throws: StoreError.self) { try ExportFile.write(folder.path("no/s.md"), []) }
    #expect(error?.description.contains("its folder does not exist") == true)
  }
}
