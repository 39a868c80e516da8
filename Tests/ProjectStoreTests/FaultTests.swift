import Glibc
import Programme
import ProjectStore
import Records
import System
import TestSupport
import Testing

/// Every call of a save fails once, or from then on: the disk holds the old or the new text whole, and what the store
/// says about it is true.
@Suite("A failing disk")
struct FaultTests {
  /// The way in which the file is put in its place.
  enum Way: String, CaseIterable, Sendable { case exchange, rename, inPlace }

  @Test(
    "Whatever fails, the file is whole, the error is told, and saving again mends it",
    arguments: Way.allCases, [false, true])
  func everyCall(way: Way, lasting: Bool) throws {
    var number = 0
    var failures = 0
    while true {
      number += 1
      let folder = try ScratchFolder.withSample()
      if way == .inPlace { unsafe link(folder.path(Sample.name), folder.path("second")) }
      let control = FaultControl()
      let files = WatchedFileSystem { (call, number) throws(SystemFault) in
        if way == .rename, call == "exchange" { throw SystemFault(call: "renameat2", code: EINVAL) }
        if control.fails(number) { throw SystemFault(call: call, code: EIO) }
      }
      let store = try folder.open(files: files)
      let edit = try Sample.owner("analyst", of: "RB-AAAA", in: store)
      control.arm(at: files.calls + number, lasting: lasting)
      let error = attempt { () throws(StoreError) in try store.perform(edit, at: Sample.moment) }
      let wasHit = control.wasHit
      control.disarm()
      if error != nil { failures += 1 }

      let after = try ScratchFolder.expected(edit)
      let text = try folder.read(Sample.name)
      #expect(store.project == after.project, "call \(number)")
      if let error {
        #expect(!error.isRefusal)
        #expect(store.state == .unsaved(reason: error), "call \(number)")
        #expect(store.hasUnsavedChanges, "call \(number)")
        if case .writingLeftCopy(_, let copy, _) = error {
          // Only where putting things right fails as well may something be left, and then it is named.
          #expect(lasting)
          #expect(try folder.files.status(at: copy).kind == .regular)
        } else {
          #expect(text == Sample.text || text == after.text, "call \(number): neither the old nor the new text")
        }
      } else {
        #expect(text == after.text, "call \(number): said to be saved")
        #expect(store.state == .saved(at: Sample.moment))
      }
      if !lasting {
        #expect(folder.names == (way == .inPlace ? [Sample.name, "second"] : [Sample.name]), "call \(number)")
      }

      try store.save(at: Sample.moment)
      #expect(try folder.read(Sample.name) == after.text, "call \(number): after saving again")
      #expect(store.state == .saved(at: Sample.moment))
      #expect(store.lastMerge == nil, "call \(number): nobody else changed anything")
      #expect(!files.synchronizedAgain, "call \(number): a descriptor whose fsync failed says nothing any more")
      if !wasHit { break }
    }
    #expect(number > 20)
    #expect(failures > 15)
  }

  @Test("A full disk is said to be full and leaves nothing behind", arguments: [ENOSPC, EDQUOT])
  func fullDisk(code: Int32) throws {
    let folder = try ScratchFolder.withSample()
    let files = WatchedFileSystem { (call, _) throws(SystemFault) in
      if call == "write" { throw SystemFault(call: "write", code: code) }
    }
    let store = try folder.open(files: files)
    let edit = try Sample.title("Broken", of: "RB-BBBB", in: store)
    #expect(throws: StoreError.diskFull(path: store.path)) { try store.perform(edit, at: Sample.moment) }
    #expect(store.state.words == "NOT SAVED: the disk or your quota is full; free some space: \(store.path)")
    #expect(try folder.read(Sample.name) == Sample.text)
    #expect(folder.names == [Sample.name])
  }

  @Test("A file system that turned read-only is said to be so")
  func readOnlyFileSystem() throws {
    let folder = try ScratchFolder.withSample()
    let isReadOnly = Flag()
    let files = WatchedFileSystem { (call, _) throws(SystemFault) in
      if isReadOnly.isRaised, ["create", "checkWritable", "openToWrite"].contains(call) {
        throw SystemFault(call: call, code: EROFS)
      }
    }
    let store = try folder.open(files: files)
    isReadOnly.raise()
    let edit = try Sample.title("Broken", of: "RB-BBBB", in: store)
    #expect(throws: StoreError.readOnlyFileSystem(path: store.path)) { try store.perform(edit, at: Sample.moment) }
    #expect(try folder.open(files: files).state == .readOnly(.readOnlyFileSystem))
  }

  @Test("Whatever fails while a new file is made, there is a whole one or none")
  func newFile() throws {
    var number = 0
    while true {
      number += 1
      let folder = try ScratchFolder()
      let control = FaultControl()
      control.arm(at: number, lasting: false)
      let files = WatchedFileSystem { (call, number) throws(SystemFault) in
        if control.fails(number) { throw SystemFault(call: call, code: EIO) }
      }
      let error = attempt { () throws(StoreError) in
        _ = try NewProjectFile.create(folder.path("new.tandem.json"), Project(name: "Roads"), files: files)
      }
      #expect(folder.names.allSatisfy { $0 == "new.tandem.json" }, "call \(number)")
      if error == nil || !folder.names.isEmpty {
        #expect(try ProjectStore.open(folder.path("new.tandem.json")).project == Project(name: "Roads"))
      }
      if !control.wasHit { break }
    }
    #expect(number > 8)
  }

  @Test("Whatever fails while files are merged for git, an error leaves ours as it was", arguments: [false, true])
  func merging(lasting: Bool) throws {
    var number = 0
    while true {
      number += 1
      let folder = try ScratchFolder.withSample()
      let theirs = Sample.text.replacing("Road register", with: "Register of roads")
      try folder.write(Sample.text, to: "base")
      try folder.write(theirs, to: "theirs")
      let control = FaultControl()
      control.arm(at: number, lasting: lasting)
      let files = WatchedFileSystem { (call, number) throws(SystemFault) in
        if control.fails(number) { throw SystemFault(call: call, code: EIO) }
      }
      let error = attempt { () throws(StoreError) in
        try MergedFile(
          base: folder.path("base"), mine: folder.path(Sample.name), theirs: folder.path("theirs"), named: "roads",
          files: files
        ).write(to: folder.path(Sample.name), files: files)
      }
      #expect(try folder.read(Sample.name) == (error == nil ? theirs : Sample.text), "call \(number)")
      if !lasting { #expect(folder.names == ["base", Sample.name, "theirs"], "call \(number)") }
      if !control.wasHit { break }
    }
    #expect(number > 20)
  }

  private func attempt(_ body: () throws(StoreError) -> Void) -> StoreError? {
    do throws(StoreError) {
      try body()
      return nil
    } catch {
      return error
    }
  }
}

extension ScratchFolder {
  /// The project and the text after an edit that met no fault.
  static func expected(_ edit: Edit) throws -> (project: Project, text: String) {
    let folder = try withSample()
    let store = try folder.open()
    try store.perform(edit, at: Sample.moment)
    return (store.project, try folder.read(Sample.name))
  }
}
