import ProjectStore
import TestSupport
import Testing

@Suite("Copies that file services make of conflicts")
struct ConflictCopyTests {
  static let names = [
    ("roads.tandem.sync-conflict-20260812-101112-7K2MQXA.json", "Syncthing"),
    ("roads.sync-conflict-20260812-101112-7K2MQXA.tandem.json", "Syncthing"),
    ("roads.tandem (Ada's conflicted copy 2026-08-12).json", "Dropbox or Nextcloud"),
    ("roads.tandem (conflicted copy 2026-08-12 101112).json", "Dropbox or Nextcloud"),
    ("roads (conflicted copy 2026-08-12 101112).tandem.json", "Dropbox or Nextcloud"),
    ("roads.tandem_conflict-20260812-101112.json", "ownCloud or Nextcloud"),
    ("roads.tandem-DESKTOP-7K2M.json", "OneDrive"),
  ]

  @Test("A copy is told by its name, named when the file is opened, and no project of the folder", arguments: names)
  func told(name: String, service: String) throws {
    let folder = try ScratchFolder.withSample()
    try folder.write(Sample.text, to: name)
    let copy = ConflictCopy(path: folder.path(name), original: Sample.name, service: service)
    let store = try folder.open()
    #expect(store.remarks() == [.conflictCopy(copy)])
    #expect(store.remarks()[0].words(path: "x").contains("\(service) left \(folder.path(name))"))
    let portfolio = try Portfolio(reading: folder.path)
    #expect(portfolio.entries.map(\.path) == [folder.path(Sample.name)])
    #expect(portfolio.copies == [copy])
    #expect(try ProjectLocation.resolve(nil, in: folder.path) == .file(path: folder.path(Sample.name)))
  }

  @Test("Without the file that it would be a copy of it is a project like any", arguments: names)
  func alone(name: String, service: String) throws {
    let folder = try ScratchFolder()
    try folder.write(Sample.text, to: name)
    guard name.hasSuffix(".tandem.json") else {
      #expect(throws: StoreError.noProjectHere(folder: folder.path)) { try Portfolio(reading: folder.path) }
      return
    }
    #expect(try Portfolio(reading: folder.path).entries.map(\.path) == [folder.path(name)])
  }

  @Test(
    "Other names are other files",
    arguments: [
      "roads-2.tandem.json", "roads.tandem.json.v1-backup", "roads (copy).tandem.json", "roads.json", "roads.tandem",
      "crossroads.tandem.sync-conflict-20260812-101112-7K2MQXA.json", "roads.tandem.json.sync-conflict",
      "roads conflicted copy.tandem.json", ".roads.tandem (conflicted copy).json",
    ])
  func others(name: String) throws {
    let folder = try ScratchFolder.withSample()
    try folder.write(Sample.text, to: name)
    #expect(try folder.open().remarks() == [])
    #expect(try Portfolio(reading: folder.path).copies == [])
  }
}
