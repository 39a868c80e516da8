import Programme

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
