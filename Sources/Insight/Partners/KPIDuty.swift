public import Programme

/// What the Procurement Act 2023 asks of a contract, and how far it is done; for the sources see `KPIPublication`.
public struct KPIDuty: Equatable, Sendable {
  /// Whether the Act asks anything.
  public enum Standing: Equatable, Sendable {
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
  public let record: Address
  /// The value, in units of one of the contract's currency.
  public let value: Double?
  /// Whether the Act asks anything.
  public let standing: Standing
  /// How many KPIs it needs.
  public let needed: Int
  /// Each KPI, in file order.
  public let kpis: [KPIState]
  /// What is missing, the contract's first; empty where the Act does not ask.
  public let gaps: [KPIGap]
  /// The day by which a contract termination notice is due, 30 days counted from the last day of the contract.
  public let terminationNoticeBy: CalendarDate?

  /// Whether the Act asks for KPIs.
  public var isBound: Bool { standing == .bound }
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
    let standing: Standing =
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
      KPIState($0, of: partner, contract, every: days, isBound: standing == .bound)
    }
    self.partner = partner.id
    name = partner.name
    record = partner.address + "contract"
    self.value = value
    self.standing = standing
    self.needed = needed
    self.kpis = kpis
    gaps = standing == .bound ? KPIGap.all(contract, kpis, record: record, needed: needed, on: partner.today) : []
    terminationNoticeBy = standing == .bound ? contract.end.map { $0 + 29 } : nil
  }

  /// The duty in words: "4 KPIs, next due 3 Nov 2026", "2 of 3 KPIs, 1 not assessed in time", "not over the threshold".
  public var words: String {
    switch standing {
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
