public import Programme

/// A measure of a contract with what was checked of it from the partner's side, and its ratings by period.
public struct MeasureStanding: Equatable, Sendable {
  /// The measure as recorded.
  public let measure: ContractMeasure
  /// Where it stands in the file.
  public let record: Address
  /// The checks from the partner's view made so far, in file order.
  public let partnerChecks: [MeasureCheck]
  /// The assessment of the latest period.
  public let latest: KPIAssessment?
  /// Whether that rating asks for a recovery plan: Requires improvement or Inadequate.
  public let isOffTarget: Bool

  init(_ measure: ContractMeasure, of partner: Partner, on today: CalendarDate) {
    self.measure = measure
    record = Address.partner(partner.id) + "contract" + "measures" + .item(measure.id.text)
    partnerChecks = measure.checksFromPartner(until: today)
    let latest = measure.latestAssessment
    self.latest = latest
    isOffTarget = latest?.rating.isOffTarget ?? false
  }
}
