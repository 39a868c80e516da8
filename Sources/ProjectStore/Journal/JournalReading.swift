/// What the journal of a project says, for people who look back.
public struct JournalReading: Sendable {
  /// Where the journal stands.
  public let path: String
  /// Every edit in the order in which it was kept, undone ones and the undoing included.
  public let entries: [JournalEntry]
  /// How many lines were torn or spoilt, and ignored.
  public let damagedLines: Int
  /// The edits that stand, made and not taken back, but that the file lacks.
  public let lacking: [JournalEntry]
}
