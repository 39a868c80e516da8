/// A hidden file with a text of value, which a save left beside a project file because it was cut off.
public struct LeftCopy: Equatable, Sendable {
  /// How it came to be.
  public enum Kind: Sendable {
    /// What stood in the file before it was written over where it stands.
    case before
    /// A text that changed places with the file, or was to be written over it, and that this machine does not know:
    /// what somebody else wrote in the last moment, or the new text that never took its place.
    case displaced
  }

  /// Where it stands.
  public let path: String
  /// How it came to be.
  public let kind: Kind

  /// Names a copy.
  public init(path: String, kind: Kind) {
    self.path = path
    self.kind = kind
  }
}
