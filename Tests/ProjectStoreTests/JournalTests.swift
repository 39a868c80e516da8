import Glibc
import JSONText
import Programme
import ProjectStore
import Records
import System
import TestSupport
import Testing

@Suite("The journal of edits")
struct JournalTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  /// Keeps edits without saving them, as a program does that is killed then.
  private func keep(_ count: Int) throws {
    try desk.killed { store in
      for number in 1...count {
        try store.perform(Sample.title("Title \(number)", of: "RB-BBBB", in: store), at: Sample.moment)
      }
    }
  }

  @Test("Torn at any byte, it loses at most the edit that was torn, and goes on behind it")
  func tornTails() throws {
    try keep(2)
    let whole = try desk.journal
    let lines = String(decoding: whole, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 3)
    for length in 0...whole.count {
      try desk.setJournal(whole.prefix(length))
      let complete = String(decoding: whole.prefix(length), as: UTF8.self).split(separator: "\n").dropFirst()
        .count { lines.contains($0) }
      let expected = complete == 0 ? "Requirements – unclear" : "Title \(complete)"
      try desk.killed { store in
        #expect(store.project.roadblocks[1].title == expected, "cut at \(length)")
        // A torn line takes nothing with it that is added behind it.
        try store.perform(Sample.owner("analyst", of: "RB-AAAA", in: store), at: Sample.moment)
      }
      try desk.killed { again in
        #expect(again.project.roadblocks[0].owner == "analyst", "cut at \(length)")
        #expect(again.project.roadblocks[1].title == expected, "cut at \(length)")
      }
    }
  }

  @Test("A spoilt byte anywhere spoils its own line and is counted")
  func spoiltBytes() throws {
    try keep(3)
    let whole = try desk.journal
    for place in stride(from: 0, to: whole.count, by: 7) where whole[place] != 10 {
      var bytes = whole
      bytes[place] ^= 0x04
      try desk.setJournal(bytes)
      let reading = try #require(try desk.openForCommand().readJournal())
      #expect(reading.entries.count >= 2, "byte \(place)")
      #expect(reading.damagedLines == 1, "byte \(place)")
    }
  }

  @Test("An empty journal, and one that is nothing of the kind, are as good as none")
  func nonsense() throws {
    try keep(1)
    for text in ["", "\n\n\n", "not a journal", String(repeating: "x", count: 100_000), "00000000 {}\n"] {
      try desk.setJournal(Array(text.utf8))
      try desk.killed { store in
        #expect(store.project.roadblocks[1].title == "Requirements – unclear")
        try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
      }
      #expect(try desk.open().project.roadblocks[1].title == "Mine")
    }
  }

  @Test("The journal of another document is left alone, and edits are saved at once")
  func otherDocument() throws {
    try keep(1)
    let other = try Desk()
    _ = try other.open().perform(
      Sample.title("Other", of: "RB-BBBB", in: other.folder.open()), at: Sample.moment)
    let theirs = try other.journal
    try desk.setJournal(theirs)
    let store = try desk.open()
    #expect(store.recovery?.problem != nil)
    try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    #expect(store.state == .saved(at: Sample.moment))
    #expect(try desk.journal == theirs)
  }

  @Test("Every kind of change comes back from the journal as it was made")
  func everyChange() throws {
    let (project, edits) = try desk.killed { store in
      try change(store)
      return (store.project, store.history.done)
    }
    let again = try desk.open()
    #expect(again.project == project)
    #expect(try again.readJournal()?.entries.map(\.edit) == edits)
    #expect(try again.readJournal()?.entries.allSatisfy { $0.at == Sample.moment } == true)
  }

  private func change(_ store: ProjectStore) throws {
    try store.perform(Sample.raising("RB-NEW", in: store), at: Sample.moment)
    try store.perform(Sample.owner("ana\u{1B}lyst \"é\"\n", of: "RB-NEW", in: store), at: Sample.moment)
    try store.perform(
      Edit(
        title: "remove",
        changes: [
          Change(Path.project + "roadblocks", .remove(item: store.project.roadblocks[0].encoded, at: 0)),
          Change(Path.programme + "summary", .set(before: nil, after: .string("All of it"))),
        ]), at: Sample.moment)
  }

  @Test("Two programs that edit at once lose nothing, in the file or in the journal")
  func atOnce() async throws {
    let (path, stateFolder) = (desk.folder.path(Sample.name), desk.stateFolder)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in ["A", "B"] {
        group.addTask {
          let store = try ProjectStore.open(
            path,
            options: StoreOptions(author: writer, stateFolder: stateFolder, saving: .beside(ThreadScheduler())))
          for number in 0..<40 {
            try store.perform(Sample.raising("RB-\(writer)\(number)", in: store), at: Sample.moment)
            if number % 10 == 0 { _ = store.collect(at: Sample.moment) }
          }
          while true {
            do throws(StoreError) {
              try store.finish(at: Sample.moment)
              return
            } catch {
              guard case .busy = error else { throw error }
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let store = try desk.openForCommand()
    #expect(Set(store.project.roadblocks.map(\.id.text)).count == 82)
    let reading = try #require(try store.readJournal())
    #expect(reading.entries.count == 80 && reading.entries.allSatisfy { $0.status == .saved })
    #expect(reading.damagedLines == 0 && reading.lacking == [])
    #expect(try PosixFileSystem().names(in: stateFolder) == [desk.journalName ?? ""])
  }

  @Test("What a killed program left beside the journal is cleared away")
  func ended() throws {
    try keep(1)
    let left = (desk.journalName ?? "") + "-ABCDEFGH"
    try desk.state.write("", to: "tandem/" + left)
    _ = try desk.openForCommand()
    #expect(try PosixFileSystem().names(in: desk.stateFolder) == [desk.journalName ?? ""])
  }

  @Test("Also where it was killed before there was a journal")
  func endedEarly() throws {
    try keep(1)
    let left = (desk.journalName ?? "") + "-ABCDEFGH"
    try desk.state.write("", to: "tandem/" + left)
    try PosixFileSystem().remove(desk.stateFolder + "/" + (desk.journalName ?? ""))
    _ = try desk.openForCommand()
    #expect(try PosixFileSystem().names(in: desk.stateFolder) == [])
  }

  @Test(
    "A run that another took for ended, because it was not locked yet, is there once more", arguments: [false, true])
  func takenForEnded(isHeld: Bool) throws {
    let (isBeginning, thief) = (Flag(), PosixFileSystem())
    let stateFolder = desk.stateFolder
    let files = WatchedFileSystem { (call, _) throws(SystemFault) in
      guard call == "lock", let marks = try? thief.names(in: stateFolder), isBeginning.raiseFirst() else { return }
      for mark in marks { try thief.remove(stateFolder + "/" + mark) }
      if isHeld { throw SystemFault(call: "flock", code: EWOULDBLOCK) }
    }
    let store = try desk.open(files: files)
    try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    #expect(store.isKept)
    #expect(try thief.names(in: stateFolder).count { !$0.hasSuffix(".journal") } == 1)
    #expect(try desk.openForCommand().recovery == nil)
  }
}

@Suite("A journal grown too long")
struct JournalLengthLaws {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test("It loses its oldest saved edits and nothing else")
  func compaction() throws {
    let store = try desk.open()
    let long = String(repeating: "long ", count: 700)
    for number in 1...1400 {
      try store.perform(Sample.title("\(long)\(number)", of: "RB-BBBB", in: store), at: Sample.moment)
      if number % 100 == 0 { try store.finish(at: Sample.moment) }
    }
    let size = try desk.journal.count
    #expect(size < 1400 * 7000)
    let reading = try #require(try desk.openForCommand().readJournal())
    #expect(reading.entries.count >= 1000 && reading.entries.count < 1400)
    #expect(reading.entries.last?.edit == store.history.done.last)
    #expect(reading.entries.allSatisfy { $0.status == .saved })
    #expect(reading.damagedLines == 0)
  }
}
