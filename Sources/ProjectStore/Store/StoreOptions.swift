public import Programme
import Records
public import System

/// How a store keeps and saves what is changed.
public struct StoreOptions: Sendable {
  /// When edits go into the file.
  public enum Saving: Sendable {
    /// Before `perform` returns: for commands, which tell at once what came of it.
    case atOnce
    /// Soon after, on another thread: for a screen. What is not in the file is in the journal.
    case beside(any SaveScheduler)
  }

  /// Who makes the edits, for the journal; asked at the first of them.
  public var author: @Sendable () -> String
  /// The folder of the journals; `nil` goes without one, and then every edit is saved at once.
  public var stateFolder: String?
  /// When edits go into the file.
  public var saving: Saving
  /// How many milliseconds a save waits for further edits; at most six times that in all.
  public var delay = 150
  /// Tells what changes in the file's folder; `nil` leaves the file alone between saves.
  public var watcher: (any FolderWatcher)?
  /// The bytes from which a file that somebody else wrote is merged beside the screen; below, at once.
  var leastBytesBeside = 1 << 20
  /// The format that is read and written; only tests have another than the program's own.
  public var format = ProjectFormat.current
  /// Called on any thread when `collect` has something to take in.
  public var onWake: @Sendable () -> Void

  /// Gathers options; without any, edits are saved at once and no journal is kept.
  public init(
    author: @autoclosure @escaping @Sendable () -> String = "", stateFolder: String? = nil, saving: Saving = .atOnce,
    watcher: (any FolderWatcher)? = nil, onWake: @escaping @Sendable () -> Void = {}
  ) {
    self.author = author
    self.stateFolder = stateFolder
    self.saving = saving
    self.watcher = watcher
    self.onWake = onWake
  }
}
