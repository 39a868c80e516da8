import Glibc
import Programme
import ProjectStore
import Records
import System
import TestSupport
import Testing

/// Three programs at one file, with every order of keys, saves, looks, failures, crashes and starts that a seed draws.
@Suite("Three at one file")
struct ManyStoresLaws {
  /// One program: its store, what runs beside it, and a disk that fails now and then.
  private final class Seat {
    let path: String
    let stateFolder: String
    let name: String
    let scheduler = ManualScheduler()
    let watcher = ManualWatcher()
    let control = FaultControl()
    let files: WatchedFileSystem
    var store: ProjectStore?
    /// The notes of this run's edits, in order, without those that were taken back.
    var said: [String] = []

    init(_ name: String, at path: String, state: String) {
      (self.name, self.path, stateFolder) = (name, path, state)
      let control = control
      files = WatchedFileSystem { (call, number) throws(SystemFault) in
        if control.fails(number) { throw SystemFault(call: call, code: EIO) }
      }
    }

    func open() throws {
      let name = name
      store = try ProjectStore.open(
        path, files: files,
        options: StoreOptions(author: name, stateFolder: stateFolder, saving: .beside(scheduler), watcher: watcher))
      // What an earlier run said can still be taken back, but is no longer counted on to be the last.
      said = []
    }

    /// Ends as a killed process does.
    func kill() {
      scheduler.drop()
      store = nil
    }
  }

  @Test(
    "Whatever the order, what was acknowledged is in the file at the end and what was taken back is not",
    arguments: 0..<30)
  func everything(seed: Int) throws {
    let folder = try ScratchFolder.withSample()
    let state = try ScratchFolder()
    var random = SplitMix(seed)
    // On one machine or on three; a file that is exchanged, or one that must be written over where it stands.
    let isShared = seed % 3 != 1
    if seed % 5 == 2 { unsafe link(folder.path(Sample.name), folder.path("second")) }
    let files = folder.names
    let seats = ["Ada", "Bo", "Cy"].map {
      Seat($0, at: folder.path(Sample.name), state: state.path(isShared ? "tandem" : $0))
    }
    for seat in seats { try seat.open() }
    var acknowledged: Set<String> = []
    var takenBack: Set<String> = []
    for step in 0..<120 {
      guard let seat = seats.randomElement(using: &random), let store = seat.store else { continue }
      let id = Bool.random(using: &random) ? "RB-AAAA" : "RB-BBBB"
      switch Int.random(in: 0..<20, using: &random) {
      case 0..<5:
        let note = "note \(step) of \(seat.name)"
        let edit = try Edit.changing(
          Roadblock.self, at: .roadblock(ID(id)), in: store.project, by: Sample.author, note: note
        ) { _ in }
        if (try? store.perform(edit, at: Sample.moment)) != nil { acknowledged.insert(note) }
        // Also one that could not be saved stands, and may be saved later.
        seat.said.append(note)
      case 5, 6:
        let owner = "owner \(step) of \(seat.name)"
        let edit = try Edit.changing(
          Roadblock.self, at: .roadblock(ID(id)), in: store.project, by: Sample.author, note: owner
        ) { $0.owner = owner }
        if (try? store.perform(edit, at: Sample.moment)) != nil { acknowledged.insert(owner) }
        seat.said.append(owner)
      case 7, 8:
        guard let last = seat.said.last, store.undoTitle != nil else { continue }
        let before = store.project
        if (try? store.undo(at: Sample.moment)) != nil {
          seat.said.removeLast()
          takenBack.insert(last)
        } else if store.project == before {
          // Refused: it waits in a conflict, or was passed over.
          seat.said = []
        } else {
          seat.said.removeLast()
          takenBack.insert(last)
        }
      case 9..<13: seat.scheduler.runNext()
      case 13..<16: _ = store.collect(at: Sample.moment)
      case 16: seat.watcher.tell()
      case 17:
        seat.kill()
        if (try? seat.open()) == nil {
          seat.control.disarm()
          try seat.open()
        }
      case 18: seat.control.arm(at: seat.files.calls + Int.random(in: 1...20, using: &random), lasting: false)
      default:
        if (try? store.finish(at: Sample.moment)) != nil { #expect(!store.hasUnsavedChanges) }
      }
    }
    for seat in seats { seat.control.disarm() }
    // Everybody comes to rest: saves, looks, and leaves.
    for _ in 0..<3 {
      for seat in seats {
        try seat.store?.reload()
        try seat.store?.finish(at: Sample.moment)
      }
    }
    for seat in seats {
      seat.kill()
      let after = try ProjectStore.open(seat.path, options: StoreOptions(stateFolder: seat.stateFolder))
      try after.finish(at: Sample.moment)
    }
    let notes = try folder.open().project.roadblocks.flatMap(\.events).map(\.note).filter { !$0.isEmpty }
    #expect(Set(notes).count == notes.count, "seed \(seed): something is there twice")
    let lost = acknowledged.subtracting(takenBack).subtracting(notes)
    #expect(lost.isEmpty, "seed \(seed)")
    #expect(takenBack.isDisjoint(with: notes), "seed \(seed): \(takenBack.intersection(notes))")
    #expect(folder.names == files, "seed \(seed)")
  }
}
