import Glibc
import Programme
import ProjectStore
import Records
import Synchronization
import System
import Testing

/// The power fails before each call of a piece of work, and every disk that may then be found is opened: what was
/// acknowledged is there, what was taken back is not, and nothing else has changed.
@Suite("A power cut")
struct CrashLaws {
  /// The way in which the file is written.
  enum Way: String, CaseIterable, Sendable { case exchange, rename, inPlace, closedFolder }

  /// What a person did: roadblocks that have to be there, and ones that must not be.
  struct Promise: Hashable, Sendable {
    var present: Set<String> = ["RB-AAAA", "RB-BBBB"]
    var absent: Set<String> = []
  }

  /// The disks that may be found, with what was promised by then; each only once.
  private final class Recorder: Sendable {
    private struct State {
      var promise = Promise()
      var tried = 0
      var found: [Found: (disk: MemoryDisk, call: String)] = [:]
    }
    private struct Found: Hashable {
      let files: [String: [UInt8]]
      let promise: Promise
    }
    private let state = Mutex(State())

    func promise(_ change: (inout Promise) -> Void) { state.withLock { change(&$0.promise) } }

    func powerFails(before call: String, number: Int, on disk: MemoryDisk) {
      let crashes = disk.crashes
      state.withLock { state in
        state.tried += crashes.count
        for crash in crashes {
          state.found[Found(files: crash.files, promise: state.promise)] = (crash, "\(number), \(call)")
        }
      }
    }

    var tried: Int { state.withLock(\.tried) }
    var found: [(disk: MemoryDisk, promise: Promise, call: String)] {
      state.withLock { $0.found.map { ($0.value.disk, $0.key.promise, $0.value.call) } }
    }
  }

  private static let path = "/projects/" + Sample.name
  private static let states = "/home/state/tandem"

  /// A disk with the sample, durably.
  private func disk(_ way: Way) throws -> MemoryDisk {
    var disk = MemoryDisk()
    let work = disk.make("projects", in: 1, isFolder: true, mode: way == .closedFolder ? 0o555 : 0o755)
    disk.make("home", in: 1, isFolder: true, mode: 0o755)
    let file = disk.make(Sample.name, in: work, mode: 0o640)
    disk.write(.bytes(at: 0, Array(Sample.text.utf8)), to: file)
    if way == .inPlace { disk.rename(["second": file], in: work) }
    disk.settle()
    return disk
  }

  private func files(
    _ disk: MemoryDisk, _ way: Way, process: Int32, recorder: Recorder? = nil
  ) -> MemoryFileSystem {
    MemoryFileSystem(disk, stateFolder: Self.states, process: process) { (call, number, disk) throws(SystemFault) in
      recorder?.powerFails(before: call, number: number, on: disk)
      if way == .rename, call == "exchange" { throw SystemFault(call: "renameat2", code: EINVAL) }
    }
  }

  private func open(_ files: MemoryFileSystem, _ scheduler: ManualScheduler? = nil) throws -> ProjectStore {
    try ProjectStore.open(
      Self.path, files: files,
      options: StoreOptions(
        author: "delivery lead", stateFolder: Self.states, saving: scheduler.map { .beside($0) } ?? .atOnce))
  }

  /// Raises a roadblock; it is promised once that has returned.
  private func raise(_ id: String, in store: ProjectStore, _ recorder: Recorder) throws {
    try store.perform(Sample.raising(id, in: store), at: Sample.moment)
    recorder.promise { $0.present.insert(id) }
  }

  /// Takes back the last edit, which raised a roadblock; until that has returned, nothing is promised of it.
  private func takeBack(_ id: String, in store: ProjectStore, _ recorder: Recorder) throws {
    recorder.promise { $0.present.remove(id) }
    try store.undo(at: Sample.moment)
    recorder.promise { $0.absent.insert(id) }
  }

  /// Opens every disk that was found, and prints how many there were and how many lost something.
  private func judge(_ recorder: Recorder, _ way: Way, name: String = #function) throws {
    var lost = 0
    for (disk, promise, call) in recorder.found {
      let files = files(disk, way, process: 3)
      let store = try open(files)
      try store.finish(at: Sample.moment)
      let bytes = files.disk.files[Self.path] ?? []
      let project = try ProjectFile.read(bytes).project
      #expect(project == store.project, "call \(call)")
      let ids = Set(project.roadblocks.map(\.id.text))
      #expect(ids.isSuperset(of: promise.present), "call \(call)")
      #expect(ids.isDisjoint(with: promise.absent), "call \(call)")
      if !ids.isSuperset(of: promise.present) || !ids.isDisjoint(with: promise.absent) { lost += 1 }
      #expect(project.programme.name == "Road register")
      if way == .inPlace { #expect(files.disk.files["/projects/second"] == bytes, "call \(call)") }
    }
    let test = name.prefix { $0 != "(" }
    print("power cut, \(test), \(way.rawValue): \(recorder.tried) disks tried, \(lost) lost an edit")
  }

  @Test("What a command said it had done is done", arguments: Way.allCases)
  func commands(way: Way) throws {
    let recorder = Recorder()
    let files = files(try disk(way), way, process: 1, recorder: recorder)
    try raise("RB-CCCC", in: open(files), recorder)
    let store = try open(files)
    try raise("RB-DDDD", in: store, recorder)
    try takeBack("RB-DDDD", in: store, recorder)
    try raise("RB-EEEE", in: store, recorder)
    try judge(recorder, way)
    #expect(recorder.tried >= 3_900)
  }

  @Test("What a screen kept is there, before, while and after it is saved", arguments: Way.allCases)
  func screen(way: Way) throws {
    let recorder = Recorder()
    let files = files(try disk(way), way, process: 1, recorder: recorder)
    let scheduler = ManualScheduler()
    let store = try open(files, scheduler)
    try raise("RB-CCCC", in: store, recorder)
    try raise("RB-DDDD", in: store, recorder)
    scheduler.runAll()
    _ = store.collect(at: Sample.moment)
    try takeBack("RB-DDDD", in: store, recorder)
    try raise("RB-EEEE", in: store, recorder)
    try store.finish(at: Sample.moment)
    try judge(recorder, way)
    #expect(recorder.tried >= 1_300)
  }

  @Test("What another wrote meanwhile is there beside what was kept", arguments: [Way.exchange, .rename])
  func merging(way: Way) throws {
    let recorder = Recorder()
    let files = files(try disk(way), way, process: 1, recorder: recorder)
    let scheduler = ManualScheduler()
    let store = try open(files, scheduler)
    try raise("RB-CCCC", in: store, recorder)
    let theirs = Sample.text.replacing("\"severity\": \"low\"", with: "\"severity\": \"critical\"")
    files.intrude { disk in
      guard let number = disk.number(at: Self.path) else { return }
      disk.write(.size(0), to: number)
      disk.write(.bytes(at: 0, Array(theirs.utf8)), to: number)
    }
    scheduler.runAll()
    _ = store.collect(at: Sample.moment)
    try raise("RB-DDDD", in: store, recorder)
    try store.finish(at: Sample.moment)
    try judge(recorder, way)
    for (disk, promise, call) in recorder.found where promise.present.contains("RB-DDDD") {
      let project = try ProjectFile.read(disk.files[Self.path] ?? []).project
      #expect(project.roadblock(ID("RB-BBBB"))?.severity == .critical, "call \(call)")
    }
    #expect(recorder.tried >= 1_300)
  }

  @Test("A power cut while edits are brought back after a power cut takes nothing", arguments: Way.allCases)
  func recovering(way: Way) throws {
    let first = Recorder()
    let before = files(try disk(way), way, process: 1)
    let scheduler = ManualScheduler()
    let store = try open(before, scheduler)
    try raise("RB-CCCC", in: store, first)
    try raise("RB-DDDD", in: store, first)
    let recorder = Recorder()
    recorder.promise { $0.present.formUnion(["RB-CCCC", "RB-DDDD"]) }
    let kept = try #require(before.disk.crashes.first)
    let again = try open(files(kept, way, process: 2, recorder: recorder))
    try again.finish(at: Sample.moment)
    try judge(recorder, way)
    #expect(recorder.tried >= 700)
  }
}
