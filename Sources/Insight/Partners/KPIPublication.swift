public import Programme

/// Which contracts the Procurement Act 2023 asks to measure in public, what is due by when, and what is missing.
///
/// A contract estimated at over £5m, VAT included, needs at least three KPIs (section 52). At least once in every 12
/// months and on termination the supplier is assessed against them and the assessment published in a contract
/// performance notice (section 71(2), in force since 1 January 2026; Procurement Regulations 2024, regulation 39). When
/// the contract ends, a contract termination notice follows within 30 days (section 80, regulation 41).
///
/// The records do not tell frameworks, concessions and light-touch contracts, nor a contract whose performance KPIs
/// cannot measure; those are exempt, and whoever knows may switch the rules off.
public struct KPIPublication: Equatable, Sendable {
  /// One entry a contract, in file order.
  public let contracts: [KPIDuty]

  /// The day on which the Act came into force; contracts that began before are under the earlier regulations.
  public static let actInForce = CalendarDate(dayNumber: 20_143)

  /// Reads every contract of a project, at a cost proportional to its assessments.
  ///
  /// The number of KPIs, the value and the 12 months are the thresholds `commercials.kpi-count`,
  /// `commercials.kpi-count.value` and `commercials.assessment-age` of the settings.
  public init(_ project: Project, on today: CalendarDate) {
    let facts = Facts(project, on: today)
    contracts = project.partners.indices.compactMap { KPIDuty(PartnerFacts(facts, $0)) }
  }
}
