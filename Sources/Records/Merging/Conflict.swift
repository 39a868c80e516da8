public import JSONText

/// A field that two people changed differently, left for a person to decide.
public struct Conflict: Record {
  /// What one is called in messages.
  public static let noun = "conflict"

  /// Where the record stands.
  public var record: String = ""
  /// The field.
  public var field: String = ""
  /// The value both started from.
  public var base: JSONValue?
  /// The value of one side.
  public var mine: JSONValue?
  /// The value of the other side.
  public var theirs: JSONValue?
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The fields in the order in which they are printed.
  public static let fields: [Field<Conflict>] = [
    .required("record", \.record, "Record", "Where the record stands."),
    .required("field", \.field, "Field", "The field."),
    .optional("base", \.base, "Base", "The value both started from."),
    .optional("mine", \.mine, "Mine", "The value of one side."),
    .optional("theirs", \.theirs, "Theirs", "The value of the other side."),
  ]
}
