import Programme
import Records

/// A project on a day, with the look-ups that rules share, so that no rule walks all roadblocks for each milestone.
///
/// A class, because it goes to every rule and stands in the facts of every partner: a copy is one reference.
final class Facts {
  /// The project judged.
  let project: Project
  /// The day on which it is judged.
  let today: CalendarDate
  /// The roadblocks, to be looked at by their places: to copy one costs more than to look at its fields.
  let roadblocks: [Roadblock]
  /// Places of the open roadblocks.
  let openPlaces: [Int]
  /// Ages in days of the open roadblocks of each side, ascending.
  let openAges: [Side: [Int]]
  /// Places of the open roadblocks on each milestone.
  let openByMilestone: [ID<Milestone>: [Int]]
  /// Places of the open roadblocks of each partner.
  let openByPartner: [ID<Partner>: [Int]]
  /// The partners that any roadblock concerns, open or not.
  let roadblockPartners: Set<ID<Partner>>
  /// Those of them of whose roadblocks any waits, or waited, for the department.
  let ownRoadblockPartners: Set<ID<Partner>>
  /// The day by which 85% of roadblocks are resolved.
  let serviceLevel: ServiceLevel
  /// What was declared of the programme.
  let declaration: Declaration
  /// What the two sides of each partner say, in the order of the partners.
  let scorecards: [ScorecardReading]
  /// The ids of the partners.
  let partnerIDs: Set<ID<Partner>>

  /// Walks the project once, at a cost proportional to roadblocks, scores and milestones.
  init(_ project: Project, on today: CalendarDate) {
    self.project = project
    self.today = today
    let all = project.roadblocks
    let places = all.indices.filter { all[$0].status.isOpen }
    var byMilestone: [ID<Milestone>: [Int]] = [:]
    var byPartner: [ID<Partner>: [Int]] = [:]
    var ages: [Side: [Int]] = [:]
    for place in places {
      for milestone in all[place].blocks where byMilestone[milestone]?.last != place {
        byMilestone[milestone, default: []].append(place)
      }
      if let partner = all[place].partner { byPartner[partner, default: []].append(place) }
      if let age = all[place].age(on: today) { ages[all[place].side, default: []].append(age) }
    }
    roadblocks = all
    openPlaces = places
    openByMilestone = byMilestone
    openByPartner = byPartner
    openAges = ages.mapValues { $0.sorted() }
    roadblockPartners = Set(all.indices.compactMap { all[$0].partner })
    ownRoadblockPartners = Set(all.indices.compactMap { all[$0].side == .department ? all[$0].partner : nil })
    let fallback = Limits(of: Rule.aged, in: project.settings).days
    serviceLevel = ServiceLevel(project.roadblocks, on: today, fallback: fallback)
    declaration = Declaration(project.programme.confidence, on: today)
    let dimensions = project.dimensions
    let wideFrom = Rule.gapLimit(in: project)
    scorecards = project.partners.map {
      ScorecardReading($0.scorecard, dimensions: dimensions, on: today, wideFrom: wideFrom)
    }
    partnerIDs = Set(project.partners.map(\.id))
  }

  /// The partner of a record, if the project has that partner; else the programme.
  func scope(_ partner: ID<Partner>?) -> Scope { Scope(of: partner, among: partnerIDs) }

  /// Open roadblocks in file order, each of them copied.
  var open: [Roadblock] { openPlaces.map { roadblocks[$0] } }
}

/// One partner of a project on a day, as rules see it.
struct PartnerFacts {
  /// The project on the day.
  let facts: Facts
  /// The partner.
  let partner: Partner
  /// What the two sides say.
  let scorecard: ScorecardReading

  init(_ facts: Facts, _ index: Int) {
    self.facts = facts
    partner = facts.project.partners[index]
    scorecard = facts.scorecards[index]
  }

  /// The day on which it is judged.
  var today: CalendarDate { facts.today }
  /// The partner's id.
  var id: ID<Partner> { partner.id }
  /// What the partner is called.
  var name: String { partner.nameOrID }
  /// Where the partner stands in the file.
  var path: Path { .partner(partner.id) }
  /// Whether the two sides work together already: step 4 or 5.
  var isAtWork: Bool { partner.step >= .workTogether }
  /// The start of the contract, if that day has come.
  var contractStart: CalendarDate? { partner.contractStart(on: today) }

  /// The path of an element of a list inside the partner's record.
  func path(_ members: String..., id: String) -> Path {
    Path(path.parts + members.map(Path.Part.member) + [.id(id)])
  }
}

/// What is agreed with the partner, as rules and look-ahead see it.
extension PartnerFacts {
  /// The measures of the contract.
  var measures: [ContractMeasure] { partner.contract?.measures ?? [] }

  /// Where a measure stands in the file.
  func path(_ measure: ContractMeasure) -> Path { path("contract", "measures", id: measure.id.text) }

  /// The currency of the contract, else of the programme's money, else pounds.
  var currency: String {
    let named = [partner.contract?.currency, facts.project.programme.finance?.currency].compactMap(\.self)
    return named.first { !$0.isEmpty } ?? "GBP"
  }

  /// Whether the contract has begun and has not ended.
  var isContractRunning: Bool {
    guard let contract = partner.contract else { return false }
    return contract.start.map { $0 <= today } ?? true && contract.end.map { $0 >= today } ?? true
  }
}

extension Contract {
  /// Whether neither an extension nor an exit is recorded.
  var hasNoWayOn: Bool {
    guard exitPlan.isEmpty else { return false }
    guard let extendableTo, let end else { return extendableTo == nil }
    return extendableTo <= end
  }
}

extension ContractMeasure {
  /// The checks from the partner's view made up to a day, in file order; the method asks for two.
  func checksFromPartner(until today: CalendarDate) -> [MeasureCheck] {
    checks.filter { $0.view == .partner && $0.on <= today }
  }

  /// The last day of the latest period assessed; `nil` where no period tells a day.
  var assessedTo: CalendarDate? { assessments.compactMap { Period($0.period)?.last }.max() }

  /// The assessment of the latest period; those whose period tells no day come first, in file order.
  var latestAssessment: KPIAssessment? {
    assessments.enumerated().max { left, right in
      let days = [left, right].map { Period($0.element.period)?.last.dayNumber ?? .min }
      return (days[0], left.offset) < (days[1], right.offset)
    }?.element
  }
}

extension KPIRating {
  /// Whether the rating asks for a recovery plan.
  var isOffTarget: Bool { self == .requiresImprovement || self == .inadequate }
}

/// From which days what recurs is counted, so that the rules and the look-ahead say the same.
extension PartnerFacts {
  /// Whether reviews are asked for: the sides work together, or have been reviewed before.
  var isToBeReviewed: Bool { isAtWork || scorecard.latest != nil }

  /// The day of the latest review, else of the contract's start.
  var reviewedSince: CalendarDate? { scorecard.latest?.date ?? contractStart }

  /// The meetings of a level held up to today, oldest first.
  func meetings(_ level: GovernanceLevelName) -> [Meeting] { partner.meetings(level, until: today) }

  /// The day by which a level meets next; `nil` where no cadence is set, or nothing tells from when to count.
  func nextMeeting(_ level: GovernanceLevel) -> CalendarDate? { partner.nextMeeting(level, on: today) }

  /// The last day of the latest period for which a measure was assessed, else the contract's start.
  ///
  /// `nil` where it was assessed for periods whose names tell no day, so that nobody is blamed for a name.
  func assessedSince(_ measure: ContractMeasure) -> CalendarDate? {
    if let last = measure.assessedTo { return last }
    return measure.assessments.isEmpty ? contractStart : nil
  }
}

/// A milestone with the open roadblocks that hold it up.
struct HeldMilestone: Equatable {
  /// An open roadblock, as far as it matters to a milestone.
  struct Hold: Equatable {
    let id: ID<Roadblock>
    let severity: Severity
  }

  let milestone: Milestone
  /// The roadblocks in file order.
  let holds: [Hold]

  init(_ milestone: Milestone, _ facts: Facts) {
    self.milestone = milestone
    holds = (facts.openByMilestone[milestone.id] ?? []).map {
      Hold(id: facts.roadblocks[$0].id, severity: facts.roadblocks[$0].severity)
    }
  }
}

/// What rules over single records go by, beside the record itself: while it stays the same, so does what they find in a
/// record that nobody touched.
struct Circumstances: Equatable {
  /// The day on which it is judged.
  let today: CalendarDate
  /// The day by which 85% of roadblocks are resolved.
  let serviceLevel: Int
  /// The start of the programme.
  let start: CalendarDate?
  /// The ids of the partners.
  let partners: Set<ID<Partner>>
  /// The thresholds of rules, and which are switched off.
  let settings: Settings?

  init(_ facts: Facts) {
    today = facts.today
    serviceLevel = facts.serviceLevel.days
    start = facts.project.programme.start
    partners = facts.partnerIDs
    settings = facts.project.settings
  }

  /// The partner of a record, if the project has that partner; else the programme.
  func scope(_ partner: ID<Partner>?) -> Scope { Scope(of: partner, among: partners) }
}
