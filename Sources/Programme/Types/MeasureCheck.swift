public import JSONText
public import Records

/// A check of a measure for the behaviour it drives.
public struct MeasureCheck: Record {
  /// What one is called in messages.
  public static let noun = "check"

  /// The day of the check.
  public var on: CalendarDate = CalendarDate(dayNumber: 0)
  /// Who checked.
  public var by: String = ""
  /// From whose point of view.
  public var view: Party = .department
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// When it was checked, and by whom from which view.
  public var called: String {
    let party = by.isEmpty ? "the \(view.rawValue)" : "\(by) for the \(view.rawValue)"
    return "check of \(on.words) by \(party)"
  }

  /// The fields in the order in which they are printed.
  public static let fields: [Field<MeasureCheck>] = [
    .required("on", \.on, "On", "The day of the check."),
    .optional("by", \.by, "By", "Who checked."),
    .defaulted("view", \.view, "View", "From whose point of view."),
  ]
}
