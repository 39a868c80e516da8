import Glibc
import Programme
import ProjectStore
import Records
import System
import TestSupport
import Testing

/// Every call of keeping, saving and bringing back fails once, or from then on: what the store acknowledged is in the
/// file or in the journal, and comes back.
@Suite("A failing disk under the journal")
struct JournalFaultLaws {
  @Test("An edit that was acknowledged survives any failing call, and the process's end", arguments: [false, true])
  func everyCall(lasting: Bool) throws {
    var number = 0
    var faults = 0
    while true {
      number += 1
      let desk = try Desk()
      let control = FaultControl()
      let files = WatchedFileSystem { (call, number) throws(SystemFault) in
        if control.fails(number) { throw SystemFault(call: call, code: EIO) }
      }
      let acknowledged = try desk.killed(files: files) { store -> [String] in
        control.arm(at: files.calls + number, lasting: lasting)
        var acknowledged: [String] = []
        for (step, id) in ["RB-AAAA", "RB-BBBB", "RB-AAAA"].enumerated() {
          let edit = try Sample.title("Title \(step)", of: id, in: store)
          let isDone = (try? store.perform(edit, at: Sample.moment)) != nil
          if isDone { acknowledged.append("Title \(step)") }
          #expect(store.project.roadblock(ID(id))?.title == "Title \(step)", "call \(number)")
          if step == 1 {
            desk.scheduler.runAll()
            _ = store.collect(at: Sample.moment)
          }
        }
        return acknowledged
      }
      if control.wasHit { faults += 1 }
      control.disarm()

      let after = try desk.open()
      let titles = after.project.roadblocks.map(\.title)
      if acknowledged.contains("Title 1") { #expect(titles[1] == "Title 1", "call \(number)") }
      if let last = acknowledged.last(where: { $0 != "Title 1" }) {
        #expect(titles[0] == last || titles[0] == "Title 2", "call \(number)")
      }
      try after.finish(at: Sample.moment)
      #expect(try desk.folder.open().project == after.project, "call \(number)")
      #expect(try after.readJournal()?.lacking ?? [] == [], "call \(number)")
      if !control.wasHit { break }
    }
    #expect(faults > 25)
  }

  /// Files among which the journal has no more room once the flag is raised.
  private func fillableJournal() -> (Flag, WatchedFileSystem) {
    let isFull = Flag()
    let files = WatchedFileSystem { (call, _) throws(SystemFault) in
      if call == "openToAppend", isFull.isRaised { throw SystemFault(call: call, code: ENOSPC) }
    }
    return (isFull, files)
  }

  @Test("An undo that the journal has no room for is not taken back at the next start")
  func undoneWithoutRoom() throws {
    let desk = try Desk()
    let (isFull, files) = fillableJournal()
    try desk.killed(files: files) { store in
      try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
      isFull.raise()
      #expect(try store.undo(at: Sample.moment) != nil)
      #expect(store.state == .saved(at: Sample.moment))
    }
    let after = try desk.open()
    #expect(after.recovery == nil && after.project.roadblocks[1].title == "Requirements – unclear")
    #expect(try after.readJournal()?.damagedLines == 0)
  }

  @Test("An undo while another program holds the journal is not taken back at the next start")
  func undoneWhileHeld() throws {
    let desk = try Desk()
    let isHeld = Flag()
    let files = WatchedFileSystem { (call, _) throws(SystemFault) in
      if call == "lock", isHeld.isRaised { throw SystemFault(call: "flock", code: EWOULDBLOCK) }
    }
    try desk.killed(files: files) { store in
      try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
      isHeld.raise()
      try store.undo(at: Sample.moment)
      #expect(store.state == .saved(at: Sample.moment))
    }
    let after = try desk.open()
    #expect(after.recovery == nil && after.project.roadblocks[1].title == "Requirements – unclear")
  }

  @Test("Edits that were given up do not come back, also where the journal has no room to say so")
  func givenUpWithoutRoom() throws {
    let desk = try Desk()
    let (isFull, files) = fillableJournal()
    try desk.killed(files: files) { store in
      try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
      isFull.raise()
      try store.reload(discardingUnsaved: true)
      #expect(store.status.contains("no journal can be kept"))
    }
    #expect(try desk.open().recovery == nil)
  }

  @Test("A folder of the first journal that did not reach the disk is told, and made again for the next edit")
  func folderNotDurable() throws {
    let desk = try Desk()
    let isBroken = Flag()
    let files = WatchedFileSystem { (call, _) throws(SystemFault) in
      if call == "synchronize", isBroken.times < 2 {
        isBroken.raise()
        if isBroken.times == 1 { throw SystemFault(call: "fsync", code: EIO) }
      }
    }
    let store = try desk.open(files: files)
    try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    #expect(store.state == .saved(at: Sample.moment) && store.status.contains("no journal can be kept"))
    #expect(try desk.text.contains("Mine"))
    try store.perform(Sample.title("Second", of: "RB-BBBB", in: store), at: Sample.moment)
    #expect(store.isKept && store.journalProblem == nil)
  }

  @Test("A history that could not be written is told, and so is one that still has what is saved as not saved")
  func untold() throws {
    let desk = try Desk()
    let isBroken = Flag()
    let files = WatchedFileSystem { (call, _) throws(SystemFault) in
      if call == "openToAppend", isBroken.isRaised { throw SystemFault(call: "open", code: EIO) }
      if call == "synchronizeData", isBroken.isRaised { throw SystemFault(call: "fdatasync", code: EIO) }
    }
    let store = try desk.open(files: files)
    try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    isBroken.raise()
    try store.finish(at: Sample.moment)
    let journal = desk.stateFolder + "/" + (desk.journalName ?? "")
    let problem = StoreError.writingFailed(path: journal, fault: SystemFault(call: "open", code: EIO))
    #expect(store.journalProblem == problem && store.isJournalBehind)
    #expect(store.status.contains("\(journal): Input/output error (open)"))

    let command = try desk.openForCommand(files: files)
    #expect(command.journalProblem == nil)
    try command.perform(Sample.title("Second", of: "RB-BBBB", in: command), at: Sample.moment)
    #expect(command.journalProblem == problem)
  }

  @Test("Whatever fails while edits are brought back, they are there at the next start", arguments: [false, true])
  func bringingBack(lasting: Bool) throws {
    var number = 0
    while true {
      number += 1
      let desk = try Desk()
      let project = try desk.killed { store in
        try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
        try store.perform(Sample.owner("analyst", of: "RB-AAAA", in: store), at: Sample.moment)
        return store.project
      }
      let control = FaultControl()
      control.arm(at: number, lasting: lasting)
      let files = WatchedFileSystem { (call, number) throws(SystemFault) in
        if control.fails(number) { throw SystemFault(call: call, code: EIO) }
      }
      _ = try? desk.killed(files: files) { store in
        desk.scheduler.runAll()
        _ = store.collect(at: Sample.moment)
        try? store.finish(at: Sample.moment)
      }
      control.disarm()
      let after = try desk.open()
      #expect(after.project == project, "call \(number)")
      try after.finish(at: Sample.moment)
      #expect(try desk.folder.open().project == project, "call \(number)")
      #expect(after.project.roadblocks[0].events.count == 2, "call \(number)")
      if !control.wasHit { break }
    }
    #expect(number > 30)
  }

  @Test("A full disk under the journal has edits saved at once", arguments: [ENOSPC, EDQUOT, EROFS])
  func fullDisk(code: Int32) throws {
    let desk = try Desk()
    let store = try desk.open(
      files: WatchedFileSystem { (call, _) throws(SystemFault) in
        if call == "synchronizeData" { throw SystemFault(call: call, code: code) }
      })
    try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    #expect(store.state == .saved(at: Sample.moment))
    #expect(try desk.folder.open().project == store.project)
    #expect(store.status.contains("no journal can be kept"))
  }

  @Test("An edit is saved at once while another program holds the journal, whose file it may be replacing")
  func heldByOther() throws {
    let desk = try Desk()
    let held = Flag()
    let refused = Flag()
    let files = WatchedFileSystem { (call, _) throws(SystemFault) in
      // As often as the journal asks; the folder's own lock, for saving, is free.
      guard held.isRaised, call == "lock", refused.times < 40 else { return }
      refused.raise()
      throw SystemFault(call: call, code: EWOULDBLOCK)
    }
    let store = try desk.open(files: files)
    try store.perform(Sample.title("First", of: "RB-AAAA", in: store), at: Sample.moment)
    #expect(try !desk.text.contains("First"), "kept, and saved later")
    held.raise()
    try store.perform(Sample.title("Second", of: "RB-AAAA", in: store), at: Sample.moment)
    #expect(try desk.text.contains("Second"))
    #expect(refused.times == 40)
  }
}
