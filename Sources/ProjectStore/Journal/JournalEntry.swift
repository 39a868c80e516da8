import Programme
public import Records

/// An edit as the journal has it: what was changed, when and by whom, and whether the file came to hold it.
public struct JournalEntry: Equatable, Sendable {
  /// What sort of change it was.
  public enum Kind: String, Sendable {
    /// A change made.
    case edit
    /// A change taken back.
    case undo
    /// A change that was taken back, made again.
    case redo
  }

  /// How far it came.
  public enum Status: String, Sendable {
    /// Only the journal has it.
    case kept
    /// The file had it.
    case saved
    /// It could not be brought back when the file was next opened; `recover` tries again.
    case aside
  }

  /// What sort of change it was.
  public let kind: Kind
  /// When.
  public let at: Instant
  /// Who; empty where that was not told.
  public let by: String
  /// The changes as they were made; of an undo those that took back.
  public let edit: Edit
  /// How far it came.
  public internal(set) var status: Status
  /// The run of the program that made it.
  let session: String
  /// Its number in that run, from 1.
  let sequence: Int
  /// The document on which it was made.
  let base: ContentHash

  /// What names the entry in marks.
  var key: String { "\(session)-\(sequence)" }

  /// What happened, in words: "RB-7K2M status: open → waiting", "undone: …".
  public var words: String { words(edit.title) }

  /// The same of the edit in other words than its title.
  func words(_ done: String) -> String {
    switch kind {
    case .edit: done
    case .undo: "undone: \(done)"
    case .redo: "done again: \(done)"
    }
  }
}
