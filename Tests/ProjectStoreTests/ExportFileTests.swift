import Glibc
import ProjectStore
import System
import TestSupport
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

  @Test("A file that is replaced keeps its mode and its owner", arguments: [0o600, 0o640, 0o664] as [UInt32])
  func keepsMode(_ mode: UInt32) throws {
    try folder.write("an earlier snapshot", to: "s.md")
    let path = folder.path("s.md")
    // Only root gives files away; what others have is theirs already.
    if geteuid() == 0 { unsafe chown(path, 65_534, 65_534) }
    unsafe chmod(path, mode)
    let before = try folder.files.status(at: path)
    _ = try ExportFile.write(path, Array("new".utf8))
    let after = try folder.files.status(at: path)
    #expect(try folder.read("s.md") == "new")
    #expect(after.mode == mode)
    #expect(after.owner == before.owner && after.group == before.group)
  }

  @Test("Where the owner cannot be kept, the mode is, all the same", .enabled(if: geteuid() == 0))
  func foreignOwner() throws {
    let files = WatchedFileSystem { (call, _) throws(SystemFault) in
      if call == "setOwner" { throw SystemFault(call: "fchown", code: EPERM) }
    }
    try folder.write("an earlier snapshot", to: "s.md")
    let path = folder.path("s.md")
    unsafe chmod(path, 0o600)
    unsafe chown(path, 65_534, 65_534)
    _ = try ExportFile.write(path, Array("new".utf8), files: files)
    #expect(try folder.read("s.md") == "new")
    #expect(try folder.files.status(at: path).mode == 0o600)
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
