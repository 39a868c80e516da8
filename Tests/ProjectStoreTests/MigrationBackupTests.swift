import Glibc
import JSONText
import Programme
import ProjectStore
import Records
import System
import TestSupport
import Testing

@Suite("Files of an older version of the format")
struct MigrationBackupTests {
  let desk: Desk
  private let backup = Sample.name + ".v1-backup"

  /// A format whose first version called the programme's name its title.
  private static let format = ProjectFormat(
    version: 2,
    migrations: [
      // The title of the programme is its name.
      Migration(from: 1) { project in
        guard var members = project.members, let place = members.firstIndex(where: { $0.name == "programme" }),
          case .object(var inner) = members[place].value
        else { return project }
        for index in inner.indices where inner[index].name == "title" {
          inner[index] = JSONMember("name", inner[index].value)
        }
        members[place].value = .object(inner)
        return .object(members)
      }
    ])
  private static let old = Sample.text.replacing("\"name\": \"Road register\"", with: "\"title\": \"Road register\"")

  init() throws {
    desk = try Desk()
    try desk.folder.write(Self.old, to: Sample.name)
  }

  private func open(
    files: any FileSystem = PosixFileSystem(), saving: StoreOptions.Saving = .atOnce
  ) throws -> ProjectStore {
    var options = StoreOptions(stateFolder: desk.stateFolder, saving: saving, watcher: desk.watcher)
    options.format = Self.format
    return try ProjectStore.open(desk.folder.path(Sample.name), files: files, options: options)
  }

  @Test("One is read as a current one and left as it is until something is changed")
  func untouched() throws {
    let store = try open(saving: .beside(desk.scheduler))
    #expect(store.project.programme.name == "Road register" && store.olderVersion == 1)
    #expect(!store.hasUnsavedChanges && store.state == .saved(at: nil))
    desk.watcher.tell()
    #expect(store.collect(at: Sample.moment) == nil)
    #expect(try store.reload() == .unchanged)
    try store.finish(at: Sample.moment)
    #expect(try desk.text == Self.old)
    #expect(desk.folder.names == [Sample.name])
  }

  @Test("The first save keeps the file as it was beside it, with its mode, and says so once")
  func kept() throws {
    unsafe chmod(desk.folder.path(Sample.name), 0o640)
    let store = try open(saving: .beside(desk.scheduler))
    try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    desk.scheduler.runAll()
    let path = desk.folder.path(backup)
    #expect(
      store.collect(at: Sample.moment)?.words
        == "the file as it was, in an older version of the format, is kept as \(path)")
    #expect(store.backup == path)
    #expect(try desk.folder.read(backup) == Self.old)
    #expect(try PosixFileSystem().status(at: path).mode == 0o640)
    #expect(try desk.text.contains("\"version\": 2") && desk.text.contains("\"name\": \"Road register\""))
    #expect(try open().project == store.project && open().olderVersion == nil)
    try store.perform(Sample.title("Mine too", of: "RB-BBBB", in: store), at: Sample.moment)
    desk.scheduler.runAll()
    #expect(store.collect(at: Sample.moment) == nil)
    #expect(desk.folder.names == [Sample.name, backup])
  }

  @Test("Where it was kept is said as well if an edit was made while the first save ran")
  func editedMeanwhile() throws {
    let store = try open(saving: .beside(desk.scheduler))
    try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    desk.scheduler.runNext()
    try store.perform(Sample.owner("analyst", of: "RB-AAAA", in: store), at: Sample.moment)
    let path = desk.folder.path(backup)
    #expect(
      store.collect(at: Sample.moment)?.words
        == "the file as it was, in an older version of the format, is kept as \(path)")
    #expect(store.backup == path)
    desk.scheduler.runAll()
    #expect(store.collect(at: Sample.moment) == nil)
    #expect(store.backup == path)
    #expect(try open().project == store.project && store.state == .saved(at: Sample.moment))
  }

  @Test("What is taken back leaves the very bytes of before, of the older version, and made again needs no second copy")
  func undo() throws {
    let store = try open()
    try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    let text = try desk.text
    try store.undo(at: Sample.moment)
    #expect(try desk.text == Self.old)
    try store.redo(at: Sample.moment)
    #expect(try desk.text == text)
    #expect(desk.folder.names == [Sample.name, backup])
  }

  @Test("Another file of the copy's name is left as it is, and the copy gets a number", arguments: [false, true])
  func nameTaken(atLast: Bool) throws {
    let path = desk.folder.path(backup)
    let isFirst = Flag()
    let files = WatchedFileSystem { (call, _) throws(SystemFault) in
      if atLast, call == "renameToFree", isFirst.raiseFirst() {
        unsafe close(Glibc.open(path, O_WRONLY | O_CREAT, 0o600))
      }
    }
    if !atLast { try desk.folder.write("notes", to: backup) }
    let store = try open(files: files)
    try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    #expect(try desk.folder.read(backup) == (atLast ? "" : "notes"))
    #expect(try desk.folder.read(backup + "-2") == Self.old)
    #expect(store.backup == path + "-2")
    #expect(desk.folder.names == [Sample.name, backup, backup + "-2"])
  }

  @Test("Where nothing can be made beside the file, the copy goes to the state folder")
  func unwritableFolder() throws {
    let state = desk.state.path("a/tandem")
    let folder = desk.folder.path
    // Root could write all the same; the permission bits say that nobody is meant to.
    unsafe chmod(folder, 0o555)
    let store = try open(files: WatchedFileSystem(stateFolder: state) { (_, _) in })
    try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    #expect(store.backup == state + "/" + backup)
    #expect(try desk.state.read("a/tandem/" + backup) == Self.old)
    #expect(desk.folder.names == [Sample.name])
  }

  @Test("Without the copy nothing is saved, and whatever fails nothing is lost")
  func everyCall() throws {
    var number = 0
    while true {
      number += 1
      let folder = try ScratchFolder()
      try folder.write(Self.old, to: Sample.name)
      let control = FaultControl()
      let files = WatchedFileSystem { (call, number) throws(SystemFault) in
        if control.fails(number) { throw SystemFault(call: call, code: EIO) }
      }
      var options = StoreOptions()
      options.format = Self.format
      let store = try ProjectStore.open(folder.path(Sample.name), files: files, options: options)
      control.arm(at: files.calls + number, lasting: true)
      let isSaved = (try? store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)) != nil
      control.disarm()
      let text = try folder.read(Sample.name)
      #expect(text == Self.old || (try? folder.read(backup)) == Self.old, "call \(number)")
      #expect(!isSaved || text != Self.old, "call \(number)")
      try store.save(at: Sample.moment)
      #expect(try folder.read(backup) == Self.old, "call \(number)")
      #expect(try folder.read(Sample.name).contains("\"Mine\""), "call \(number)")
      if !control.wasHit { break }
    }
    #expect(number > 30)
  }

  @Test("An older version that somebody puts in the place of the file is merged, and kept before it is saved over")
  func putBack() throws {
    let store = try open()
    try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    let theirs = Self.old.replacing("\"severity\": \"low\"", with: "\"severity\": \"critical\"")
    try desk.folder.write(theirs, to: Sample.name)
    try store.perform(Sample.owner("analyst", of: "RB-AAAA", in: store), at: Sample.moment)
    #expect(try desk.folder.read(backup + "-2") == theirs)
    let after = try open().project
    #expect(after == store.project && after.version == 2)
    #expect(after.roadblocks[1].severity == .critical && after.roadblocks[0].owner == "analyst")
    #expect(after.conflicts.isEmpty)
  }
}
