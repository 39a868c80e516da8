import Glibc
import Programme
import ProjectStore
import Records
import System
import TestSupport
import Testing

@Suite("Somebody else's change while the project is open")
struct WatchingTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  private let theirs = Sample.text.replacing("\"severity\": \"low\"", with: "\"severity\": \"critical\"")

  @Test("It is taken in and said in words, with who and what where an event tells")
  func takenIn() throws {
    let store = try desk.open()
    let other = try desk.folder.open()
    let ada = Authorship(name: "Ada", at: Sample.moment)
    try other.perform(
      Edit.changing(Roadblock.self, at: .roadblock(ID("RB-AAAA")), in: other.project, by: ada) { $0.status = .waiting },
      at: Sample.moment)
    desk.watcher.tell()
    #expect(desk.wakes.times == 1)
    let news = try #require(store.collect(at: Sample.moment))
    #expect(news.words == "Ada changed RB-AAAA status: open → waiting")
    #expect(store.project == other.project)
    #expect(store.state == .saved(at: nil))
  }

  @Test("What is made before the watch begins is taken in as well")
  func beforeBeginning() throws {
    let store = try ProjectStore.open(
      desk.folder.path(Sample.name),
      options: StoreOptions(stateFolder: desk.stateFolder, saving: .beside(desk.scheduler), watcher: desk.watcher))
    try desk.folder.write(theirs, to: Sample.name)
    store.beginWatching()
    #expect(store.collect(at: Sample.moment)?.change != nil)
    #expect(store.project.roadblocks[1].severity == .critical)
    store.beginWatching()
    #expect(store.collect(at: Sample.moment) == nil)
  }

  @Test("A file that was only touched, and one's own save, are no news")
  func noNews() throws {
    let store = try desk.open()
    try desk.folder.write(Sample.text, to: Sample.name)
    desk.watcher.tell()
    #expect(store.collect(at: Sample.moment) == nil)
    desk.watcher.tell()
    #expect(desk.wakes.times == 1)
    try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    desk.scheduler.runAll()
    desk.watcher.tell()
    #expect(desk.wakes.times == 2)
    #expect(store.collect(at: Sample.moment) == nil)
    #expect(store.lastMerge == nil)
    #expect(store.state == .saved(at: Sample.moment))
  }

  @Test("What was seen before one's own save is not taken for a change after it", arguments: [true, false])
  func stale(isBeside: Bool) throws {
    let store = try desk.open()
    desk.watcher.tell()
    try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    if isBeside { desk.scheduler.runAll() } else { try store.finish(at: Sample.moment) }
    #expect(store.collect(at: Sample.moment) == nil)
    #expect(store.lastMerge == nil)
    #expect(store.project.roadblocks[1].title == "Mine")
    // The look is made up for.
    try desk.folder.write(theirs, to: Sample.name)
    desk.scheduler.runAll()
    #expect(store.collect(at: Sample.moment)?.change != nil)
  }

  @Test("It goes under what is not saved yet")
  func underUnsaved() throws {
    let store = try desk.open()
    try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    try desk.folder.write(theirs, to: Sample.name)
    desk.watcher.tell()
    let news = try #require(store.collect(at: Sample.moment))
    #expect(news.words == "somebody else changed roadblock RB-BBBB: severity; your change was made again on top")
    #expect(store.project.roadblocks[1].title == "Mine")
    #expect(store.project.roadblocks[1].severity == .critical)
    desk.scheduler.runAll()
    _ = store.collect(at: Sample.moment)
    #expect(try desk.text == theirs.replacing("Requirements \\u2013 unclear", with: "Mine"))
  }

  @Test("A long file is merged beside the screen, under what is changed meanwhile", arguments: [true, false])
  func longFile(isEditedMeanwhile: Bool) throws {
    desk.leastBytesBeside = 0
    let store = try desk.open()
    try desk.folder.write(theirs, to: Sample.name)
    desk.watcher.tell()
    #expect(store.collect(at: Sample.moment) == nil)
    #expect(desk.scheduler.count == 1)
    #expect(store.project.roadblocks[1].severity == .low)
    if isEditedMeanwhile {
      try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    }
    desk.scheduler.runNext()
    let news = try #require(store.collect(at: Sample.moment))
    #expect(news.words?.hasPrefix("somebody else changed roadblock RB-BBBB: severity") == true)
    #expect(store.project.roadblocks[1].severity == .critical)
    desk.scheduler.runAll()
    _ = store.collect(at: Sample.moment)
    let title = "Requirements \\u2013 unclear"
    #expect(try desk.text == (isEditedMeanwhile ? theirs.replacing(title, with: "Mine") : theirs))
    #expect(store.state == .saved(at: isEditedMeanwhile ? Sample.moment : nil))
    desk.watcher.tell()
    #expect(store.collect(at: Sample.moment) == nil)
  }

  @Test("A long file that was saved while it was merged is looked at once more")
  func longFileOvertaken() throws {
    desk.leastBytesBeside = 0
    let store = try desk.open()
    try desk.folder.write(theirs, to: Sample.name)
    desk.watcher.tell()
    #expect(store.collect(at: Sample.moment) == nil)
    try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    try store.finish(at: Sample.moment)
    desk.scheduler.runAll()
    #expect(store.collect(at: Sample.moment) == nil)
    #expect(store.project.roadblocks[1].title == "Mine" && store.project.roadblocks[1].severity == .critical)
    #expect(store.state == .saved(at: Sample.moment))
  }

  @Test("A broken file is said until it is mended, and nothing is lost", arguments: [true, false])
  func broken(isEdited: Bool) throws {
    let store = try desk.open()
    if isEdited { try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment) }
    try desk.folder.write("<<<<<<< HEAD", to: Sample.name)
    desk.watcher.tell()
    #expect(store.collect(at: Sample.moment)?.error?.description.contains("no project any more") == true)
    #expect(store.fileProblem != nil)
    #expect(store.status.hasPrefix("CHECK THE FILE: "))
    desk.scheduler.runAll()
    _ = store.collect(at: Sample.moment)
    if isEdited { #expect(store.status.hasPrefix("NOT SAVED: ")) }
    #expect(try desk.text == "<<<<<<< HEAD")
    desk.watcher.tell()
    #expect(store.collect(at: Sample.moment)?.error == nil)
    try desk.folder.write(isEdited ? theirs : Sample.text, to: Sample.name)
    desk.watcher.tell()
    #expect(store.collect(at: Sample.moment)?.isMended == true)
    desk.scheduler.runAll()
    _ = store.collect(at: Sample.moment)
    #expect(store.fileProblem == nil)
    guard case .saved = store.state else {
      Issue.record("expected saved, found \(store.state)")
      return
    }
    #expect(try desk.folder.open().project == store.project)
    if isEdited {
      #expect(store.project.roadblocks[1].title == "Mine" && store.project.roadblocks[1].severity == .critical)
    }
  }

  @Test("A file that vanished is said, and is well when it is back")
  func vanished() throws {
    let store = try desk.open()
    unsafe rename(desk.folder.path(Sample.name), desk.folder.path("aside"))
    desk.watcher.tell()
    #expect(store.collect(at: Sample.moment)?.error == .vanished(path: store.path))
    unsafe rename(desk.folder.path("aside"), desk.folder.path(Sample.name))
    desk.watcher.tell()
    #expect(store.collect(at: Sample.moment)?.isMended == true)
    #expect(store.fileProblem == nil)
    #expect(store.status == "saved")
  }

  @Test("A conflict is said at once and once, keeps both, and is saved like any change")
  func conflict() throws {
    let store = try desk.open()
    try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    try desk.folder.write(Sample.text.replacing("Requirements \\u2013 unclear", with: "Theirs"), to: Sample.name)
    desk.watcher.tell()
    #expect(
      store.collect(at: Sample.moment)?.words?.hasPrefix("both changed roadblocks/RB-BBBB title, to be decided; ")
        == true)
    desk.scheduler.runAll()
    desk.watcher.tell()
    #expect(store.collect(at: Sample.moment) == nil)
    #expect(store.state == .saved(at: Sample.moment))
    #expect(try desk.folder.open().project == store.project)
    #expect(store.project.conflicts.count == 1)
  }

  @Test(
    "A change is told, whichever way it is made and whether or not the system tells of it",
    arguments: ["write", "rename"], [true, false])
  func watched(way: String, trustsSystem: Bool) throws {
    let isTold = Flag()
    let watch = InotifyWatcher(lookingEvery: 5, trustsSystem: trustsSystem).watch(Sample.name, in: desk.folder.path) {
      isTold.raise()
    }
    #expect(watch != nil)
    // The watch begins on its thread; changes are made until one is told, which a deaf watcher never does.
    let text = theirs
    let isInTime = Deadline(milliseconds: 5000)
    while !isTold.isRaised, isInTime.holds {
      if way == "write" {
        try desk.folder.write(text, to: Sample.name)
      } else {
        try desk.folder.write(text, to: "new")
        unsafe rename(desk.folder.path("new"), desk.folder.path(Sample.name))
      }
      sched_yield()
    }
    #expect(isTold.isRaised)
    withExtendedLifetime(watch) {}
  }

  @Test(
    "A folder that is removed and made again is watched again, also where somebody still stands in the old one",
    arguments: [false, true])
  func folderMadeAgain(isHeld: Bool) throws {
    let folder = desk.folder.path("programme")
    let file = folder + "/" + Sample.name
    func write() throws { try desk.folder.write(Sample.text, to: "programme/" + Sample.name) }
    let isInTime = Deadline(milliseconds: 20_000)
    func wait(until holds: () throws -> Bool) throws {
      while try !holds(), isInTime.holds { sched_yield() }
      #expect(isInTime.holds)
    }
    // Raised only while the file is there: what is told of its removal says nothing of its coming back.
    let (isToldThere, isToldGone) = (Flag(), Flag())
    unsafe mkdir(folder, 0o755)
    let watch = InotifyWatcher(lookingEvery: 5).watch(Sample.name, in: folder) {
      if unsafe access(file, F_OK) == 0 { isToldThere.raise() } else { isToldGone.raise() }
    }
    try wait {
      try write()
      return isToldThere.isRaised
    }
    let old = unsafe open(folder, O_RDONLY | O_DIRECTORY)
    if !isHeld { close(old) }
    unsafe unlink(file)
    unsafe rmdir(folder)
    try wait { isToldGone.isRaised }
    #expect(!Self.isWatched(folder))
    let before = isToldThere.times
    unsafe mkdir(folder, 0o755)
    try write()
    try wait { isToldThere.times > before }
    // By the system, as before, and not only by looking.
    try wait { Self.isWatched(folder) }
    if isHeld { close(old) }
    withExtendedLifetime(watch) {}
  }

  /// Whether a descriptor of this process asks the system to tell of a folder.
  private static func isWatched(_ folder: String) -> Bool {
    var status = stat()
    guard unsafe stat(folder, &status) == 0 else { return false }
    let name = "ino:\(String(status.st_ino, radix: 16)) "
    let files = PosixFileSystem()
    return ((try? files.names(in: "/proc/self/fdinfo")) ?? []).contains { descriptor in
      let bytes = (try? files.contents(of: "/proc/self/fdinfo/\(descriptor)")) ?? []
      return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        .contains { $0.hasPrefix("inotify ") && $0.contains(name) }
    }
  }
}
