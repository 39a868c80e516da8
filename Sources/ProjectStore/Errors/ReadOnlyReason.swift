import Programme
import Records

/// Why a project can be looked at but not changed.
public enum ReadOnlyReason: Equatable, Sendable {
  /// It was asked for.
  case asked
  /// A newer program wrote the file; this one would lose what it does not know.
  case newerVersion(Int)
  /// The file says that nobody, or not this person, may write it.
  case permission
  /// The whole file system cannot be written.
  case readOnlyFileSystem
  /// The file is marked as immutable.
  case immutable

  /// The reason in a few words and what to do.
  public var words: String {
    switch self {
    case .asked: "opened to look at only"
    case .newerVersion(let version):
      "its format is version \(version), and this program writes version \(ProjectFile.currentVersion); use a newer tandem to change it"
    case .permission:
      "its permissions do not let you write it; ask its owner, or change them with chmod and read the file again"
    case .readOnlyFileSystem: "it is on a file system that cannot be written; copy it elsewhere to change it"
    case .immutable: "the file is marked immutable; chattr -i lifts that"
    }
  }
}
