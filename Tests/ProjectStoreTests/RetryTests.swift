import Glibc
import Programme
import ProjectStore
import Records
import System
import TestSupport
import Testing

@Suite("A save that failed is tried again")
struct RetryTests {
  let desk: Desk
  private let isFull = Flag()
  private let isFree = Flag()

  init() throws { desk = try Desk() }

  /// Opens the sample on a disk that is full from when `isFull` is raised to when `isFree` is.
  private func open() throws -> ProjectStore {
    let (isFull, isFree) = (isFull, isFree)
    return try desk.open(
      files: WatchedFileSystem { (call, _) throws(SystemFault) in
        if call == "create", isFull.isRaised, !isFree.isRaised { throw SystemFault(call: "create", code: ENOSPC) }
      })
  }

  private func edit(_ store: ProjectStore, _ title: String = "Mine") throws {
    try store.perform(Sample.title(title, of: "RB-BBBB", in: store), at: Sample.moment)
  }

  /// Runs the next job and takes in what came of it.
  private func step(_ store: ProjectStore) -> StoreNews? {
    desk.scheduler.runNext()
    return store.collect(at: Sample.moment)
  }

  @Test("It waits longer each time, says the reason once, and says when it has worked")
  func backingOff() throws {
    let store = try open()
    isFull.raise()
    try edit(store)
    #expect(step(store)?.error == .diskFull(path: store.path))
    for _ in 1...6 {
      #expect(store.state == .unsaved(reason: .diskFull(path: store.path)))
      #expect(store.isKept)
      #expect(step(store) == nil)
    }
    #expect(desk.scheduler.asked == [150, 1000, 2000, 5000, 10_000, 30_000, 30_000, 30_000])
    isFree.raise()
    #expect(step(store)?.words == "saved now")
    #expect(store.state == .saved(at: Sample.moment))
    #expect(try desk.folder.open().project == store.project)
    #expect(desk.scheduler.count == 0)
  }

  @Test("The next edit tries at once, and the retry that was due then does nothing")
  func nextEdit() throws {
    let store = try open()
    isFull.raise()
    try edit(store)
    _ = step(store)
    isFree.raise()
    try edit(store, "Mine too")
    #expect(desk.scheduler.asked == [150, 1000, 150])
    desk.scheduler.runNext()
    #expect(try desk.text == Sample.text, "the retry gave way")
    #expect(step(store)?.words == "saved now")
    #expect(try desk.folder.open().project.roadblocks[1].title == "Mine too")
    #expect(desk.scheduler.count == 0)
  }

  @Test("What was left unsaved on purpose is not saved behind anyone's back")
  func left() throws {
    var store: ProjectStore? = try open()
    isFull.raise()
    if let store {
      try edit(store)
      _ = step(store)
    }
    isFree.raise()
    store = nil
    desk.scheduler.runAll()
    #expect(try desk.text == Sample.text)
  }

  @Test("What no waiting can mend is not tried again")
  func hopeless() throws {
    let store = try open()
    try edit(store)
    try desk.folder.write(Sample.text.replacing("\"version\": 1", with: "\"version\": 2"), to: Sample.name)
    #expect(step(store)?.error == .newerByOther(path: store.path, version: 2))
    #expect(desk.scheduler.count == 0)
  }

  @Test("An edit that is made while the retry runs is saved after it")
  func during() throws {
    let store = try open()
    isFull.raise()
    try edit(store)
    _ = step(store)
    isFree.raise()
    desk.scheduler.runNext()
    try edit(store, "Mine too")
    _ = store.collect(at: Sample.moment)
    #expect(store.state == .kept(since: Sample.moment))
    #expect(step(store) == nil)
    #expect(store.state == .saved(at: Sample.moment))
    #expect(try desk.folder.open().project.roadblocks[1].title == "Mine too")
  }

  @Test("Where no journal can be kept, an edit that could not be saved at once is tried again, too")
  func withoutJournal() throws {
    try desk.state.write("a file", to: "tandem")
    let store = try open()
    isFull.raise()
    #expect(throws: StoreError.diskFull(path: store.path)) { try edit(store) }
    isFree.raise()
    #expect(step(store)?.words == "saved now")
    #expect(try desk.folder.open().project == store.project)
  }
}
