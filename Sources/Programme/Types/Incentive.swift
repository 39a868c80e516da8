public import JSONText
public import Records

/// Something rewarded under a contract.
public struct Incentive: Identified {
  /// What one is called in messages.
  public static let noun = "incentive"
  /// How the ids of new ones begin.
  public static let idPrefix = "IN"

  /// The name, unique in its list; never changes.
  public var id: ID<Incentive> = ID("")
  /// What is rewarded.
  public var text: String = ""
  /// The behaviour it drives.
  public var behaviour: String = ""
  /// The day on which that was last checked.
  public var checkedOn: CalendarDate?
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The fields in the order in which they are printed.
  public static let fields: [Field<Incentive>] = [
    .required("id", \.id, "Id", "The name, unique in its list; never changes."),
    .required("text", \.text, "Text", "What is rewarded."),
    .optional("behaviour", \.behaviour, "Behaviour", "The behaviour it drives."),
    .optional("checkedOn", \.checkedOn, "Checked on", "The day on which that was last checked."),
  ]
}
