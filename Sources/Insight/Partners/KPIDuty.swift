public import Programme
public import Records

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

/// What the Procurement Act 2023 asks of a contract, and how far it is done; for the sources see `KPIPublication`.
public struct KPIDuty: Equatable, Sendable {
  /// Whether the Act asks anything.
  public enum Status: Equatable, Sendable {
    /// Its value is over the threshold.
    case bound
    /// Its value is not over the threshold.
    case notOver
    /// No value is recorded, so that nobody can tell.
    case valueUnknown
    /// Its value is in another currency than pounds, so that somebody has to tell.
    case otherCurrency(String)
    /// It began before the Act did.
    case beforeTheAct(start: CalendarDate)
  }

  /// The partner's id.
  public let partner: ID<Partner>
  /// What the partner is called.
  public let name: String
  /// The contract, which a screen can open.
  public let record: Path
  /// The value, in units of one of the contract's currency.
  public let value: Double?
  /// Whether the Act asks anything.
  public let status: Status
  /// How many KPIs it needs.
  public let needed: Int
  /// Each KPI, in file order.
  public let kpis: [KPIState]
  /// What is missing, the contract's first; empty where the Act does not ask.
  public let gaps: [KPIGap]
  /// The day by which a contract termination notice is due, 30 days counted from the last day of the contract.
  public let terminationNoticeBy: CalendarDate?

  /// Whether the Act asks for KPIs.
  public var isBound: Bool { status == .bound }
  /// The next day by which a KPI is to be assessed or an assessment published; past where that is overdue.
  public var nextDue: CalendarDate? {
    isBound ? kpis.flatMap { [$0.assessmentDue, $0.publicationDue] }.compactMap(\.self).min() : nil
  }

  /// Reads what is asked of a partner's contract by the thresholds of the project's settings; `nil` where there is none.
  init?(_ partner: PartnerFacts) {
    let settings = partner.facts.project.settings
    let count = Limits(ofRule: "commercials.kpi-count", in: settings)
    let age = Limits(ofRule: "commercials.assessment-age", in: settings)
    self.init(partner, needed: count.days, over: count[".value"], every: age.days)
  }

  /// `nil` where there is no contract.
  init?(_ partner: PartnerFacts, needed: Int, over threshold: Double, every days: Int) {
    guard let contract = partner.partner.contract else { return nil }
    let value = contract.value.map { Double($0) }
    let status: Status =
      if let value {
        if partner.currency != "GBP" {
          .otherCurrency(partner.currency)
        } else if value <= threshold {
          .notOver
        } else if let start = contract.start, start < KPIPublication.actInForce {
          .beforeTheAct(start: start)
        } else {
          .bound
        }
      } else {
        .valueUnknown
      }
    let kpis = contract.measures.filter(\.isKPI).map {
      KPIState($0, of: partner, contract, every: days, isBound: status == .bound)
    }
    self.partner = partner.id
    name = partner.name
    record = partner.path + "contract"
    self.value = value
    self.status = status
    self.needed = needed
    self.kpis = kpis
    gaps = status == .bound ? KPIGap.all(contract, kpis, record: record, needed: needed, on: partner.today) : []
    terminationNoticeBy = status == .bound ? contract.end.map { $0 + 29 } : nil
  }

  /// The duty in words: "4 KPIs, next due 3 Nov 2026", "2 of 3 KPIs, 1 not assessed in time", "not over the threshold".
  public var words: String {
    switch status {
    case .notOver: return "not over the threshold"
    case .valueUnknown: return "no value recorded: whether KPIs are to be published cannot be told"
    case .otherCurrency(let code): return "in \(code): whether KPIs are to be published is to be told by hand"
    case .beforeTheAct(let start): return "began on \(start.words), before the Act"
    case .bound:
      let count = kpis.count < needed ? "\(kpis.count) of \(needed) KPIs" : counted(kpis.count, "KPI")
      if let worst = gaps.first {
        return "\(count): \(worst.words)" + (gaps.count > 1 ? ", and \(gaps.count - 1) more" : "")
      }
      return count + (nextDue.map { ", next due \($0.words)" } ?? "")
    }
  }
}

/// A KPI with the last assessment made and published, and the days by which the next ones are due.
public struct KPIState: Equatable, Sendable {
  /// The measure's id.
  public let id: ID<ContractMeasure>
  /// What it is.
  public let title: String
  /// The measure, which a screen can open.
  public let record: Path
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
    record = partner.path(measure)
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

/// Something that the Procurement Act 2023 asks of a contract and the records do not show.
public struct KPIGap: Equatable, Sendable {
  /// What is missing.
  public enum Kind: Equatable, Sendable {
    /// Fewer KPIs than needed.
    case tooFewKPIs
    /// No first day of the contract, from which the 12 months count.
    case noStart
    /// A KPI was not assessed in time.
    case notAssessed
    /// A KPI was assessed for periods whose names tell no day.
    case periodUnknown
    /// No assessment of a KPI was published in time.
    case notPublished
  }

  /// What is missing.
  public let kind: Kind
  /// The record in which it is missing.
  public let record: Path
  /// The day by which it was due, if it was due by a day.
  public let due: CalendarDate?
  /// The gap in words, without the partner's name.
  public let words: String

  /// What is missing in a contract that has the duty, the contract's own first, then by KPI.
  static func all(
    _ contract: Contract, _ kpis: [KPIState], record: Path, needed: Int, on today: CalendarDate
  ) -> [KPIGap] {
    var gaps: [KPIGap] = []
    if kpis.count < needed {
      let words = "\(counted(kpis.count, "KPI")) where \(needed) are needed"
      gaps.append(KPIGap(kind: .tooFewKPIs, record: record, due: nil, words: words))
    }
    if contract.start == nil {
      gaps.append(KPIGap(kind: .noStart, record: record, due: nil, words: "no first day of the contract"))
    }
    for kpi in kpis {
      if let due = kpi.assessmentDue, due < today {
        let words = "\(kpi.title) was to be assessed by \(due.words)"
        gaps.append(KPIGap(kind: .notAssessed, record: kpi.record, due: due, words: words))
      }
      if let latest = kpi.latest, kpi.assessedTo == nil {
        let words = "\(kpi.title) was assessed for \"\(latest.period)\", which tells no day"
        gaps.append(KPIGap(kind: .periodUnknown, record: kpi.record, due: nil, words: words))
      }
      if let due = kpi.publicationDue, due < today {
        let words = "an assessment of \(kpi.title) was to be published by \(due.words)"
        gaps.append(KPIGap(kind: .notPublished, record: kpi.record, due: due, words: words))
      }
    }
    return gaps
  }
}
