/// An extended attribute of a file.
public struct FileAttribute: Equatable, Sendable {
  /// The name with its name space: `user.origin`.
  public let name: String
  /// The value.
  public let value: [UInt8]

  /// Makes an attribute.
  public init(name: String, value: [UInt8]) {
    self.name = name
    self.value = value
  }

  /// Whether it belongs to the system, which may refuse to let it be set and sets it itself where it matters;
  /// access control lists are the user's.
  var isTheSystems: Bool { !name.hasPrefix("user.") && !name.hasPrefix("system.posix_acl") }
}
