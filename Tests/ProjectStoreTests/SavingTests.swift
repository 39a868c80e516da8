import Glibc
import JSONText
import Programme
import ProjectStore
import Records
import System
import TestSupport
import Testing

@Suite("Saving edits")
struct SavingTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder.withSample() }

  /// The lines of one text that are not in the other.
  private func lines(of text: String, notIn other: String) -> [Substring] {
    let known = Set(other.split(separator: "\n"))
    return text.split(separator: "\n").filter { !known.contains($0) }
  }

  @Test("An edit is on the disk when it returns, and the status says when")
  func edit() throws {
    let store = try folder.open()
    try store.perform(Sample.title("Test environment broken", of: "RB-AAAA", in: store), at: Sample.moment)
    #expect(store.state == .saved(at: Sample.moment))
    #expect(store.state.words == "saved 14:03")
    #expect(try folder.open().project == store.project)
    #expect(folder.names == [Sample.name])
  }

  @Test("One changed field is one changed line; everything else keeps its bytes")
  func oneLine() throws {
    let store = try folder.open()
    try store.perform(Sample.title("Broken", of: "RB-BBBB", in: store), at: Sample.moment)
    let text = try folder.read(Sample.name)
    #expect(lines(of: text, notIn: Sample.text) == ["      \"title\": \"Broken\","])
    #expect(lines(of: Sample.text, notIn: text).count == 1)
  }

  @Test("What is taken back leaves the very bytes of before, and made again those of after")
  func undo() throws {
    let store = try folder.open()
    var texts = [Sample.text]
    for number in 1...5 {
      try store.perform(Sample.owner("analyst \(number)", of: "RB-AAAA", in: store), at: Sample.moment)
      try store.perform(Sample.raising("RB-N\(number)", in: store), at: Sample.moment)
      texts.append(try folder.read(Sample.name))
    }
    for text in texts.dropLast().reversed() {
      try store.undo(at: Sample.moment)
      try store.undo(at: Sample.moment)
      #expect(try folder.read(Sample.name) == text)
    }
    #expect(try store.undo(at: Sample.moment) == nil)
    for text in texts.dropFirst() {
      try store.redo(at: Sample.moment)
      try store.redo(at: Sample.moment)
      #expect(try folder.read(Sample.name) == text)
    }
    #expect(try store.redo(at: Sample.moment) == nil)
  }

  @Test("The titles of what can be taken back and made again are there for messages")
  func titles() throws {
    let store = try folder.open()
    let edit = try Sample.title("Broken", of: "RB-BBBB", in: store)
    try store.perform(edit, at: Sample.moment)
    #expect(store.undoTitle == edit.title)
    try store.undo(at: Sample.moment)
    #expect(store.undoTitle == nil)
    #expect(store.redoTitle == edit.title)
  }

  @Test("Mode and extended attributes stay, and the file's own link stays a link")
  func properties() throws {
    unsafe chmod(folder.path(Sample.name), 0o640)
    let attribute = FileAttribute(name: "user.origin", value: Array("register".utf8))
    let file = try folder.files.openToWrite(folder.path(Sample.name))
    let hasAttributes = (try? folder.files.setAttribute(file, attribute)) != nil
    try folder.files.close(file)
    unsafe symlink(Sample.name, folder.path("link"))
    let store = try ProjectStore.open(folder.path("link"))
    try store.perform(Sample.title("Broken", of: "RB-BBBB", in: store), at: Sample.moment)

    #expect(try folder.files.status(at: folder.path("link")).kind == .link)
    #expect(try folder.files.status(at: folder.path(Sample.name)).mode == 0o640)
    let again = try folder.files.openToRead(folder.path(Sample.name))
    defer { try? folder.files.close(again) }
    if hasAttributes { #expect(try folder.files.attributes(of: again).contains(attribute)) }
    #expect(folder.names == ["link", Sample.name])
  }

  @Test("Owner and group stay", .enabled(if: geteuid() == 0))
  func owner() throws {
    unsafe chown(folder.path(Sample.name), 65_534, 65_534)
    let store = try folder.open()
    try store.perform(Sample.title("Broken", of: "RB-BBBB", in: store), at: Sample.moment)
    let status = try folder.files.status(at: folder.path(Sample.name))
    #expect(status.owner == 65_534)
    #expect(status.group == 65_534)
  }

  @Test("Where the owner could not be kept, the file itself is written over", .enabled(if: geteuid() == 0))
  func foreignOwner() throws {
    let files = WatchedFileSystem { (call, _) throws(SystemFault) in
      if call == "setOwner" { throw SystemFault(call: "fchown", code: EPERM) }
    }
    let before = try folder.files.status(at: folder.path(Sample.name))
    unsafe chown(folder.path(Sample.name), 65_534, 65_534)
    let store = try folder.open(files: files)
    try store.perform(Sample.title("Broken", of: "RB-BBBB", in: store), at: Sample.moment)
    #expect(try folder.files.status(at: folder.path(Sample.name)).identity == before.identity)
    #expect(try folder.open().project == store.project)
    #expect(folder.names == [Sample.name])
  }

  @Test("A file with a second name keeps both")
  func hardLink() throws {
    unsafe link(folder.path(Sample.name), folder.path("second"))
    let store = try folder.open()
    try store.perform(
      Sample.title("A title that is longer than the one before", of: "RB-BBBB", in: store), at: Sample.moment)
    try store.perform(Sample.title("T", of: "RB-BBBB", in: store), at: Sample.moment)
    #expect(try folder.read("second") == folder.read(Sample.name))
    #expect(try folder.open().project == store.project)
    #expect(try folder.files.status(at: folder.path("second")).links == 2)
    #expect(folder.names == [Sample.name, "second"])
  }

  @Test("A writable file in a folder that cannot be written is written over, with the copies in the state folder")
  func unwritableFolder() throws {
    let state = try ScratchFolder()
    let sawCopies = Flag()
    let files = WatchedFileSystem(stateFolder: state.path("a/tandem")) { [path = state.path] (call, _) in
      if call == "truncate", (try? PosixFileSystem().names(in: path + "/a/tandem"))?.count == 2 { sawCopies.raise() }
    }
    unsafe chmod(folder.path, 0o555)
    let store = try folder.open(files: files)
    try store.perform(Sample.title("Broken", of: "RB-BBBB", in: store), at: Sample.moment)
    #expect(try folder.open().project == store.project)
    #expect(folder.names == [Sample.name])
    #expect(sawCopies.isRaised)
    #expect(try folder.files.names(in: state.path("a/tandem")) == [])
    #expect(try folder.files.status(at: state.path("a/tandem")).mode == 0o700)
  }

  @Test("Permissions taken away after opening keep the edit in memory and say so")
  func lostPermission() throws {
    let store = try folder.open()
    unsafe chmod(folder.path(Sample.name), 0o444)
    let edit = try Sample.title("Broken", of: "RB-BBBB", in: store)
    #expect(throws: StoreError.permission(path: store.path)) { try store.perform(edit, at: Sample.moment) }
    #expect(store.project.roadblocks[1].title == "Broken")
    #expect(store.state == .unsaved(reason: .permission(path: store.path)))
    #expect(
      store.state.words == "NOT SAVED: you may not write this file or its folder; change the permissions: \(store.path)"
    )
    #expect(try folder.read(Sample.name) == Sample.text)
    unsafe chmod(folder.path(Sample.name), 0o644)
    try store.save(at: Sample.moment)
    #expect(store.state == .saved(at: Sample.moment))
    #expect(try folder.open().project == store.project)
  }

  @Test("An edit that was made for another state of the project is refused and changes nothing")
  func outdated() throws {
    let store = try folder.open()
    let old = try Sample.title("Mine", of: "RB-BBBB", in: store)
    try store.perform(Sample.title("Yours", of: "RB-BBBB", in: store), at: Sample.moment)
    let text = try folder.read(Sample.name)
    do throws(StoreError) {
      try store.perform(old, at: Sample.moment)
      Issue.record("it was taken")
    } catch {
      guard case .outdated(_, let conflicts) = error else {
        Issue.record("expected outdated, found \(error)")
        return
      }
      #expect(error.isRefusal)
      #expect(conflicts.map(\.words) == ["roadblocks/RB-BBBB title: yours “Mine”, theirs “Yours”"])
    }
    #expect(try folder.read(Sample.name) == text)
  }

  @Test("An edit after which the file could not be read is refused")
  func spoiling() throws {
    let store = try folder.open()
    do throws(StoreError) {
      try store.perform(Sample.spoiling, at: Sample.moment)
      Issue.record("it was taken")
    } catch {
      guard case .wouldSpoil = error else {
        Issue.record("expected wouldSpoil, found \(error)")
        return
      }
      #expect(error.isRefusal)
    }
    #expect(store.state == .saved(at: nil))
    #expect(store.undoTitle == nil)
    #expect(store.project.partners.isEmpty)
    #expect(try folder.read(Sample.name) == Sample.text)
  }

  @Test("An edit that changes nothing is refused")
  func nothing() throws {
    let store = try folder.open()
    let edit = try Sample.title("Broken", of: "RB-BBBB", in: store)
    try store.perform(edit, at: Sample.moment)
    #expect(throws: StoreError.edit(.nothingToChange(edit.title))) { try store.perform(edit, at: Sample.moment) }
    try store.undo(at: Sample.moment)
    #expect(store.undoTitle == nil)
  }

  @Test("Edits that build on one another are made in order, and taken back in order")
  func dependentChanges() throws {
    let store = try folder.open()
    let raising = try Sample.raising("RB-NEW", in: store)
    let record = Path.roadblock(ID("RB-NEW"))
    let edit = Edit(
      title: "raise and name",
      changes: raising.changes + [
        Change(record + "owner", .set(before: nil, after: .string("analyst"))),
        Change(record + "owner", .set(before: .string("analyst"), after: .string("lead"))),
      ])
    try store.perform(edit, at: Sample.moment)
    #expect(store.project.roadblocks[2].owner == "lead")
    try store.undo(at: Sample.moment)
    #expect(try folder.read(Sample.name) == Sample.text)
  }
}
