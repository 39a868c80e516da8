import JSONText
import Programme
import Records
import System

/// An open file and the project made of it: what stands on the disk, what it is to become, and the way there.
///
/// A value, so that a copy can be saved on another thread while edits go on.
struct DocumentState: Sendable {
  /// The path as it was given.
  let path: String
  let files: any FileSystem
  /// The format that is read and written.
  let format: ProjectFormat
  /// The path with symbolic links followed; this is what is read and written.
  var resolvedPath: String
  /// The project as it is now, with unsaved edits.
  var project: Project {
    didSet {
      prepared = nil
      revision += 1
    }
  }
  /// The text over which changes are printed: the file as it was opened, or as somebody else last wrote it, so that
  /// undoing everything gives back its very bytes.
  var origin: ProjectFile {
    didSet {
      prepared = nil
      proven = origin
    }
  }
  /// The text that was last read, or last printed and read back: what the next one has in common with it need not be
  /// read again.
  var proven: ProjectFile
  /// The file as it was last read or written, with the project that it holds: *base*.
  var base: KnownFile
  /// Whether *base* is known to have reached the disk, its name in the folder included.
  var isBaseDurable = true
  /// The text of the project as it is now, once it was printed and proven.
  var prepared: [UInt8]?
  /// What is wrong with the file as it was read, without keeping it from being used.
  var problems: [JSONProblem]
  /// The last change of somebody else that was taken in.
  var lastMerge: OutsideChange?
  /// Where the file of an older version was kept when it was first saved in the current one.
  var backup: String?
  /// A number that changes with the project.
  var revision = 0

  init(
    path: String, resolvedPath: String, file: ProjectFile, status: FileStatus, files: any FileSystem,
    format: ProjectFormat
  ) {
    self.path = path
    self.resolvedPath = resolvedPath
    self.files = files
    self.format = format
    origin = file
    proven = file
    base = KnownFile(bytes: file.source, project: file.project, status: status)
    project = file.project
    problems = file.problems
  }

  /// Whether the project differs from what the file holds.
  var hasUnsavedChanges: Bool { project != base.project || !isBaseDurable }

  /// What tells the file as it was last read or written from others; worked out once for each text.
  mutating func baseHash() -> ContentHash {
    if let hash = base.hash { return hash }
    let hash = ContentHash(base.bytes)
    base.hash = hash
    return hash
  }

  /// Takes a file as the new *base*.
  mutating func take(_ file: ProjectFile, status: FileStatus, project: Project) {
    origin = file
    base = KnownFile(bytes: file.source, project: file.project, status: status)
    isBaseDurable = true
    problems = file.problems
    self.project = project
  }
}

/// A file as it is known to stand on the disk.
struct KnownFile: Sendable {
  var bytes: [UInt8]
  var project: Project
  var status: FileStatus
  /// The hash of the bytes, once it was asked for.
  var hash: ContentHash?
}
