/// What is judged: the four ways in which partnerships slip up, the relationship, and delivery itself.
public enum Area: String, CaseIterable, Hashable, Sendable {
  case clarity, planning, capability, commercials, relationship, delivery

  /// The area's name on screens and in reports.
  public var title: String {
    switch self {
    case .clarity: "Clarity"
    case .planning: "Planning"
    case .capability: "Capability"
    case .commercials: "Commercials"
    case .relationship: "Relationship"
    case .delivery: "Delivery"
    }
  }
}
