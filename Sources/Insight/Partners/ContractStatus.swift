public import Programme
public import Records

/// How a contract stands on a day: what is left of it, and how far its measures were thought through.
public struct ContractStatus: Equatable, Sendable {
  /// Days from today to the last day, negative once it has ended; `nil` without a last day.
  public let daysLeft: Int?
  /// Each measure, in file order.
  public let measures: [MeasureStatus]
  /// How many checks from the partner's view the method asks for, as settings tune it.
  public let checksAsked: Int

  /// The measures that were not checked as often as asked.
  public var unchecked: [MeasureStatus] { measures.filter { $0.partnerChecks.count < checksAsked } }

  /// Reads a partner's contract; `nil` where there is none.
  public init?(_ partner: Partner, in project: Project, on today: CalendarDate) {
    guard let contract = partner.contract else { return nil }
    daysLeft = contract.end.map { $0 - today }
    measures = contract.measures.map { MeasureStatus($0, of: partner, on: today) }
    checksAsked = Limits(ofRule: "commercials.checks", in: project.settings).days
  }

  /// When the contract ends, in words: "ends in 152 days", "ended 3 days ago", "no last day".
  public var endWords: String {
    switch daysLeft {
    case nil: "no last day"
    case 0?: "ends today"
    case let days? where days < 0: "ended \(counted(-days, "day")) ago"
    case let days?: "ends in \(counted(days, "day"))"
    }
  }

  /// The measures in words: "5 measures, 4 must-have (80%) · 4 KPIs · 5 not checked twice".
  public var measureWords: String {
    guard !measures.isEmpty else { return "no measures" }
    let musts = measures.count(where: \.measure.mustHave)
    let share = (Double(musts) / Double(measures.count) * 100).words(decimals: 0)
    let times = checksAsked == 1 ? "once" : checksAsked == 2 ? "twice" : "\(checksAsked) times"
    return "\(counted(measures.count, "measure")), \(musts) must-have (\(share)%) · "
      + "\(counted(measures.count(where: \.measure.isKPI), "KPI")) · "
      + (unchecked.isEmpty ? "each checked \(times)" : "\(unchecked.count) not checked \(times)")
  }
}

/// A measure of a contract with what was checked of it from the partner's side, and its ratings by period.
public struct MeasureStatus: Equatable, Sendable {
  /// The measure as recorded.
  public let measure: ContractMeasure
  /// Where it stands in the file.
  public let record: Path
  /// The checks from the partner's view made so far, in file order.
  public let partnerChecks: [MeasureCheck]
  /// The assessment of the latest period.
  public let latest: KPIAssessment?
  /// Whether that rating asks for a recovery plan: Requires improvement or Inadequate.
  public let isOffTarget: Bool

  init(_ measure: ContractMeasure, of partner: Partner, on today: CalendarDate) {
    self.measure = measure
    record = Path.partner(partner.id) + "contract" + "measures" + .id(measure.id.text)
    partnerChecks = measure.checksFromPartner(until: today)
    let latest = measure.latestAssessment
    self.latest = latest
    isOffTarget = latest?.rating.isOffTarget ?? false
  }
}
