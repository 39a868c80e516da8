public import Programme

/// What somebody else changed in the file, as it was taken in.
public struct OutsideChange: Equatable, Sendable {
  /// The change as an edit, from the file as it was known to the file as it stood.
  public let edit: Edit
  /// How many changes of one's own were made again on top.
  public let ownChanges: Int

  /// The change in a sentence for a message.
  public var words: String {
    let count = edit.changes.count
    let theirs = "somebody else changed \(count == 1 ? "one field" : "\(count) fields") of the file"
    return switch ownChanges {
    case 0: theirs
    case 1: theirs + "; your change was made again on top"
    default: theirs + "; your \(ownChanges) changes were made again on top"
    }
  }
}
