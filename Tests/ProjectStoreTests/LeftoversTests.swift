import Glibc
import Programme
import ProjectStore
import Records
import System
import TestSupport
import Testing

@Suite("What killed processes left beside a file")
struct LeftoversTests {
  let desk: Desk
  /// A number that no process has.
  private let gone = Int32.max - 1
  private let theirs = Sample.text.replacing("Road register", with: "Theirs")

  init() throws { desk = try Desk() }

  private func leave(_ text: String, tag: String = "tmp", process: Int32, isOld: Bool = true) throws -> String {
    let name = ".\(Sample.name).\(tag)-\(process)-ABCDEFGH"
    try desk.folder.write(text, to: name)
    if isOld {
      var times = [timeval(tv_sec: 1000, tv_usec: 0), timeval(tv_sec: 1000, tv_usec: 0)]
      unsafe utimes(desk.folder.path(name), &times)
    }
    return name
  }

  /// What opening says of copies that were left.
  private func copies(_ store: ProjectStore) -> [LeftCopy] {
    store.remarks().compactMap { if case .leftCopy(let copy, _) = $0 { copy } else { nil } }
  }

  @Test(
    "A torn one, and one with a text that is known, are cleared away", arguments: ["{\"form", "", Sample.text],
    ["tmp", "before", "after"])
  func cleared(text: String, tag: String) throws {
    _ = try leave(text, tag: tag, process: gone)
    let store = try desk.open()
    #expect(desk.folder.names == [Sample.name])
    #expect(store.remarks() == [])
  }

  @Test("One that a save here announced, or wrote over, is cleared away", arguments: ["tmp", "before", "after"])
  func announced(tag: String) throws {
    let store = try desk.openForCommand()
    try store.perform(Sample.title("One", of: "RB-BBBB", in: store), at: Sample.moment)
    let text = try desk.text
    try store.perform(Sample.title("Two", of: "RB-BBBB", in: store), at: Sample.moment)
    _ = try leave(text, tag: tag, process: gone)
    _ = try desk.open()
    #expect(desk.folder.names == [Sample.name])
  }

  @Test("What somebody may have written is left and named", arguments: ["tmp", "before", "after"])
  func left(tag: String) throws {
    let name = try leave(theirs, tag: tag, process: gone)
    let store = try desk.open()
    #expect(desk.folder.names == [name, Sample.name])
    #expect(copies(store) == [LeftCopy(path: desk.folder.path(name), kind: tag == "before" ? .before : .displaced)])
    #expect(store.remarks()[0].words(path: "x").contains(desk.folder.path(name)))
  }

  @Test("What is new, or belongs to a process that runs, is left and not named")
  func running() throws {
    let names = [try leave("{", process: getpid()), try leave("{", process: gone, isOld: false)]
    let store = try desk.open()
    #expect(Set(desk.folder.names) == Set(names + [Sample.name]))
    #expect(copies(store) == [])
    _ = try leave(theirs, process: getpid())
    _ = try leave(theirs, tag: "before", process: getpid(), isOld: false)
    #expect(copies(store) == [])
  }

  @Test("A copy is named also where another process has its number by now")
  func reusedNumber() throws {
    let name = try leave(theirs, tag: "before", process: getpid())
    #expect(copies(try desk.open()).map(\.path) == [desk.folder.path(name)])
    #expect(desk.folder.names.contains(name))
  }

  @Test("Opening to look at only clears nothing away")
  func readOnly() throws {
    let name = try leave("{", process: gone)
    _ = try ProjectStore.open(
      desk.folder.path(Sample.name), readOnly: true, options: StoreOptions(stateFolder: desk.stateFolder))
    #expect(desk.folder.names == [name, Sample.name])
  }

  @Test("A file that a save tore is not opened but said to be torn, with the copy that brings it back")
  func torn() throws {
    let name = try leave(Sample.text, tag: "before", process: gone, isOld: false)
    let torn = String(Sample.text.dropLast(40))
    try desk.folder.write(torn, to: Sample.name)
    let path = desk.folder.path(Sample.name)
    let copy = LeftCopy(path: desk.folder.path(name), kind: .before)
    do throws(StoreError) {
      _ = try ProjectStore.open(path)
      Issue.record("it opened")
    } catch {
      guard case .cutOff(path, copy, let problems, let bytes) = error else {
        Issue.record("expected cutOff, found \(error)")
        return
      }
      #expect(!problems.isEmpty && bytes == Array(torn.utf8))
      #expect(error.description.contains("tandem recover \(path) --apply"))
      #expect(error.diagnostics.contains("error: "))
    }

    let kept = try ProjectStore.putBack(copy, over: path)
    #expect(kept == path + ".torn")
    #expect(try desk.text == Sample.text)
    #expect(try desk.folder.read(Sample.name + ".torn") == torn)
    #expect(desk.folder.names == [Sample.name, Sample.name + ".torn"])
  }

  @Test("A copy that is torn itself is no copy: the file was not written yet")
  func tornCopy() throws {
    _ = try leave("{\"form", tag: "before", process: gone)
    try desk.folder.write("{", to: Sample.name)
    #expect(throws: StoreError.self) { try desk.open() }
    do throws(StoreError) { _ = try ProjectStore.open(desk.folder.path(Sample.name)) } catch {
      guard case .unparsable = error else {
        Issue.record("expected unparsable, found \(error)")
        return
      }
    }
  }

  @Test("Killed anywhere while it writes over a file, what was kept comes back and nothing is left", arguments: 0..<20)
  func killedInPlace(call: Int) throws {
    // Two names: the file must stay the same file.
    unsafe link(desk.folder.path(Sample.name), desk.folder.path("second"))
    let (isArmed, isDead, count) = (Flag(), Flag(), Flag())
    let files = WatchedFileSystem { (name, _) throws(SystemFault) in
      // From one call on nothing happens any more, as after a kill.
      guard isArmed.isRaised, ["write", "truncate", "remove", "close", "synchronize", "seek"].contains(name) else {
        return
      }
      count.raise()
      if count.times > call + 7 { isDead.raise() }
      if isDead.isRaised, name != "close" { throw SystemFault(call: name, code: EIO) }
    }
    try desk.killed(files: files) { store in
      try store.perform(Sample.title("A title that is longer than before", of: "RB-BBBB", in: store), at: Sample.moment)
      isArmed.raise()
      desk.scheduler.runAll()
    }
    // The process is still this one: the copies are given the number of one that is gone, and are old by now.
    for name in desk.folder.names where name.hasPrefix(".") {
      let renamed = desk.folder.path(name.replacing("-\(getpid())-", with: "-\(gone)-"))
      unsafe rename(desk.folder.path(name), renamed)
      var times = [timeval(tv_sec: 1000, tv_usec: 0), timeval(tv_sec: 1000, tv_usec: 0)]
      unsafe utimes(renamed, &times)
    }
    let store = try desk.open()
    #expect(desk.folder.names == [Sample.name, "second"])
    #expect(store.project.roadblocks[1].title == "A title that is longer than before")
    try store.finish(at: Sample.moment)
    #expect(try desk.folder.open().project == store.project)
  }
}
