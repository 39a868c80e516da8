/// What the system says about a file.
public struct FileStatus: Equatable, Sendable {
  /// What sort of thing it is.
  public enum Kind: String, Sendable {
    /// A plain file.
    case regular = "file"
    /// A folder.
    case folder
    /// A symbolic link.
    case link = "symbolic link"
    /// A named pipe.
    case pipe = "named pipe"
    /// A socket.
    case socket
    /// A character or block device.
    case device
  }

  /// What sort of thing it is.
  public var kind: Kind
  /// Bytes.
  public var size: Int
  /// The twelve permission bits.
  public var mode: UInt32
  /// The owner's number.
  public var owner: UInt32
  /// The group's number.
  public var group: UInt32
  /// How many names the file has.
  public var links: Int
  /// The device and the number on it: together they tell one file from another.
  public var identity: [UInt64]
  /// When its bytes were last written, in seconds since 1970.
  public var modified: Int64

  /// Makes a status.
  public init(
    kind: Kind, size: Int, mode: UInt32, owner: UInt32, group: UInt32, links: Int, identity: [UInt64],
    modified: Int64 = 0
  ) {
    self.kind = kind
    self.size = size
    self.mode = mode
    self.owner = owner
    self.group = group
    self.links = links
    self.identity = identity
    self.modified = modified
  }

  /// Whether somebody at all may write.
  ///
  /// Without any such bit the file is meant to stay as it is, and that is respected also where the system would let
  /// root write.
  public var hasWriteBit: Bool { mode & 0o222 != 0 }
}

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
  public var isTheSystems: Bool { !name.hasPrefix("user.") && !name.hasPrefix("system.posix_acl") }
}
