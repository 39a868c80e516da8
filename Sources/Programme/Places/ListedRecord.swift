/// A record of a list with where it stands.
public struct ListedRecord: Sendable {
  /// The record.
  public let record: any Record
  /// Where it stands.
  public let place: RecordPlace
  /// The place as `Project.place(typed:)` reads it back.
  public let words: String
}
