import Glibc
import Programme
import ProjectStore
import Records
import System
import TestSupport
import Testing

@Suite("Folders and new files")
struct PlacesTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder.withSample() }

  @Test("A portfolio lists the project files of a folder by name, a broken one with its error")
  func portfolio() throws {
    try folder.write("{", to: "broken.tandem.json")
    try folder.write(Sample.text, to: ".hidden.tandem.json")
    try folder.write(Sample.text, to: "notes.json")
    unsafe mkdir(folder.path("sub"), 0o700)
    unsafe mkdir(folder.path("z.tandem.json"), 0o700)
    let entries = try Portfolio(reading: folder.path).entries
    #expect(
      entries.map(\.path) == ["broken.tandem.json", Sample.name, "z.tandem.json"].map(folder.path(_:)))
    guard case .unparsable? = entries[0].problem else {
      Issue.record("expected unparsable, found \(String(describing: entries[0].problem))")
      return
    }
    #expect(entries[1].project?.programme.name == "Road register")
    #expect(entries[2].problem == .isFolder(path: folder.path("z.tandem.json")))
  }

  @Test("A folder without project files says how to make one")
  func emptyFolder() throws {
    let empty = try ScratchFolder()
    #expect(throws: StoreError.noProjectHere(folder: empty.path)) { try Portfolio(reading: empty.path) }
    #expect(throws: StoreError.noProjectHere(folder: empty.path)) {
      try ProjectLocation.resolve(nil, in: empty.path)
    }
    #expect(
      StoreError.noProjectHere(folder: "this folder").description.hasPrefix(
        "there is no project file (NAME.tandem.json) in this folder;"))
    #expect(StoreError.noProjectHere(folder: "x").description.contains("tandem init NAME.tandem.json --example"))
  }

  @Test("Without a path the only project file of the folder is meant, or the folder if there are several")
  func withoutPath() throws {
    #expect(try ProjectLocation.resolve(nil, in: folder.path) == .file(path: folder.path(Sample.name)))
    try folder.write("{", to: "other.tandem.json")
    #expect(try ProjectLocation.resolve(nil, in: folder.path) == .folder(path: folder.path))
  }

  @Test("A path is a file or a folder, relative ones from the current folder")
  func withPath() throws {
    #expect(try ProjectLocation.resolve(Sample.name, in: folder.path) == .file(path: folder.path(Sample.name)))
    #expect(try ProjectLocation.resolve(folder.path) == .folder(path: folder.path))
    #expect(
      throws: StoreError.notFound(path: folder.path("raods.tandem.json"), suggestion: folder.path(Sample.name))
    ) { try ProjectLocation.resolve("raods.tandem.json", in: folder.path) }
  }

  @Test("A new file is complete, and its advice is about its name only")
  func newFile() throws {
    let made = try NewProjectFile.create(folder.path("new.tandem.json"), Project(name: "Bridges"))
    #expect(made.advice == nil)
    #expect(try ProjectStore.open(made.path).project == Project(name: "Bridges"))
    #expect(try NewProjectFile.create(folder.path("plain.json"), Project(name: "Bridges")).advice != nil)
    #expect(folder.names == ["new.tandem.json", "plain.json", Sample.name])
  }

  @Test("A new file never takes the place of anything, a link to nowhere included")
  func neverOver() throws {
    unsafe symlink("nowhere", folder.path("link"))
    for name in [Sample.name, "link"] {
      #expect(throws: StoreError.alreadyExists(path: folder.path(name))) {
        try NewProjectFile.create(folder.path(name), Project(name: "Bridges"))
      }
    }
    #expect(try folder.read(Sample.name) == Sample.text)
    #expect(folder.names == ["link", Sample.name])
  }

  @Test("A new file that somebody else makes first is left to them")
  func firstComer() throws {
    let path = folder.path("new.tandem.json")
    let files = WatchedFileSystem { (call, _) throws(SystemFault) in
      if call == "renameToFree" { unsafe close(open(path, O_WRONLY | O_CREAT, 0o600)) }
    }
    #expect(throws: StoreError.alreadyExists(path: path)) {
      try NewProjectFile.create(path, Project(name: "Bridges"), files: files)
    }
    #expect(try folder.read("new.tandem.json") == "")
    #expect(folder.names == ["new.tandem.json", Sample.name])
  }

  @Test("A new file in a folder that is not there says so")
  func noFolder() {
    #expect(throws: StoreError.self) {
      try NewProjectFile.create(folder.path("no/new.tandem.json"), Project(name: "Bridges"))
    }
  }
}
