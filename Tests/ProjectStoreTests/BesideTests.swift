import Glibc
import JSONText
import Programme
import ProjectStore
import Records
import System
import TestSupport
import Testing

@Suite("Saving beside the screen")
struct BesideTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test("An edit is kept when it returns, and saved when the save beside has run")
  func kept() throws {
    let store = try desk.open()
    try store.perform(Sample.title("Broken", of: "RB-BBBB", in: store), at: Sample.moment)
    #expect(store.state == .kept(since: Sample.moment))
    #expect(store.status == "kept, saving…")
    #expect(try desk.text == Sample.text)
    #expect(try String(decoding: desk.journal, as: UTF8.self).contains("Broken"))
    desk.scheduler.runAll()
    #expect(desk.wakes.times == 1)
    #expect(store.state == .kept(since: Sample.moment))
    #expect(store.collect(at: Sample.moment) == nil)
    #expect(store.state == .saved(at: Sample.moment))
    #expect(try desk.folder.open().project == store.project)
    #expect(desk.folder.names == [Sample.name])
  }

  @Test("The folder of the journal is for its owner alone, and so is the journal")
  func modes() throws {
    let store = try desk.open()
    #expect(desk.state.names == [])
    try store.perform(Sample.title("Broken", of: "RB-BBBB", in: store), at: Sample.moment)
    let files = PosixFileSystem()
    #expect(try files.status(at: desk.stateFolder).mode == 0o700)
    #expect(try files.status(at: desk.stateFolder + "/" + (desk.journalName ?? "")).mode == 0o600)
  }

  @Test("Edits in quick succession are one save, which does not wait for ever")
  func debounced() throws {
    let store = try desk.open()
    for number in 1...20 {
      try store.perform(Sample.title("Title \(number)", of: "RB-BBBB", in: store), at: Sample.moment)
      if number % 2 == 0 { desk.scheduler.runNext() }
    }
    #expect(desk.scheduler.asked.allSatisfy { $0 == 150 })
    #expect(desk.wakes.times >= 1)
    desk.scheduler.runAll()
    _ = store.collect(at: Sample.moment)
    desk.scheduler.runAll()
    _ = store.collect(at: Sample.moment)
    #expect(store.state == .saved(at: Sample.moment))
    #expect(try desk.folder.open().project.roadblocks[1].title == "Title 20")
  }

  @Test("Performing never reads or writes the document, however slow its disk would be")
  func slowDisk() throws {
    let isPerforming = Flag()
    let touched = Flag()
    let store = try desk.open(
      files: WatchedFileSystem { (call, _) throws(SystemFault) in
        let isOfDocument = ["exchange", "rename", "setMode", "openToRead", "openToWrite", "read", "resolve"]
        if isPerforming.times % 2 == 1, isOfDocument.contains(call) { touched.raise() }
      })
    for number in 1...5 {
      let edit = try Sample.title("Title \(number)", of: "RB-BBBB", in: store)
      isPerforming.raise()
      try store.perform(edit, at: Sample.moment)
      isPerforming.raise()
    }
    #expect(!touched.isRaised)
    #expect(try desk.text == Sample.text)
    try store.finish(at: Sample.moment)
    #expect(try desk.folder.open().project == store.project)
  }

  @Test("Edits go on while a save hangs on the disk, and finishing waits for it and saves the rest")
  func hangingSave() throws {
    let gate = Gate()
    let store = try desk.open(
      files: WatchedFileSystem { (call, _) throws(SystemFault) in if call == "exchange" { gate.pass() } })
    try store.perform(Sample.title("First", of: "RB-BBBB", in: store), at: Sample.moment)
    gate.close()
    let scheduler = desk.scheduler
    ThreadScheduler().run(afterMilliseconds: 0) { scheduler.runAll() }
    gate.waitForVisitor()
    try store.perform(Sample.title("Second", of: "RB-BBBB", in: store), at: Sample.moment)
    try store.perform(Sample.owner("analyst", of: "RB-AAAA", in: store), at: Sample.moment)
    #expect(store.state == .kept(since: Sample.moment))
    #expect(try desk.text == Sample.text)
    gate.open()
    try store.finish(at: Sample.moment)
    #expect(store.state == .saved(at: Sample.moment))
    #expect(try desk.folder.open().project == store.project)
    #expect(store.lastMerge == nil, "one's own save is nobody else's change")
    for _ in 1...3 { try store.undo(at: Sample.moment) }
    try store.finish(at: Sample.moment)
    #expect(try desk.text == Sample.text)
  }

  @Test("What was undone leaves the very bytes of before, saved beside or not")
  func undo() throws {
    let store = try desk.open()
    for number in 1...5 {
      try store.perform(Sample.owner("analyst \(number)", of: "RB-AAAA", in: store), at: Sample.moment)
      if number % 2 == 0 {
        desk.scheduler.runAll()
        _ = store.collect(at: Sample.moment)
      }
    }
    for _ in 1...5 { try store.undo(at: Sample.moment) }
    try store.finish(at: Sample.moment)
    #expect(try desk.text == Sample.text)
  }

  @Test("What another wrote during a pending save is merged under the edits made meanwhile")
  func outsideDuringSave() throws {
    let store = try desk.open()
    try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    try desk.folder.write(
      Sample.text.replacing("\"severity\": \"low\"", with: "\"severity\": \"critical\""), to: Sample.name)
    desk.scheduler.runAll()
    // Made after the save and before it is collected, on the project without the other's change.
    try store.perform(Sample.owner("analyst", of: "RB-AAAA", in: store), at: Sample.moment)
    let news = try #require(store.collect(at: Sample.moment))
    #expect(news.words == "somebody else changed roadblock RB-BBBB: severity; your change was made again on top")
    #expect(store.project.roadblocks[1].severity == .critical)
    #expect(store.project.roadblocks[0].owner == "analyst")
    #expect(store.state == .kept(since: Sample.moment))
    desk.scheduler.runAll()
    #expect(store.collect(at: Sample.moment) == nil)
    #expect(store.state == .saved(at: Sample.moment))
    let after = try desk.folder.open().project
    #expect(after == store.project)
    #expect(after.roadblocks[1].title == "Mine")
  }

  @Test("An edit made meanwhile that conflicts with what came in is told, with both values to decide")
  func conflictDuringSave() throws {
    let store = try desk.open()
    try store.perform(Sample.owner("analyst", of: "RB-AAAA", in: store), at: Sample.moment)
    try desk.folder.write(Sample.text.replacing("Requirements \\u2013 unclear", with: "Theirs"), to: Sample.name)
    desk.scheduler.runAll()
    let revision = store.revision
    try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    try store.perform(Sample.title("Mine still", of: "RB-BBBB", in: store), at: Sample.moment)
    let news = try #require(store.collect(at: Sample.moment))
    #expect(news.words?.hasPrefix("both changed roadblocks/RB-BBBB title, to be decided; ") == true)
    #expect(store.revision > revision + 2, "whoever watches the number sees the merge")
    let conflict = try #require(store.project.conflicts.first)
    #expect(conflict.mine == .string("Mine still") && conflict.theirs == .string("Theirs"))
    desk.scheduler.runAll()
    _ = store.collect(at: Sample.moment)
    #expect(store.state == .saved(at: Sample.moment))
    #expect(store.project.roadblocks[0].owner == "analyst")
    #expect(try desk.folder.open().project == store.project)
  }

  @Test("A save that fails is told, the edit stays kept, and the next edit tries again")
  func failingSave() throws {
    let store = try desk.open()
    unsafe chmod(desk.folder.path(Sample.name), 0o444)
    try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    desk.scheduler.runAll()
    let news = try #require(store.collect(at: Sample.moment))
    #expect(news.error == .permission(path: store.path))
    #expect(store.state == .unsaved(reason: .permission(path: store.path)))
    #expect(store.isKept)
    unsafe chmod(desk.folder.path(Sample.name), 0o644)
    try store.perform(Sample.owner("analyst", of: "RB-AAAA", in: store), at: Sample.moment)
    desk.scheduler.runAll()
    _ = store.collect(at: Sample.moment)
    #expect(store.state == .saved(at: Sample.moment))
    #expect(try desk.folder.open().project == store.project)
  }

  @Test("An edit after which the file could not be read is never written, and undoing it mends that")
  func spoiling() throws {
    let store = try desk.open()
    try store.perform(Sample.spoiling, at: Sample.moment)
    desk.scheduler.runAll()
    #expect(store.collect(at: Sample.moment)?.words?.contains("undo the last change") == true)
    #expect(try desk.text == Sample.text)
    try store.undo(at: Sample.moment)
    desk.scheduler.runAll()
    #expect(store.collect(at: Sample.moment)?.words == "saved now")
    #expect(store.state == .saved(at: Sample.moment))
    #expect(try desk.text == Sample.text)
  }

  @Test("Without a folder for the journal each edit is saved at once, and the status says so")
  func unwritableStateFolder() throws {
    try desk.state.write("a file", to: "tandem")
    let store = try desk.open()
    try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    #expect(store.state == .saved(at: Sample.moment))
    #expect(store.status.hasPrefix("saved 14:03 (each change at once, for no journal can be kept: "))
    #expect(!store.isKept)
    #expect(try desk.folder.open().project == store.project)
    // As soon as there is one, edits are kept again.
    unsafe unlink(desk.state.path("tandem"))
    try store.perform(Sample.title("Mine too", of: "RB-BBBB", in: store), at: Sample.moment)
    #expect(store.state == .kept(since: Sample.moment))
    try store.finish(at: Sample.moment)
    #expect(store.status == "saved 14:03")
  }

  @Test("A command's edit is in the file and in the history when it returns, and one that failed is in neither")
  func command() throws {
    let store = try desk.openForCommand()
    try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    #expect(store.state == .saved(at: Sample.moment))
    #expect(try store.readJournal()?.entries.map(\.status) == [.saved])
    #expect(try store.readJournal()?.entries.map(\.by) == ["script"])
    unsafe chmod(desk.folder.path(Sample.name), 0o444)
    let edit = try Sample.title("Not saved", of: "RB-BBBB", in: store)
    #expect(throws: StoreError.self) { try store.perform(edit, at: Sample.moment) }
    unsafe chmod(desk.folder.path(Sample.name), 0o644)
    let next = try desk.open()
    #expect(next.project.roadblocks[1].title == "Mine")
    #expect(next.recovery == nil)
  }
}
