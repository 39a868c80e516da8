/// What is known of a field of a kind of record.
public struct RecordField: Sendable {
  /// The name in the file.
  public let name: String
  /// One sentence on what belongs there.
  public let hint: String
  /// What may stand there.
  public let shape: FieldShape
  /// Whether a new record has to be given it.
  public let isNeeded: Bool
}
