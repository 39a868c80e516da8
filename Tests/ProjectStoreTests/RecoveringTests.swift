import Glibc
import JSONText
import Programme
import ProjectStore
import Records
import TestSupport
import Testing

@Suite("After a crash, and after a checkout")
struct RecoveringTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  /// Makes two edits, one of them with an event, that are kept and not saved.
  private func crash() throws {
    try desk.killed { store in
      try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
      try store.perform(Sample.owner("analyst", of: "RB-AAAA", in: store), at: Sample.moment)
    }
  }

  @Test("What was kept and not saved is brought back, saved, and said once")
  func broughtBack() throws {
    try crash()
    #expect(try desk.text == Sample.text)
    let store = try desk.open()
    #expect(store.recovery?.words(path: "x") == "2 edits of the last session were brought back")
    #expect(store.project.roadblocks[1].title == "Mine")
    #expect(store.state == .kept(since: Sample.moment))
    desk.scheduler.runAll()
    _ = store.collect(at: Sample.moment)
    #expect(store.state == .saved(at: Sample.moment))
    #expect(try desk.folder.open().project == store.project)
    let again = try desk.open()
    #expect(again.recovery == nil)
    #expect(again.project == store.project)
    #expect(try desk.openForCommand().recovery == nil)
  }

  @Test("They can be taken back like any other, to the very bytes of before")
  func undo() throws {
    try crash()
    let store = try desk.open()
    try store.undo(at: Sample.moment)
    try store.undo(at: Sample.moment)
    try store.finish(at: Sample.moment)
    #expect(try desk.text == Sample.text)
    #expect(try desk.open().recovery == nil)
  }

  @Test("A crash between saving and noting so changes nothing, events included")
  func unnoted() throws {
    let (journal, project) = try desk.killed { store in
      try store.perform(Sample.owner("analyst", of: "RB-AAAA", in: store), at: Sample.moment)
      try store.perform(Sample.owner("lead", of: "RB-AAAA", in: store), at: Sample.moment)
      let journal = try desk.journal
      try store.finish(at: Sample.moment)
      return (journal, store.project)
    }
    let text = try desk.text
    try desk.setJournal(journal)
    let again = try desk.open()
    #expect(again.recovery == nil)
    #expect(again.project == project)
    try again.finish(at: Sample.moment)
    #expect(try desk.text == text)
    #expect(try again.readJournal()?.entries.map(\.status) == [.saved, .saved])
  }

  @Test("A file that holds only the first of them gets the rest")
  func partly() throws {
    let project = try desk.killed { store in
      try store.perform(Sample.owner("analyst", of: "RB-AAAA", in: store), at: Sample.moment)
      try store.finish(at: Sample.moment)
      try store.perform(Sample.owner("lead", of: "RB-AAAA", in: store), at: Sample.moment)
      return store.project
    }
    // Without the note that the first was saved.
    let lines = String(decoding: try desk.journal, as: UTF8.self).split(separator: "\n")
    try desk.setJournal(
      lines.filter { !$0.contains("\"saved\"") }.map { "\n\($0)\n" }.joined().utf8)
    let again = try desk.open()
    #expect(again.project == project)
    #expect(try again.readJournal()?.entries.map(\.status) == [.kept, .kept])
  }

  @Test("What somebody changed meanwhile is not written over: both values wait to be decided, the others come back")
  func conflict() throws {
    try crash()
    try desk.folder.write(Sample.text.replacing("Requirements \\u2013 unclear", with: "Theirs"), to: Sample.name)
    let store = try desk.open()
    #expect(
      store.recovery?.words(path: "x")
        == "2 edits of the last session were brought back; roadblocks/RB-BBBB title was changed meanwhile, to be decided"
    )
    let conflict = try #require(store.project.conflicts.first)
    #expect(conflict.base == .string("Requirements – unclear"))
    #expect(conflict.mine == .string("Mine") && conflict.theirs == .string("Theirs"))
    #expect(store.project.roadblocks[0].owner == "analyst")
    try store.finish(at: Sample.moment)
    #expect(try desk.open().recovery == nil)
    #expect(try desk.open().readJournal()?.entries.map(\.status) == [.saved, .saved])
    #expect(try desk.open().readJournal()?.lacking == [], "what waits to be decided is not lacking")
  }

  @Test("An edit whose record somebody removed meanwhile is set aside with the reason, the others come back")
  func removedMeanwhile() throws {
    try crash()
    let other = try desk.folder.open()
    try other.perform(
      Edit(
        title: "remove",
        changes: [
          Change(Path.project + "roadblocks", .remove(item: other.project.roadblocks[1].encoded, at: 1))
        ]), at: Sample.moment)
    let store = try desk.open()
    #expect(
      store.recovery?.words(path: "x")
        == "1 edit of the last session was brought back; 1 edit could not be: see tandem recover ./x")
    #expect(store.recovery?.setAside.first?.reason.contains("no record roadblocks/RB-BBBB") == true)
    try store.finish(at: Sample.moment)
    #expect(try desk.open().readJournal()?.entries.map(\.status) == [.aside, .saved])
  }

  @Test("A chain of edits on one field is one conflict, and any of its values in the file is none")
  func chain() throws {
    let titles = ["One", "Two", "Three"]
    for standing in titles + ["Requirements \\u2013 unclear", "Theirs"] {
      let desk = try Desk()
      try desk.killed { store in
        for title in titles { try store.perform(Sample.title(title, of: "RB-BBBB", in: store), at: Sample.moment) }
      }
      try desk.folder.write(Sample.text.replacing("Requirements \\u2013 unclear", with: standing), to: Sample.name)
      let project = try desk.open().project
      if standing == "Theirs" {
        #expect(
          project.conflicts.map { [$0.base, $0.mine, $0.theirs].compactMap { $0?.string } } == [
            ["Requirements – unclear", "Three", "Theirs"]
          ])
      } else {
        #expect(project.conflicts.isEmpty && project.roadblocks[1].title == "Three", "\(standing)")
      }
    }
  }

  @Test(
    "Coming back after a crash to a file that somebody changed is a merge as if one had been there",
    arguments: 0..<60)
  func law(seed: Int) throws {
    let states = try RandomProject.states(seed, sides: 2, changes: 1 + seed % 6)
    let (base, mine, theirs) = (states[0], states[1], states[2])
    let desk = try Desk()
    func write(_ project: Project) throws {
      try desk.folder.write(String(decoding: project.encoded.printed(), as: UTF8.self), to: Sample.name)
    }
    try write(base)
    let edit = Edit("all of it", from: base, to: mine)
    guard !edit.isEmpty else { return }
    try desk.killed { store in try store.perform(edit, at: Sample.moment) }
    try write(theirs)
    let after = try desk.open()
    if after.recovery?.setAside.isEmpty == false {
      #expect(after.project == theirs)
      return
    }
    let merge = Merge(base: base, mine: mine, theirs: theirs)
    let (leaves, expected) = (Leaves(after.project), Leaves(merge.merged))
    #expect(leaves == expected || !merge.conflicts.isEmpty)
    let (noted, before) = (Leaves(after.project.conflicts).values, Leaves(base))
    for (name, side) in [("mine", mine), ("theirs", theirs)] {
      for leaf in Leaves(side).counts.keys where before.counts[leaf] == nil && leaf.value != "\"\"" {
        #expect(leaves.counts[leaf] != nil || noted.contains(leaf.value), "lost of \(name): \(leaf)")
      }
    }
  }

  @Test("What a session keeps that goes on is left to it")
  func living() throws {
    let first = try desk.open()
    try first.perform(Sample.title("Mine", of: "RB-BBBB", in: first), at: Sample.moment)
    let second = try desk.open()
    #expect(second.recovery == nil)
    #expect(second.project.roadblocks[1].title == "Requirements – unclear")
    try second.perform(Sample.owner("analyst", of: "RB-AAAA", in: second), at: Sample.moment)
    try second.finish(at: Sample.moment)
    try first.finish(at: Sample.moment)
    let after = try desk.folder.open().project
    #expect(after.roadblocks[1].title == "Mine" && after.roadblocks[0].owner == "analyst")
  }

  @Test("A project opened to look at only brings nothing back and makes no journal")
  func readOnly() throws {
    try crash()
    let journal = try desk.journal
    let store = try ProjectStore.open(
      desk.folder.path(Sample.name), readOnly: true,
      options: StoreOptions(stateFolder: desk.stateFolder, saving: .beside(desk.scheduler)))
    #expect(store.recovery == nil && store.project.roadblocks[1].title == "Requirements – unclear")
    #expect(try store.readJournal()?.lacking.count == 2)
    #expect(try desk.journal == journal)
  }

  @Test("Undo reaches back before the last start, past what can no longer be taken back")
  func earlierUndo() throws {
    let store = try desk.open()
    for title in ["One", "Two"] {
      try store.perform(Sample.title(title, of: "RB-BBBB", in: store), at: Sample.moment)
    }
    try store.perform(Sample.title("Other", of: "RB-AAAA", in: store), at: Sample.moment)
    try store.finish(at: Sample.moment)
    try desk.folder.write(try desk.text.replacing("\"Other\"", with: "\"Theirs\""), to: Sample.name)
    let next = try desk.open()
    #expect(next.undoTitle == "RB-BBBB title: One → Two")
    try next.undo(at: Sample.moment)
    #expect(next.project.roadblocks[1].title == "One")
    try next.finish(at: Sample.moment)
    let last = try desk.open()
    try last.undo(at: Sample.moment)
    #expect(last.project.roadblocks[1].title == "Requirements – unclear")
    #expect(try last.undo(at: Sample.moment) == nil)
    #expect(last.project.roadblocks[0].title == "Theirs")
    try last.redo(at: Sample.moment)
    #expect(last.project.roadblocks[1].title == "One")
  }

  @Test("Saved edits that an older version of the file lacks are found, and come back only when asked for")
  func checkout() throws {
    let store = try desk.open()
    try store.perform(Sample.raising("RB-NEW", in: store), at: Sample.moment)
    try store.perform(Sample.owner("analyst", of: "RB-NEW", in: store), at: Sample.moment)
    try store.perform(Sample.title("Taken back", of: "RB-BBBB", in: store), at: Sample.moment)
    try store.undo(at: Sample.moment)
    try store.finish(at: Sample.moment)
    #expect(try desk.open().lostEdits() == [])
    let full = store.project
    try desk.folder.write(Sample.text, to: Sample.name)
    let next = try desk.open()
    #expect(next.project.roadblocks.count == 2)
    let lost = next.lostEdits()
    #expect(lost.map(\.words) == ["RB-NEW raised: Roadblock RB-NEW", "RB-NEW owner: none → analyst"])
    #expect(try next.readJournal()?.lacking == lost)
    #expect(try next.bringBackMissing(at: Sample.moment).broughtBack == lost)
    try next.finish(at: Sample.moment)
    #expect(next.project == full)
    #expect(try desk.folder.open().project == full)
    #expect(try desk.open().readJournal()?.lacking == [])
  }

  @Test("What somebody changed further or set back with an event of their own is not lacking")
  func notLacking() throws {
    let store = try desk.open()
    try store.perform(Sample.owner("analyst", of: "RB-AAAA", in: store), at: Sample.moment)
    try store.finish(at: Sample.moment)
    let other = try desk.folder.open()
    try other.perform(Sample.owner("", of: "RB-AAAA", in: other), at: Sample.moment)
    #expect(try desk.open().lostEdits() == [])
  }
}
