import Programme
import Records

extension ViewSource {
  /// One side of a partnership, with a sentence in its place where nothing of it is recorded.
  func part(_ part: PartnerPart, of partner: Partner) -> ViewSection {
    switch part {
    case .practices: practices(partner)
    case .selection: partner.selection.map { selection($0, of: partner) } ?? absent(part)
    case .contract: partner.contract.map { contract($0, of: partner) } ?? absent(part)
    case .scorecard: scorecard(partner)
    case .governance: partner.governance.map { governance($0, of: partner) } ?? absent(part)
    }
  }

  private func absent(_ part: PartnerPart) -> ViewSection {
    ViewSection(
      part.rawValue, part.title, [.paragraph(key: "absent", "No \(part.title.lowercased()) is recorded.")])
  }
}
