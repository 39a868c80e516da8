public import JSONText
public import Programme

/// One open project file: what it holds, what was changed, and whether that is saved.
///
/// Every change goes through `perform`, `undo` or `redo`, which save at once. Where saving fails the change stays in
/// memory, `state` says so, and `save(at:)` tries again. What somebody else writes to the file meanwhile is never
/// written over: it is taken in, or saving is refused with what is in the way.
///
/// ```swift
/// let store = try ProjectStore.open("roads.tandem.json")
/// try store.perform(edit, at: now)
/// print(store.state.words)  // saved 14:03
/// ```
/// Used from one thread. Several stores, in one program or many, may have the same file open.
public final class ProjectStore {
  /// The path as it was given.
  public let path: String
  /// The path with symbolic links followed; this is what is read and written.
  public internal(set) var resolvedPath: String
  /// The project as it is now, with unsaved edits.
  public internal(set) var project: Project {
    didSet { prepared = nil }
  }
  /// Whether the file holds everything.
  public internal(set) var state: SaveState
  /// What is wrong with the file as it was read, without keeping it from being used.
  public internal(set) var problems: [JSONProblem]
  /// The last change of somebody else that was taken in, for a message; `nil` if there was none.
  public internal(set) var lastMerge: OutsideChange?
  /// The edits of this session.
  public internal(set) var history = EditHistory()

  let files: any FileSystem
  let isReadOnlyWish: Bool
  /// The text over which changes are printed: the file as it was opened, or as somebody else last wrote it, so that
  /// undoing everything gives back its very bytes.
  var origin: ProjectFile {
    didSet { prepared = nil }
  }
  /// The file as this store last read or wrote it, with the project that it holds: *base*.
  var base: KnownFile
  /// Whether *base* is known to have reached the disk, its name in the folder included.
  var isBaseDurable = true
  /// The text of the project as it is now, once it was printed and proven.
  var prepared: [UInt8]?

  init(
    path: String, resolvedPath: String, file: ProjectFile, status: FileStatus, isReadOnlyWish: Bool,
    files: any FileSystem
  ) {
    self.path = path
    self.resolvedPath = resolvedPath
    self.files = files
    self.isReadOnlyWish = isReadOnlyWish
    origin = file
    base = KnownFile(bytes: file.document.bytes, project: file.project, status: status)
    project = file.project
    problems = file.problems
    state = .saved(at: nil)
    if let reason = readOnlyReason() { state = .readOnly(reason) }
  }

  /// Whether the project differs from what the file holds.
  public var hasUnsavedChanges: Bool { project != base.project || !isBaseDurable }

  /// What `undo` would take back, in words.
  public var undoTitle: String? { history.done.last?.title }

  /// What `redo` would make again, in words.
  public var redoTitle: String? { history.undone.last?.title }

  /// Why the project cannot be changed, if so.
  func readOnlyReason() -> ReadOnlyReason? {
    if isReadOnlyWish { return .asked }
    if origin.isNewer { return .newerVersion(origin.project.version) }
    if !base.status.hasWriteBit { return .permission }
    do throws(SystemFault) {
      try files.checkWritable(resolvedPath)
      return nil
    } catch {
      return ReadOnlyReason(error)
    }
  }
}

/// A file as it is known to stand on the disk.
struct KnownFile {
  var bytes: [UInt8]
  var project: Project
  var status: FileStatus
}
