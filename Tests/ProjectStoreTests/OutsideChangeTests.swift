import Glibc
import JSONText
import Programme
import ProjectStore
import Records
import TestSupport
import Testing

@Suite("Somebody else at the same file")
struct OutsideChangeTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder.withSample() }

  private let theirs = Sample.text.replacing("\"severity\": \"low\"", with: "\"severity\": \"critical\"")

  @Test("What another changed meanwhile is taken in, in its own bytes, and said")
  func merged() throws {
    let store = try folder.open()
    try folder.write(theirs, to: Sample.name)
    try store.perform(Sample.title("Broken", of: "RB-BBBB", in: store), at: Sample.moment)
    #expect(try folder.read(Sample.name) == theirs.replacing("Requirements \\u2013 unclear", with: "Broken"))
    #expect(store.project.roadblocks[1].severity == .critical)
    #expect(
      store.lastMerge?.words == "somebody else changed roadblock RB-BBBB: severity; your change was made again on top")
  }

  @Test("Undo after such a merge takes back one's own change alone")
  func undoAfterMerge() throws {
    let store = try folder.open()
    try store.perform(Sample.raising("RB-NEW", in: store), at: Sample.moment)
    try store.perform(Sample.title("Broken", of: "RB-BBBB", in: store), at: Sample.moment)
    let text = try folder.read(Sample.name)
    try folder.write(text.replacing("\"severity\": \"low\"", with: "\"severity\": \"critical\""), to: Sample.name)
    try store.undo(at: Sample.moment)
    try store.undo(at: Sample.moment)
    let after = try folder.open().project
    #expect(after.roadblocks.map(\.id.text) == ["RB-AAAA", "RB-BBBB"])
    #expect(after.roadblocks[1].title == "Requirements – unclear")
    #expect(after.roadblocks[1].severity == .critical)
  }

  @Test("Of several records that go at once, one that is gone already is none, and one that somebody changed keeps all")
  func removedAtOnce() throws {
    let store = try folder.open()
    let removals = store.project.roadblocks.indices.reversed().map { index in
      Change(Path.project + "roadblocks", .remove(item: store.project.roadblocks[index].encoded, at: index))
    }
    let both = Edit(title: "both removed", changes: removals)
    try store.perform(Edit(title: "one removed", changes: [removals[0]]), at: Sample.moment)
    try store.perform(both, at: Sample.moment)
    #expect(store.project.roadblocks.isEmpty)
    try store.undo(at: Sample.moment)
    try store.undo(at: Sample.moment)
    #expect(store.project.roadblocks.map(\.id.text) == ["RB-AAAA", "RB-BBBB"])
    try store.perform(Sample.title("Theirs", of: "RB-BBBB", in: store), at: Sample.moment)
    #expect(throws: StoreError.self) { try store.perform(both, at: Sample.moment) }
    #expect(store.project.roadblocks.count == 2)
  }

  @Test("Undo does not take back what another has changed since")
  func undoOverOther() throws {
    let store = try folder.open()
    try store.perform(Sample.owner("analyst", of: "RB-AAAA", in: store), at: Sample.moment)
    try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    try folder.write(try folder.read(Sample.name).replacing("Mine", with: "Theirs"), to: Sample.name)
    try store.reload()
    #expect(store.project.roadblocks[1].title == "Theirs")
    let error = StoreError.overtaken(
      path: store.path, edit: "RB-BBBB title: Requirements – unclear → Mine",
      reason: "it was changed since: roadblocks/RB-BBBB title: yours “Requirements – unclear”, theirs “Theirs”")
    #expect(throws: error) { try store.undo(at: Sample.moment) }
    #expect(error.isRefusal)
    #expect(store.project.roadblocks[1].title == "Theirs")
    // It does not stand in the way of the edit before it.
    #expect(store.undoTitle == "RB-AAAA owner: none → analyst")
    try store.undo(at: Sample.moment)
    #expect(store.project.roadblocks[0].owner == "")
    #expect(store.undoTitle == nil)
  }

  @Test("The same field changed by both is saved as a conflict that keeps both, and the next edit saves as any")
  func conflict() throws {
    let store = try folder.open()
    try folder.write(Sample.text.replacing("Requirements \\u2013 unclear", with: "Theirs"), to: Sample.name)
    try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    #expect(store.state == .saved(at: Sample.moment))
    let conflict = try #require(store.project.conflicts.first)
    #expect(conflict.place == "roadblocks/RB-BBBB title")
    #expect(conflict.base == .string("Requirements – unclear"))
    #expect(conflict.mine == .string("Mine") && conflict.theirs == .string("Theirs"))
    #expect(store.project.roadblocks[1].title == "Requirements – unclear")
    #expect(
      store.lastMerge?.words
        == "both changed roadblocks/RB-BBBB title, to be decided; somebody else changed roadblock RB-BBBB: title")
    #expect(try folder.open().project == store.project)

    try store.perform(Sample.owner("analyst", of: "RB-AAAA", in: store), at: Sample.moment)
    #expect(store.state == .saved(at: Sample.moment))
    #expect(try folder.open().project == store.project)
  }

  @Test("An edit that waits in a conflict is taken back by deciding, and undo says so")
  func undoOfDisputed() throws {
    let store = try folder.open()
    try folder.write(Sample.text.replacing("Requirements \\u2013 unclear", with: "Theirs"), to: Sample.name)
    try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    let before = try folder.read(Sample.name)
    let error = StoreError.disputed(
      path: store.path, edit: "RB-BBBB title: Requirements – unclear → Mine", place: "roadblocks/RB-BBBB title")
    #expect(throws: error) { try store.undo(at: Sample.moment) }
    #expect(error.isRefusal)
    #expect(try folder.read(Sample.name) == before)
    let conflict = try #require(store.project.conflicts.first)
    try store.perform(
      Edit.deciding(conflict, as: conflict.theirs, "theirs", in: store.project, by: Sample.author), at: Sample.moment)
    #expect(store.project.roadblocks[1].title == "Theirs" && store.project.conflicts.isEmpty)
    #expect(try folder.read(Sample.name) == Sample.text.replacing("Requirements \\u2013 unclear", with: "Theirs"))
    // The decision can be taken back; then the edit waits again.
    try store.undo(at: Sample.moment)
    #expect(try folder.read(Sample.name) == before)
    #expect(throws: error) { try store.undo(at: Sample.moment) }
  }

  @Test("Three at once that change the same field leave every value to be decided")
  func three() throws {
    let stores = [try folder.open(), try folder.open(), try folder.open()]
    for (store, title) in zip(stores, ["One", "Two", "Three"]) {
      try store.perform(Sample.title(title, of: "RB-BBBB", in: store), at: Sample.moment)
    }
    let text = try folder.read(Sample.name)
    for title in ["One", "Two", "Three"] { #expect(text.contains("\"\(title)\"")) }
    for store in stores {
      try store.reload()
      #expect(store.project == stores[2].project)
    }
  }

  @Test("Both setting a field to the same is no conflict")
  func sameChange() throws {
    let store = try folder.open()
    try folder.write(Sample.text.replacing("Requirements \\u2013 unclear", with: "Same"), to: Sample.name)
    try store.perform(Sample.title("Same", of: "RB-BBBB", in: store), at: Sample.moment)
    #expect(store.state == .saved(at: Sample.moment))
  }

  @Test("A record that one side removed and the other changed stays, with a conflict")
  func removals() throws {
    let store = try folder.open()
    let other = try folder.open()
    let removal = Edit(
      title: "remove",
      changes: [
        Change(Path.project + "roadblocks", .remove(item: other.project.roadblocks[1].encoded, at: 1))
      ])
    try other.perform(removal, at: Sample.moment)
    try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    #expect(store.project.roadblocks[1].title == "Mine")
    #expect(store.project.conflicts.map(\.place) == ["roadblocks/RB-BBBB"])
    #expect(store.project.conflicts[0].theirs == nil)
    #expect(store.lastMerge?.ownChanges == 0)

    try other.reload()
    #expect(other.project == store.project)
    #expect(throws: StoreError.disputed(path: other.path, edit: "remove", place: "roadblocks/RB-BBBB")) {
      try other.undo(at: Sample.moment)
    }
    // The other way round: changed in the file before it was removed here.
    let third = try folder.open()
    let kept = third.project.roadblocks[1].encoded
    try other.perform(Sample.title("Theirs", of: "RB-BBBB", in: other), at: Sample.moment)
    try third.perform(
      Edit(
        title: "remove",
        changes: [Change(Path.project + "roadblocks", .remove(item: kept, at: 1))]),
      at: Sample.moment)
    #expect(try folder.open().project.roadblocks.map(\.title) == ["No test environment", "Theirs"])
    #expect(try folder.open().project.conflicts.map(\.place) == ["roadblocks/RB-BBBB", "roadblocks/RB-BBBB"])
  }

  @Test("Events that both add stand side by side")
  func events() throws {
    let mine = try folder.open()
    let other = try folder.open()
    for name in ["first", "second"] {
      try mine.perform(
        Edit.changing(
          Roadblock.self, at: .roadblock(ID("RB-AAAA")), in: mine.project, by: Sample.author, note: "mine \(name)"
        ) { _ in },
        at: Sample.moment)
      try other.perform(
        Edit.changing(
          Roadblock.self, at: .roadblock(ID("RB-AAAA")), in: other.project, by: Sample.author, note: "other \(name)"
        ) { _ in },
        at: Sample.moment)
    }
    let notes = try folder.open().project.roadblocks[0].events.map(\.note)
    #expect(notes == ["", "mine first", "mine second", "other first", "other second"])
  }

  @Test("A file that another spoilt is never written over")
  func spoilt() throws {
    let store = try folder.open()
    try folder.write("<<<<<<< HEAD\n" + Sample.text, to: Sample.name)
    let edit = try Sample.title("Mine", of: "RB-BBBB", in: store)
    #expect(throws: StoreError.self) { try store.perform(edit, at: Sample.moment) }
    guard case .unsaved(.spoiltByOther(_, _, let bytes)) = store.state else {
      Issue.record("expected spoiltByOther, found \(store.state)")
      return
    }
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("<<<<<<<"))
    #expect(try folder.read(Sample.name) == "<<<<<<< HEAD\n" + Sample.text)
    try folder.write(theirs, to: Sample.name)
    try store.save(at: Sample.moment)
    #expect(try folder.open().project.roadblocks[1].title == "Mine")
    #expect(try folder.open().project.roadblocks[1].severity == .critical)
  }

  @Test("A file that a newer program changed is left to it")
  func newer() throws {
    let store = try folder.open()
    let text = Sample.text.replacing("\"version\": 1", with: "\"version\": 2")
    try folder.write(text, to: Sample.name)
    let edit = try Sample.title("Mine", of: "RB-BBBB", in: store)
    #expect(throws: StoreError.newerByOther(path: store.path, version: 2)) {
      try store.perform(edit, at: Sample.moment)
    }
    #expect(try folder.read(Sample.name) == text)
  }

  @Test("A file that vanished is made anew only when that is asked for")
  func vanished() throws {
    let store = try folder.open()
    unsafe unlink(folder.path(Sample.name))
    let edit = try Sample.title("Mine", of: "RB-BBBB", in: store)
    #expect(throws: StoreError.vanished(path: store.path)) { try store.perform(edit, at: Sample.moment) }
    #expect(folder.names == [])
    #expect(throws: StoreError.vanished(path: store.path)) { try store.reload() }
    try store.save(at: Sample.moment, recreate: true)
    #expect(try folder.open().project == store.project)
    #expect(store.state == .saved(at: Sample.moment))
    try store.undo(at: Sample.moment)
    #expect(try folder.read(Sample.name) == Sample.text)
  }

  @Test("A folder or a link put in the file's place is refused and left alone")
  func replacedByOtherThings() throws {
    let store = try folder.open()
    let edit = try Sample.title("Mine", of: "RB-BBBB", in: store)
    unsafe rename(folder.path(Sample.name), folder.path("aside"))
    unsafe mkdir(folder.path(Sample.name), 0o700)
    #expect(throws: StoreError.isFolder(path: store.path)) { try store.perform(edit, at: Sample.moment) }
    unsafe rmdir(folder.path(Sample.name))
    unsafe symlink("aside", folder.path(Sample.name))
    #expect(throws: StoreError.self) { try store.save(at: Sample.moment) }
    #expect(try folder.read("aside") == Sample.text)
    #expect(folder.names == ["aside", Sample.name])
  }

  @Test("Reading again shows another's change, and nothing where nothing changed")
  func reload() throws {
    let store = try folder.open()
    #expect(try store.reload() == .unchanged)
    try folder.write(theirs, to: Sample.name)
    guard case .changed(let change) = try store.reload() else {
      Issue.record("expected a change")
      return
    }
    #expect(change.words == "somebody else changed roadblock RB-BBBB: severity")
    #expect(change.edit.records == [.roadblock(ID("RB-BBBB"))])
    #expect(store.project.roadblocks[1].severity == .critical)
    #expect(store.state == .saved(at: nil))
  }

  @Test("Unsaved edits survive reading again")
  func reloadUnsaved() throws {
    let store = try folder.open()
    unsafe chmod(folder.path(Sample.name), 0o444)
    let edit = try Sample.title("Mine", of: "RB-BBBB", in: store)
    #expect(throws: StoreError.self) { try store.perform(edit, at: Sample.moment) }
    unsafe chmod(folder.path(Sample.name), 0o644)
    try folder.write(theirs, to: Sample.name)
    try store.reload()
    #expect(store.project.roadblocks[1].title == "Mine")
    #expect(store.project.roadblocks[1].severity == .critical)
    #expect(store.hasUnsavedChanges)
    guard case .unsaved = store.state else {
      Issue.record("expected unsaved, found \(store.state)")
      return
    }
  }

  @Test("What no event tells is said a record at a time, beside what an event tells")
  func words() throws {
    let store = try folder.open()
    let file = try ProjectFile.read(Array(folder.read(Sample.name).utf8))
    var event = RoadblockEvent()
    (event.at, event.by, event.change) = (Sample.moment, "Ada", .owner)
    (event.before, event.after) = ("Bob", "Ines")
    var project = file.project
    project.programme.name = "Renamed"
    try folder.write(String(decoding: file.printed(project), as: UTF8.self), to: Sample.name)
    guard case .changed(let renamed) = try store.reload() else { throw CancellationError() }
    #expect(renamed.words == "somebody else changed programme: name")
    project.roadblocks[1].owner = "Ines"
    project.roadblocks[1].title = "Reworded"
    project.roadblocks[1].events.append(event)
    try folder.write(String(decoding: file.printed(project), as: UTF8.self), to: Sample.name)
    guard case .changed(let change) = try store.reload() else { throw CancellationError() }
    #expect(change.words == "Ada changed RB-BBBB owner: Bob → Ines; and 1 more")
  }

  @Test("A record without an id is said with whose it is")
  func whose() throws {
    let example = Project.example(on: CalendarDate(dayNumber: 20_760))
    let tarnwick = try #require(example.partners.firstIndex { $0.id == ID("TARNWICK") })
    let review = try #require(example.partners[tarnwick].scorecard?.reviews.last)
    let last = (example.partners[tarnwick].scorecard?.reviews.count ?? 0) - 1
    let key = try #require(review.scores.first?.listKey)
    let milestone = try #require(example.programme.milestones.firstIndex { !$0.forecasts.isEmpty })
    let (title, on) = (
      example.programme.milestones[milestone].title, example.programme.milestones[milestone].forecasts[0].on
    )
    func said(_ change: (inout Project) -> Void) throws -> String {
      try folder.write(String(decoding: example.encoded.printed(), as: UTF8.self), to: Sample.name)
      let store = try folder.open()
      var theirs = example
      change(&theirs)
      try folder.write(String(decoding: theirs.encoded.printed(), as: UTF8.self), to: Sample.name)
      guard case .changed(let news) = try store.reload() else { return "nothing" }
      return news.words
    }
    #expect(
      try said { $0.partners[tarnwick].scorecard?.reviews[last].scores[0].evidence += "!" }
        == "somebody else changed score \(key) of review \(review.period) of Tarnwick Systems: evidence")
    #expect(
      try said { $0.partners[tarnwick].contract?.reference += "!" }
        == "somebody else changed contract of Tarnwick Systems: reference")
    #expect(
      try said { $0.programme.milestones[milestone].forecasts[0].reason += "!" }
        == "somebody else changed forecast \(on) of milestone \(title): reason")
    #expect(
      try said { $0.programme.finance?.currency = "EUR" } == "somebody else changed \(Finance.noun): currency")
    #expect(
      try said { $0.partners[tarnwick].purpose += "!" } == "somebody else changed partner TARNWICK: purpose")
  }
}
