import Glibc

extension StoreError {
  /// What a fault means for somebody who wants to read a file.
  init(reading path: String, _ fault: SystemFault) {
    switch fault.code {
    case ENOENT: self = .notFound(path: path, suggestion: nil)
    case EACCES, EPERM: self = .unreadable(path: path)
    case EISDIR: self = .isFolder(path: path)
    case ENXIO, ENODEV: self = .notRegularFile(path: path, kind: .device)
    default: self = StoreError.pathFault(path, fault) ?? .readingFailed(path: path, fault: fault)
    }
  }

  /// What a fault means for somebody who wants to write a file.
  init(writing path: String, _ fault: SystemFault) {
    switch fault.code {
    case ENOENT: self = .vanished(path: path)
    case EEXIST: self = .alreadyExists(path: path)
    case EISDIR: self = .isFolder(path: path)
    case EROFS: self = .readOnlyFileSystem(path: path)
    case EACCES, EPERM: self = .permission(path: path)
    case ENOSPC, EDQUOT, EFBIG: self = .diskFull(path: path)
    default: self = StoreError.pathFault(path, fault) ?? .writingFailed(path: path, fault: fault)
    }
  }

  private static func pathFault(_ path: String, _ fault: SystemFault) -> StoreError? {
    switch fault.code {
    case ENAMETOOLONG: .badPath(path: path, reason: "the name is too long for this file system")
    case ELOOP: .badPath(path: path, reason: "it is a symbolic link that leads round in a circle or changed meanwhile")
    case ENOTDIR: .badPath(path: path, reason: "a part of it that should be a folder is a file")
    default: nil
    }
  }
}
