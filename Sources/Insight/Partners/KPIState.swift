public import Programme

/// A KPI with the last assessment made and published, and the days by which the next ones are due.
public struct KPIState: Equatable, Sendable {
  /// The measure's id.
  public let id: ID<ContractMeasure>
  /// What it is.
  public let title: String
  /// The measure, which a screen can open.
  public let record: Address
  /// The assessment of the latest period.
  public let latest: KPIAssessment?
  /// The last day of the latest period assessed; `nil` where no period tells a day.
  public let assessedTo: CalendarDate?
  /// The day by which it is to be assessed next: 12 months after the last; where the Act asks, at the latest on
  /// termination.
  ///
  /// `nil` once a contract under the Act is assessed to its end, or where no day tells.
  public let assessmentDue: CalendarDate?
  /// The latest day on which an assessment was published.
  public let publishedOn: CalendarDate?
  /// The day by which an assessment is to be published next: 12 months after the last, or after the start; `nil` where
  /// the contract ends before, since its termination is told in another notice, or where no day tells.
  public let publicationDue: CalendarDate?

  init(
    _ measure: ContractMeasure, of partner: PartnerFacts, _ contract: Contract, every days: Int, isBound: Bool
  ) {
    let end = contract.end
    let assessedTo = measure.assessedTo
    id = measure.id
    title = measure.nameOrID
    record = partner.address(measure)
    latest = measure.latestAssessment
    self.assessedTo = assessedTo
    let next = partner.assessedSince(measure).map { $0 + days }
    if isBound, let next, let end {
      assessmentDue = assessedTo.map { $0 >= end } ?? false ? nil : min(next, end)
    } else {
      assessmentDue = next
    }
    let publishedOn = measure.assessments.compactMap(\.publishedOn).filter { $0 <= partner.today }.max()
    self.publishedOn = publishedOn
    let publication = (publishedOn ?? partner.contractStart).map { $0 + days }
    publicationDue = publication.flatMap { due in end.map { due <= $0 } ?? true ? due : nil }
  }
}
