public import JSONText
import Programme
public import Records
public import System

/// Why a project cannot be opened, changed or saved.
///
/// Every case names the file as the user named it. The texts hold names and values from outside: whoever shows them
/// escapes them for the place where they go.
public enum StoreError: Error, Equatable, Sendable {
  /// Nothing stands at the path; perhaps another file was meant.
  case notFound(path: String, suggestion: String?)
  /// The path is a symbolic link to something that is not there.
  case danglingLink(path: String, target: String)
  /// The path itself cannot be: empty, too long, a loop of links, a file taken for a folder.
  case badPath(path: String, reason: String)
  /// A folder stands where a file was expected.
  case isFolder(path: String)
  /// A pipe, socket or device stands where a file was expected.
  case notRegularFile(path: String, kind: FileStatus.Kind)
  /// The file is larger than any project file.
  case tooLarge(path: String, bytes: Int, limit: Int)
  /// Permissions forbid reading.
  case unreadable(path: String)
  /// Reading failed for another reason.
  case readingFailed(path: String, fault: SystemFault)
  /// The text is no project; `bytes` are what was read, and nothing was written over them.
  case unparsable(path: String, problems: [JSONProblem], bytes: [UInt8])
  /// The text is no project, and a save that was cut off left a copy of what stood there before.
  case cutOff(path: String, copy: LeftCopy, problems: [JSONProblem], bytes: [UInt8])
  /// The folder has no project file.
  case noProjectHere(folder: String)
  /// The project is open to look at only.
  case readOnly(path: String, reason: ReadOnlyReason)
  /// The system does not let this person write the file or its folder.
  case permission(path: String)
  /// The disk, or this person's share of it, is full.
  case diskFull(path: String)
  /// The file system cannot be written.
  case readOnlyFileSystem(path: String)
  /// Writing failed for another reason.
  case writingFailed(path: String, fault: SystemFault)
  /// Writing failed, and a copy of what else would be lost stands in another file.
  indirect case writingLeftCopy(path: String, copy: String, reason: StoreError)
  /// The file was removed or renamed since it was read.
  case vanished(path: String)
  /// Something stands already where a new file was to be made.
  case alreadyExists(path: String)
  /// A snapshot was to be written over a project file, or under the name of one.
  case notOverProject(path: String)
  /// The edit was made for another state of the project than there is now.
  case outdated(path: String, conflicts: [EditConflict])
  /// An edit can no longer be taken back or made again, because of what was made of its fields since.
  case overtaken(path: String, edit: String, reason: String)
  /// An edit cannot be taken back while it waits in a conflict.
  case disputed(path: String, edit: String, place: String)
  /// Somebody else changed the file meanwhile, and what stands there now is no project.
  case spoiltByOther(path: String, problems: [JSONProblem], bytes: [UInt8])
  /// A newer program changed the file meanwhile.
  case newerByOther(path: String, version: Int)
  /// The file changed again and again while it was being written.
  case busy(path: String)
  /// What was to be written would not have been read back as the same project.
  case wouldNotReadBack(path: String, detail: String)
  /// With this edit the file could not be read back.
  case wouldSpoil(path: String, detail: String)
  /// The edit itself cannot be made.
  case edit(EditProblem)
}

extension StoreError {
  /// Whether an edit, undo or redo that met this error was refused, the project being as it was before.
  ///
  /// With any other error the change stands in memory and only saving failed: `ProjectStore.state` is then `.unsaved`.
  public var isRefusal: Bool {
    switch self {
    case .edit, .readOnly, .outdated, .overtaken, .disputed, .wouldSpoil: true
    default: false
    }
  }

  /// Whether a save that met this error may succeed later without another change to the project.
  var mayPass: Bool {
    switch self {
    case .newerByOther, .wouldNotReadBack: false
    default: !isRefusal
    }
  }
}
