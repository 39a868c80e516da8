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

  /// Whether this person may not do it.
  var isPermission: Bool { code == EACCES || code == EPERM }

  /// Whether nothing stands there.
  var isAbsence: Bool { code == ENOENT }

  /// Whether the file system cannot do such a thing at all.
  var isUnsupported: Bool { code == EINVAL || code == ENOSYS || code == EOPNOTSUPP || code == ENOTSUP }
}

extension SystemFault: CustomStringConvertible {
  /// The system's words: "Input/output error (fsync)".
  public var description: String { unsafe "\(String(cString: strerror(code))) (\(call))" }
}
