public import Programme
public import Records

/// How a partnership stands, seen from both sides.
public struct PartnerHealth: Equatable, Sendable {
  /// The partner's id.
  public let id: ID<Partner>
  /// What the partner is called.
  public let name: String
  /// The step at which the partnership stands.
  public let step: Step
  /// The level of the worst finding about the partnership.
  public let health: Health
  /// Each area, from the findings about this partnership alone.
  public let areas: [AreaHealth]
  /// The mean of what the department says of the partner in the scored review, 1 to 5.
  public let weSay: Double?
  /// The mean of what the partner says of the department in the scored review, 1 to 5.
  public let theySay: Double?
  /// What the department said, one mean a review, oldest first; `nil` where it did not score.
  public let weSayTrend: [Double?]
  /// What the partner said, one mean a review, oldest first; `nil` where it did not score.
  public let theySayTrend: [Double?]
  /// The largest gap on a dimension, as `DimensionRow.gap` defines it.
  public let gap: Double?
  /// Whether that gap is as wide as the rule on gaps counts.
  public let isGapWide: Bool
  /// The title of the dimension with that gap.
  public let gapDimension: String?
  /// By how much what the department says moved since the review before.
  public let movement: Double?
  /// By how much what the partner says moved since the review before.
  public let theirMovement: Double?
  /// The review whose scores stand: the latest in which anything was scored, else the latest.
  public let scoredReview: Review?
  /// The latest review held.
  public let latestReview: Review?
  /// The latest review where it was only begun, so that the scores of an earlier one stand.
  public let begunReview: Review?
  /// The sides that have not scored the other in the latest review.
  public let notScored: [Party]
  /// Open roadblocks that concern the partnership.
  public let openRoadblocks: Int
  /// How far the choice of a partner at step 2 has come: "4 bids"; `nil` at other steps.
  public let selection: String?
  /// One row a dimension of the scored review; empty before the first.
  public let dimensions: [DimensionRow]

  /// When the last review was, and who has not scored: "last review 3 Nov 2026, not scored by the partner".
  ///
  /// Where one was begun since: "last scored 3 Nov 2026; 2027-Q1 begun on 15 Jan 2027, scored by neither side".
  public var reviewWords: String {
    guard let scoredReview, let latestReview else { return "no reviews yet" }
    if let begunReview { return "last scored \(scoredReview.date.words); \(begunReview.begunWords)" }
    let last = "last review \(latestReview.date.words)"
    switch notScored {
    case []: return last
    case [.department]: return last + ", not scored by the department"
    case [.partner]: return last + ", not scored by the partner"
    default: return last + ", not scored by either side"
    }
  }

  init(_ partner: PartnerFacts, findings: [Finding]) {
    let scorecard = partner.scorecard
    id = partner.id
    name = partner.name
    step = partner.partner.step
    health = findings.first?.level ?? .green
    let recorded = partner.recordedAreas
    areas = Area.allCases.map { area in
      AreaHealth(area, findings: findings.filter { $0.area == area }, isRecorded: recorded.contains(area))
    }
    weSay = scorecard.weSayTrend.last ?? nil
    theySay = scorecard.theySayTrend.last ?? nil
    weSayTrend = scorecard.weSayTrend
    theySayTrend = scorecard.theySayTrend
    gap = scorecard.widest?.gap
    isGapWide = scorecard.widest?.isGapWide ?? false
    gapDimension = scorecard.widest?.title
    movement = PartnerHealth.movement(scorecard.weSayTrend)
    theirMovement = PartnerHealth.movement(scorecard.theySayTrend)
    scoredReview = scorecard.standing?.review
    latestReview = scorecard.latest
    begunReview = scorecard.begun?.review
    notScored = scorecard.notScored
    openRoadblocks = partner.facts.openByPartner[partner.id]?.count ?? 0
    if partner.partner.step == .select {
      let bids = partner.partner.selection?.bids.count ?? 0
      selection = bids == 0 ? "no bids yet" : counted(bids, "bid")
    } else {
      selection = nil
    }
    dimensions = scorecard.rows
  }

  private static func movement(_ trend: [Double?]) -> Double? {
    guard let now = trend.last ?? nil, let before = trend.dropLast().last ?? nil else { return nil }
    return now - before
  }
}

/// From which days what a partnership meets for is counted, so that rules, look-ahead and pages say the same.
extension Partner {
  /// The start of the contract, if that day has come.
  func contractStart(on today: CalendarDate) -> CalendarDate? {
    contract?.start.flatMap { $0 <= today ? $0 : nil }
  }

  /// The meetings of a level held up to a day, oldest first.
  func meetings(_ level: GovernanceLevelName, until today: CalendarDate) -> [Meeting] {
    let held = (governance?.meetings ?? []).filter { $0.level == level && $0.date <= today }
    return held.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
  }

  /// The day by which a level meets next: its cadence after it last met, else after the contract's start.
  ///
  /// `nil` where no cadence is set, or nothing tells from which day to count.
  func nextMeeting(_ level: GovernanceLevel, on today: CalendarDate) -> CalendarDate? {
    guard let every = level.everyDays, every > 0 else { return nil }
    return (meetings(level.level, until: today).last?.date ?? contractStart(on: today)).map { $0 + every }
  }
}
