public import FoundationEssentials
public import JSONText
public import Records

/// A measured value on a day.
public struct Reading: Record {
  /// What one is called in messages.
  public static let noun = "reading"
  /// A measure is read once a day.
  public static let naturalKey = ["date"]

  /// The day of the reading.
  public var date: CalendarDate = CalendarDate(dayNumber: 0)
  /// What was read, in the unit of the measure.
  public var value: Decimal = 0
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// What was read, and when.
  public var called: String { "reading \(value) of \(date.words)" }

  /// The fields in the order in which they are printed.
  public static let fields: [Field<Reading>] = [
    .required("date", \.date, "Date", "The day of the reading."),
    .required("value", \.value, "Value", "What was read, in the unit of the measure."),
  ]
}
