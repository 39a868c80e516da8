import System

extension ReadOnlyReason {
  /// What it means that the system would not let the file be written; `nil` if it is no lasting reason.
  init?(_ fault: SystemFault) {
    switch fault.reason {
    case .readOnly: self = .readOnlyFileSystem
    case .forbidden: self = .immutable
    case .denied: self = .permission
    default: return nil
    }
  }
}
