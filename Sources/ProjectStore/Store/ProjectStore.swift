public import JSONText
public import Programme
public import Records
import System

/// One open project file: what it holds, what was changed, and whether that is saved.
///
/// Every change goes through `perform`, `undo` or `redo`. For a command these save at once. For a screen they return
/// when the journal has the change, which is then *kept*, and saving goes on beside the screen; `collect` takes in what
/// came of it. Where saving fails the change stays in memory and in the journal, `state` says so, and it is tried again
/// by itself, at the next edit, and by `save(at:)`. What somebody else writes to the file meanwhile is never written over: it is taken in, or saving is
/// refused with what is in the way.
///
/// ```swift
/// let store = try ProjectStore.open("roads.tandem.json")
/// try store.perform(edit, at: now)
/// print(store.status)  // saved 14:03
/// ```
/// Used from one thread. Several stores, in one program or many, may have the same file open.
public final class ProjectStore {
  /// Whether the file holds everything.
  public internal(set) var state: SaveState
  /// The edits of this session, and those of earlier ones that were taken back in it.
  public internal(set) var history = EditHistory()
  /// Why the journal, which has grown too long, could not be made shorter by the last save, if so.
  public internal(set) var compactionProblem: StoreError?
  /// What is wrong with the file as it now stands, where it cannot be read any more; `nil` once it is mended.
  public internal(set) var fileProblem: StoreError?
  /// What an earlier session had kept without saving, if that was brought back on opening.
  public internal(set) var recovery: Recovery?

  var document: DocumentState
  let files: any FileSystem
  let isReadOnlyWish: Bool
  let options: StoreOptions
  var keeper: JournalKeeper?
  /// Where saving beside the screen meets it; `nil` where edits are saved at once.
  let mailbox: Mailbox?
  var watch: (any FolderWatch)?
  /// The latest edits of earlier sessions, where the file is not the one that was saved last.
  var lastEntries: [JournalEntry] = []
  /// How many saves in a row failed.
  var failures = 0
  /// The last moment that was told.
  var latest = Instant(secondsSinceEpoch: 0)
  /// Edits of earlier sessions that could be taken back, the last one last.
  var earlier: [Edit] = []

  init(document: DocumentState, isReadOnlyWish: Bool, options: StoreOptions) {
    self.document = document
    self.files = document.files
    self.isReadOnlyWish = isReadOnlyWish
    self.options = options
    if case .beside(let scheduler) = options.saving {
      mailbox = Mailbox(scheduler: scheduler, delay: options.delay, wake: options.onWake)
    } else {
      mailbox = nil
    }
    state = .saved(at: nil)
    if let reason = readOnlyReason() { state = .readOnly(reason) }
  }

  /// The path as it was given.
  public var path: String { document.path }

  /// The path with symbolic links followed; this is what is read and written.
  public var resolvedPath: String { document.resolvedPath }

  /// The project as it is now, with unsaved edits.
  public internal(set) var project: Project {
    get { document.project }
    set { document.project = newValue }
  }

  /// What is wrong with the file as it was read, without keeping it from being used.
  public var problems: [JSONProblem] { document.problems }

  /// The last change of somebody else that was taken in, for a message; `nil` if there was none.
  public var lastMerge: OutsideChange? { document.lastMerge }

  /// Where the file of an older version was kept, if it was saved in the current version of the format since.
  public var backup: String? { document.backup }

  /// The same in words, for a message.
  public var backupWords: String? {
    document.backup.map { "the file as it was, in an older version of the format, is kept as \($0)" }
  }

  /// The version of the file, where it is older than the one in which it will be saved.
  public var olderVersion: Int? { document.origin.migrated?.version }

  /// Whether the project differs from what the file holds.
  public var hasUnsavedChanges: Bool { document.hasUnsavedChanges }

  /// A number that changes whenever the project does.
  public var revision: Int { document.revision }

  /// Whether everything that is not saved is kept, and would be brought back after a crash.
  public var isKept: Bool { keeper.map { $0.fault == nil && $0.unwritten.isEmpty } ?? false }

  /// Why the journal could not be written the last time, if so; the history may lack what was changed then.
  public var journalProblem: StoreError? {
    guard let keeper, let fault = keeper.fault else { return nil }
    return StoreError(writing: keeper.journal.path, fault)
  }

  /// Whether the journal still has saved edits as not saved, because it could not be told: one that was taken back since
  /// may come back at the next start.
  public var isJournalBehind: Bool { keeper.map { !$0.kept.isEmpty && !hasUnsavedChanges } ?? false }

  /// How the file and the project stand, for a status line.
  public var status: String {
    if let fileProblem {
      if case .unsaved = state { return state.words }
      return "CHECK THE FILE: \(fileProblem.reasonFirst)"
    }
    if let keeper, let fault = keeper.fault {
      return "\(state.words) (each change at once, for no journal can be kept: \(keeper.journal.path): \(fault))"
    }
    return state.words
  }

  /// Why the project cannot be changed, if so.
  func readOnlyReason() -> ReadOnlyReason? {
    if isReadOnlyWish { return .asked }
    if document.origin.isNewer { return .newerVersion(document.origin.project.version) }
    if !document.base.status.hasWriteBit { return .permission }
    do throws(SystemFault) {
      try files.checkWritable(resolvedPath)
      return nil
    } catch {
      return ReadOnlyReason(error)
    }
  }
}
