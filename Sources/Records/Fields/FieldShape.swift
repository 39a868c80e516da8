/// What may stand in a field: forms, messages and the schema of the file all read it.
public indirect enum FieldShape: Equatable, Sendable {
  /// Any text; long text may have several lines.
  case text
  /// A name that is unique in its list.
  case identifier
  /// One of these words.
  case word([String])
  /// A day, `YYYY-MM-DD`.
  case date
  /// A moment, RFC 3339 with offset.
  case instant
  /// A whole number within a range.
  case integer(ClosedRange<Int>)
  /// A decimal number.
  case decimal
  /// True or false.
  case flag
  /// The id of a record in the list to which a pattern leads, see `Path.init(_:around:)`: `partners`,
  /// `partners/ID/selection/criteria`.
  case reference(String)
  /// A list.
  case list(FieldShape)
  /// A record with fields of its own.
  case record(String)
  /// Names with values of one shape.
  case mapping(FieldShape)
  /// Any JSON.
  case any
}
