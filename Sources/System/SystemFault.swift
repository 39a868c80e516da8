import CSystem
import Glibc

/// A call of the system that failed: which one, and the reason it gave.
public struct SystemFault: Error, Equatable, Sendable {
  /// The call: `fsync`.
  public let call: String
  /// The value of `errno`.
  public let code: Int32

  /// Makes a fault.
  public init(call: String, code: Int32) {
    self.call = call
    self.code = code
  }

  /// The fault that the last failed call left in `errno`.
  static func last(_ call: String) -> SystemFault { SystemFault(call: call, code: errno) }

  /// A call that did not do what it said.
  public static func broken(_ call: String) -> SystemFault { SystemFault(call: call, code: EIO) }

  /// A lock that somebody else holds.
  public static func locked(_ call: String) -> SystemFault { SystemFault(call: call, code: EWOULDBLOCK) }

  /// Why the call failed, as far as that makes a difference to anybody.
  public enum Reason: Sendable {
    /// Nothing stands there.
    case absent
    /// Something of that name is there already.
    case taken
    /// This person may not do it.
    case denied
    /// Nobody may do it, as with an immutable file.
    case forbidden
    /// The file system is mounted read-only.
    case readOnly
    /// The disk, the quota or the file has no more room.
    case full
    /// A folder stands there.
    case folder
    /// A part of the path that should be a folder is none.
    case notFolder
    /// The path leads through too many links.
    case circular
    /// The name is too long.
    case tooLong
    /// A device or pipe that has nothing behind it.
    case noDevice
    /// The file system cannot do such a thing at all.
    case unsupported
    /// Somebody else holds the lock.
    case locked
    /// The file system has no locks to give.
    case noLocks
    /// No such file is open.
    case notOpen
    /// Nobody reads the pipe any more.
    case closed
    /// Anything else; the code tells.
    case other

    /// Whether this person may not do it, for what reason ever.
    public var isPermission: Bool { self == .denied || self == .forbidden }
  }

  /// Why the call failed.
  public var reason: Reason {
    switch code {
    case ENOENT: .absent
    case EEXIST: .taken
    case EACCES: .denied
    case EPERM: .forbidden
    case EROFS: .readOnly
    case ENOSPC, EDQUOT, EFBIG: .full
    case EISDIR: .folder
    case ENOTDIR: .notFolder
    case ELOOP: .circular
    case ENAMETOOLONG: .tooLong
    case ENXIO, ENODEV: .noDevice
    case EINVAL, ENOSYS, EOPNOTSUPP: .unsupported
    case EWOULDBLOCK: .locked
    case ENOLCK: .noLocks
    case EBADF: .notOpen
    case EPIPE: .closed
    default: .other
    }
  }

  /// The system's words for the reason: "Input/output error".
  public var words: String { unsafe String(cString: cs_error_words(code)) }
}

extension SystemFault: CustomStringConvertible {
  /// The reason and the call: "Input/output error (fsync)".
  public var description: String { "\(words) (\(call))" }
}
