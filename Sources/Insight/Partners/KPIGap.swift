public import Programme

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
  public let record: Address
  /// The day by which it was due, if it was due by a day.
  public let due: CalendarDate?
  /// The gap in words, without the partner's name.
  public let words: String

  /// What is missing in a contract that has the duty, the contract's own first, then by KPI.
  static func all(
    _ contract: Contract, _ kpis: [KPIState], record: Address, needed: Int, on today: CalendarDate
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
