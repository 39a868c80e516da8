import System

extension StoreError {
  /// What a fault means for somebody who wants to read a file.
  init(reading path: String, _ fault: SystemFault) {
    switch fault.reason {
    case .absent: self = .notFound(path: path, suggestion: nil)
    case .denied, .forbidden: self = .unreadable(path: path)
    case .folder: self = .isFolder(path: path)
    case .noDevice: self = .notRegularFile(path: path, kind: .device)
    default: self = StoreError.pathFault(path, fault) ?? .readingFailed(path: path, fault: fault)
    }
  }

  /// What a fault means for somebody who wants to write a file.
  init(writing path: String, _ fault: SystemFault) {
    switch fault.reason {
    case .absent: self = .vanished(path: path)
    case .taken: self = .alreadyExists(path: path)
    case .folder: self = .isFolder(path: path)
    case .readOnly: self = .readOnlyFileSystem(path: path)
    case .denied, .forbidden: self = .permission(path: path)
    case .full: self = .diskFull(path: path)
    default: self = StoreError.pathFault(path, fault) ?? .writingFailed(path: path, fault: fault)
    }
  }

  private static func pathFault(_ path: String, _ fault: SystemFault) -> StoreError? {
    switch fault.reason {
    case .tooLong: .badPath(path: path, reason: "the name is too long for this file system")
    case .circular:
      .badPath(path: path, reason: "it is a symbolic link that leads round in a circle or changed meanwhile")
    case .notFolder: .badPath(path: path, reason: "a part of it that should be a folder is a file")
    default: nil
    }
  }
}
