public import Programme
import Records

/// The parts of the dashboard by their names in data and on the command line.
public enum PaneName: String, CaseIterable, Sendable {
  case overview, programme, partners, steps, partner, practices, selection, contract, scorecard, governance
  case roadblocks, roadblock, findings, lookahead, activity, rules, conflicts, portfolio

  /// The side of a partnership that it shows, if it is one.
  public var part: PartnerPart? { PartnerPart(rawValue: rawValue) }

  /// What the record is called whose id it needs; `nil` where it needs none.
  public var needs: String? {
    if part != nil || self == .partner { return Partner.noun }
    return self == .roadblock ? Roadblock.noun : nil
  }
}
