public import Programme
public import Records

/// Everything that Tandem judges about a project on a day: a pure function of the two.
///
/// Cost: proportional to the records of the project, plus a sort of the ages of open roadblocks. After an earlier state
/// of the project, only the roadblocks and milestones are judged again that changed since.
public struct Insight: Sendable {
  /// The day on which it is judged.
  public let today: CalendarDate
  /// What every rule that is switched on found: red first, then by area, then in the order of the rules.
  public let findings: [Finding]
  /// Each area of the programme; findings about partners count.
  public let areas: [AreaHealth]
  /// What the records say: the health of the worst area.
  public let evidence: Health
  /// The published delivery confidence: NISTA's latest where given, else the SRO's, else the newest of the others.
  public let declared: DeclaredConfidence?
  /// The latest of each rater: NISTA (and IPA before), the SRO, then others.
  public let declaredByRater: [DeclaredConfidence]
  /// What the raters say where they do not say the same; `nil` where they agree.
  public let disagreement: String?
  /// Whether people declare at least a level better than the evidence says: green outside, red inside.
  ///
  /// Exempt, Reset and Not assessed declare nothing. Amber/Green and Amber/Red count half a level.
  public let isWatermelon: Bool
  /// How many findings are worse than what is declared; 0 unless it is a watermelon.
  public let watermelonCount: Int
  /// Each partnership, in file order.
  public let partners: [PartnerHealth]
  /// Each milestone: unmet by expected day, then met, the latest first.
  public let milestones: [MilestoneHealth]
  /// What is in the way, counted.
  public let roadblocks: RoadblockSummary
  /// Forecast against baseline; `nil` where no money is recorded.
  public let money: MoneySummary?
  /// Each business outcome, in file order.
  public let outcomes: [OutcomeHealth]
  /// The day by which 85% of roadblocks are resolved.
  public let serviceLevel: ServiceLevel
  /// What there is to go on from after the next change.
  let records: RecordFindings

  /// Judges a project as it stands on a day.
  ///
  /// - Parameter previous: what was found in an earlier state of the project; the result is the same without.
  public init(_ project: Project, on today: CalendarDate, after previous: Insight? = nil) {
    let facts = Facts(project, on: today)
    let partnerFacts = project.partners.indices.map { PartnerFacts(facts, $0) }
    let records = RecordFindings(facts, after: previous?.records)
    let findings = Insight.findings(facts, partnerFacts, records)
    self.records = records
    var ofPartner: [ID<Partner>: [Finding]] = [:]
    var ofArea: [Area: [Finding]] = [:]
    for finding in findings {
      if case .partner(let id) = finding.scope { ofPartner[id, default: []].append(finding) }
      ofArea[finding.area, default: []].append(finding)
    }
    let recorded = facts.recordedAreas(partnerFacts)
    let areas = Area.allCases.map {
      AreaHealth($0, findings: ofArea[$0] ?? [], isRecorded: recorded.contains($0))
    }
    let evidence = areas.map(\.health).max() ?? .green
    let declared = facts.declaration.published
    self.today = today
    self.findings = findings
    self.areas = areas
    self.evidence = evidence
    self.declared = declared
    declaredByRater = facts.declaration.byRater
    disagreement = facts.declaration.disagreement
    let isWatermelon = declared?.isBetter(than: evidence) ?? false
    self.isWatermelon = isWatermelon
    watermelonCount = isWatermelon ? findings.count { declared?.isBetter(than: $0.level) ?? false } : 0
    partners = partnerFacts.map { PartnerHealth($0, findings: ofPartner[$0.id] ?? []) }
    milestones = MilestoneHealth.all(facts, findings: ofArea[.planning] ?? [])
    roadblocks = RoadblockSummary(facts)
    money = MoneySummary(project.programme.finance)
    let undefined = Dictionary(
      (ofArea[.clarity] ?? []).compactMap { finding in finding.records.first.map { ($0, finding.level) } },
      uniquingKeysWith: max)
    outcomes = project.programme.outcomes.map {
      OutcomeHealth($0, facts, worst: undefined[.outcome($0.id)] ?? .green)
    }
    serviceLevel = facts.serviceLevel
  }

  /// Whether anything is recorded by which the programme could be judged; without it the evidence says nothing.
  public var hasEvidence: Bool { areas.contains(where: \.isRecorded) }

  /// How many areas have anything recorded by which they could be judged.
  public var areasRecorded: Int { areas.count(where: \.isRecorded) }

  /// How much the evidence stands on: "1 of 6 areas".
  public var basisWords: String { "\(areasRecorded) of \(areas.count) areas" }

  /// Whether there is evidence, on some of the areas and not on all: what is green may only not be looked at.
  public var isPartial: Bool { hasEvidence && areasRecorded < areas.count }

  /// The health of an area, of the programme or of one partnership.
  public func area(_ area: Area, for partner: ID<Partner>? = nil) -> AreaHealth {
    let areas = partner.map { id in partners.first { $0.id == id }?.areas ?? [] } ?? self.areas
    return areas.first { $0.area == area } ?? AreaHealth(area, findings: [], isRecorded: false)
  }

  /// The findings behind which a record stands, red first.
  public func findings(about record: Path) -> [Finding] { findings.filter { $0.records.contains(record) } }

  private static func findings(
    _ facts: Facts, _ partners: [PartnerFacts], _ records: RecordFindings
  ) -> [Finding] {
    var reds: [Finding] = []
    var ambers: [Finding] = []
    for rule in Rule.all where rule.isOn(in: facts.project) {
      for finding in rule.findings(facts, partners, records) {
        if finding.level == .red { reds.append(finding) } else { ambers.append(finding) }
      }
    }
    return reds + ambers
  }
}
