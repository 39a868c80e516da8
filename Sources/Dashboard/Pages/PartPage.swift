import Insight
import Programme
import Terminal
import Text

/// The page of one side of a partnership; where nothing of it is recorded, what would be here and which key makes it.
enum PartPage {
  static func lines(_ part: PartnerPart, of partner: Partner, _ open: OpenProject, width: Int) -> [PageLine] {
    let judged = RecordPage.judged(open, .partner(partner.id) + part.rawValue, width)
    switch part {
    case .practices: return PracticesPage(partner: partner, open: open, width: width).lines
    case .selection:
      return partner.selection.map {
        judged + SelectionPage(partner: partner, selection: $0, open: open, width: width).lines
      } ?? absent(part, partner, open, width: width)
    case .contract:
      guard let contract = partner.contract,
        let standing = ContractStatus(partner, in: open.judged, on: open.insight.today)
      else { return absent(part, partner, open, width: width) }
      return judged
        + ContractPage(partner: partner, contract: contract, standing: standing, open: open, width: width).lines
    case .governance:
      return partner.governance.map {
        GovernancePage(partner: partner, governance: $0, open: open, width: width).lines
      } ?? absent(part, partner, open, width: width)
    case .scorecard: return ScorecardPage(partner: partner, open: open, width: width).lines
    }
  }

  /// What would stand on a page, for the partner of whom nothing of the kind is recorded.
  static func absent(_ part: PartnerPart, _ partner: Partner, _ open: OpenProject, width: Int) -> [PageLine] {
    let list = PartnerPlaces(id: partner.id).list(part.rawValue)
    let noun = Project.recordType(at: list)?.noun ?? part.title.lowercased()
    return (TextWidth.wrapped("Nothing is recorded yet. \(part.promise)", to: width).map { [Span($0, .muted)] }).lines()
      + (open.isPrinted
        ? [] : [[], PageLine([Span("\(open.key("new")) adds the \(noun)", .title)], target: .list(list))])
  }
}

extension PartnerPart {
  /// What its page tells as soon as it is recorded.
  fileprivate var promise: String {
    switch self {
    case .practices: "Here stand the questions of the five steps with their answers."
    case .selection:
      "Here would stand the framework, the criteria with their weights, the bids with their scores by evaluator, who "
        + "leads, and how far a weight must move before another does."
    case .contract:
      "Here would stand what is provided and when it counts as provided, what is measured and the behaviour it drives, "
        + "how KPIs are rated, and what is to be published by law."
    case .scorecard: "Here would stand what the two sides say of each other, round by round."
    case .governance:
      "Here would stand who meets whom and how often, what meetings were worth to each side, what was agreed, and what "
        + "was said and answered."
    }
  }
}
