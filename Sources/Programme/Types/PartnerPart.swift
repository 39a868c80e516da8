import Records

/// A side of a partnership that has a page of its own, by the name of its field in a partner's record.
public enum PartnerPart: String, CaseIterable, Sendable {
  case practices, selection, contract, scorecard, governance

  /// The heading of the page.
  public var title: String {
    switch self {
    case .practices: "Five steps"
    case .selection: "Selection"
    case .contract: "Contract"
    case .scorecard: "Scorecard"
    case .governance: "Governance"
    }
  }
}
