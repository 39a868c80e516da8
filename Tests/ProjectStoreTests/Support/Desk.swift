import Programme
import Records
import System
import TestSupport

@testable import ProjectStore

/// A sample project with a state folder of its own, opened as a screen opens it: jobs and changes come when the test
/// says so.
final class Desk {
  let folder: ScratchFolder
  let state: ScratchFolder
  let scheduler = ManualScheduler()
  let watcher = ManualWatcher()
  let wakes = Flag()
  /// The bytes from which a file is merged beside the screen.
  var leastBytesBeside = 1 << 20

  init(_ folder: ScratchFolder? = nil) throws {
    self.folder = try folder ?? .withSample()
    state = try ScratchFolder()
  }

  /// Where journals go.
  var stateFolder: String { state.path("tandem") }

  /// Opens the sample for a screen.
  func open(files: any FileSystem = PosixFileSystem(), author: String = "delivery lead") throws -> ProjectStore {
    let wakes = wakes
    var options = StoreOptions(
      author: author, stateFolder: stateFolder, saving: .beside(scheduler), watcher: watcher, onWake: { wakes.raise() })
    options.leastBytesBeside = leastBytesBeside
    let store = try ProjectStore.open(folder.path(Sample.name), files: files, options: options)
    store.beginWatching()
    return store
  }

  /// Opens the sample for a screen, does something, and ends as a killed process does.
  func killed<Result>(
    files: any FileSystem = PosixFileSystem(), after body: (ProjectStore) throws -> Result
  ) throws -> Result {
    defer { scheduler.drop() }
    return try body(open(files: files))
  }

  /// Opens the sample for a command.
  func openForCommand(files: any FileSystem = PosixFileSystem()) throws -> ProjectStore {
    try ProjectStore.open(
      folder.path(Sample.name), files: files, options: StoreOptions(author: "script", stateFolder: stateFolder))
  }

  /// The text of the file.
  var text: String { get throws { try folder.read(Sample.name) } }

  /// The name of the one journal in the state folder.
  var journalName: String? {
    ((try? PosixFileSystem().names(in: stateFolder)) ?? []).first { $0.hasSuffix(".journal") }
  }

  /// The bytes of the journal.
  var journal: [UInt8] {
    get throws { try PosixFileSystem().contents(of: stateFolder + "/" + (journalName ?? "")) }
  }

  /// Puts other bytes in the place of the journal's.
  func setJournal(_ bytes: some Sequence<UInt8>) throws {
    try state.write(String(decoding: Array(bytes), as: UTF8.self), to: "tandem/" + (journalName ?? ""))
  }
}
