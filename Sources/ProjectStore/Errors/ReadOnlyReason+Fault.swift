import Glibc

extension ReadOnlyReason {
  /// What it means that the system would not let the file be written; `nil` if it is no lasting reason.
  init?(_ fault: SystemFault) {
    switch fault.code {
    case EROFS: self = .readOnlyFileSystem
    case EPERM: self = .immutable
    case EACCES: self = .permission
    default: return nil
    }
  }
}
