/// Something wrong or doubtful with a field of a record, as a part of its project.
public struct RecordFault: Equatable, Sendable {
  /// The field's name in the file.
  public let field: String
  /// What was expected and found, and what to do.
  public let words: String
  /// Whether the record may be kept all the same, once the person has read this.
  public let isDoubt: Bool

  /// Something that keeps the record from being taken.
  public static func error(_ field: String, _ words: String) -> RecordFault {
    RecordFault(field: field, words: words, isDoubt: false)
  }

  /// Something to think about before the record is taken.
  public static func doubt(_ field: String, _ words: String) -> RecordFault {
    RecordFault(field: field, words: words, isDoubt: true)
  }
}
