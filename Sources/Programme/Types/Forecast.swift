public import JSONText
public import Records

/// A new date for a milestone, said on a day for a reason.
public struct Forecast: Record {
  /// What one is called in messages.
  public static let noun = "forecast"
  /// A milestone is forecast once a day.
  public static let naturalKey = ["on"]

  /// The day on which the forecast was made.
  public var on: CalendarDate = CalendarDate(dayNumber: 0)
  /// The date forecast.
  public var date: CalendarDate = CalendarDate(dayNumber: 0)
  /// Why the date is what it is now.
  public var reason: String = ""
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The day that is forecast.
  public var called: String { "forecast \(date.words)" }

  /// The fields in the order in which they are printed.
  public static let fields: [Field<Forecast>] = [
    .required("on", \.on, "Said on", "The day on which the forecast was made."),
    .required("date", \.date, "Date", "The date forecast."),
    .optional("reason", \.reason, "Reason", "Why the date is what it is now."),
  ]
}
