import Programme
import Records

/// Collects what is due up to a day.
struct DueList {
  private(set) var items: [ComingUpItem] = []
  let facts: Facts
  private let until: CalendarDate

  /// Starts an empty list of what is due up to and including a day.
  init(_ facts: Facts, until: CalendarDate) {
    self.facts = facts
    self.until = until
  }

  /// Adds a thing if its day is known and not too far ahead.
  mutating func add(
    _ kind: ComingUpItem.Kind, on date: CalendarDate?, _ record: Path, of partner: ID<Partner>?, _ side: Side,
    owner: String = "", _ title: String, _ note: String = ""
  ) {
    guard let date, date <= until else { return }
    items.append(
      ComingUpItem(
        kind: kind, date: date, daysAhead: date - facts.today, record: record,
        partner: facts.scope(partner).partner, side: side, owner: owner, title: title, note: note))
  }

  /// Adds what the programme owes: milestones not met, open roadblocks with a due day, outcomes not reached.
  mutating func addProgramme() {
    let programme = facts.project.programme
    for milestone in programme.milestones where milestone.metOn == nil {
      let blocking = facts.openByMilestone[milestone.id]?.count ?? 0
      let notes = [
        milestone.mustHave ? "must-have" : nil, blocking > 0 ? counted(blocking, "open roadblock") : nil,
        milestone.slipCount > 0 ? "slipped \(counted(milestone.slipCount, "time"))" : nil,
      ]
      add(
        .milestone, on: milestone.expected, .milestone(milestone.id), of: milestone.partner,
        milestone.partner == nil ? .department : .partner, owner: milestone.owner,
        milestone.nameOrID,
        notes.compactMap(\.self).joined(separator: ", "))
    }
    for roadblock in facts.open {
      add(
        .roadblock, on: roadblock.dueOn, .roadblock(roadblock.id), of: roadblock.partner, roadblock.side,
        owner: roadblock.owner, roadblock.title, "\(roadblock.severity.rawValue), \(roadblock.status.rawValue)")
    }
    for outcome in programme.outcomes {
      let health = OutcomeHealth(outcome, facts, worst: .green)
      guard !health.isReached else { continue }
      add(
        .outcome, on: health.due, .outcome(outcome.id), of: nil, .department, owner: outcome.owner, health.title,
        health.progress.map { "\(($0 * 100).words(decimals: 0))% there" } ?? "progress not known")
    }
  }
}

extension DueList {
  /// Adds what a partnership owes: meetings, a review, actions, and what its contract asks for.
  mutating func addPartner(_ partner: PartnerFacts) {
    addGovernance(partner)
    addContract(partner)
  }

  private mutating func addGovernance(_ partner: PartnerFacts) {
    let governance = partner.partner.governance
    for level in governance?.levels ?? [] {
      guard let every = level.everyDays, let next = partner.nextMeeting(level) else { continue }
      let last = partner.meetings(level.level).last.map { "last \($0.date.words(on: facts.today))" }
      add(
        .meeting, on: next, partner.path + "governance", of: partner.id, .shared, owner: level.department,
        "\(level.level.rawValue) meeting", "every \(counted(every, "day")), \(last ?? "none held yet")")
    }
    if partner.isToBeReviewed, let since = partner.reviewedSince {
      let every = max(1, Limits(ofRule: "relationship.review", in: facts.project.settings).days)
      let last = partner.scorecard.latest.map { "last \($0.date.words(on: facts.today))" }
      add(
        .review, on: since + every, partner.scorecardPath, of: partner.id, .shared, "review of the partnership",
        last ?? "none held yet")
    }
    for meeting in governance?.meetings ?? [] {
      for action in meeting.actions where action.doneOn == nil {
        add(
          .action, on: action.due,
          partner.path("governance", "meetings", id: meeting.id.text) + "actions" + .id(action.id.text),
          of: partner.id, Side(action.side), owner: action.owner, action.text,
          "from the \(meeting.level.rawValue) meeting of \(meeting.date.words(on: facts.today))")
      }
    }
  }

  private mutating func addContract(_ partner: PartnerFacts) {
    guard let contract = partner.partner.contract else { return }
    addKPIs(partner)
    for measure in contract.measures {
      let latest = measure.latestAssessment
      if let plan = measure.recoveryPlan, latest?.rating.isOffTarget ?? true {
        add(
          .recoveryPlan, on: plan.due, partner.path(measure), of: partner.id, .partner, measure.title,
          latest.map { "\($0.rating.rawValue) for \($0.period)" } ?? "never assessed")
      }
    }
    let reference = contract.reference.isEmpty ? "contract" : "contract \(contract.reference)"
    // A contract that ran out in order is history; one that ran out with no way on is still somebody's move.
    if let end = contract.end, end >= facts.today || contract.hasNoWayOn {
      let extensible = contract.extendableTo.flatMap { $0 > end ? "extendable to \($0.words)" : nil }
      let note = extensible ?? (contract.exitPlan.isEmpty ? "no extension or exit recorded" : "exit recorded")
      add(.contractEnd, on: end, partner.path + "contract", of: partner.id, .department, reference, note)
    }
    if let limit = contract.extendableTo, limit >= facts.today, contract.end.map({ limit > $0 }) ?? true {
      add(
        .extensionLimit, on: limit, partner.path + "contract", of: partner.id, .department, reference,
        "no extension beyond this day")
    }
  }

  /// Adds what the Procurement Act asks of KPIs; of a contract that is not under it, while it runs, their assessments by
  /// the rule on their age.
  private mutating func addKPIs(_ partner: PartnerFacts) {
    guard let duty = KPIDuty(partner) else { return }
    for kpi in duty.kpis {
      let isAsked = duty.isBound || partner.isContractRunning
      add(
        .assessment, on: isAsked ? kpi.assessmentDue : nil, kpi.record, of: partner.id, .department, kpi.title,
        kpi.latest.map { "last for \($0.period)" } ?? "never assessed")
      guard duty.isBound else { continue }
      add(
        .publication, on: kpi.publicationDue, kpi.record, of: partner.id, .department, kpi.title,
        kpi.publishedOn.map { "last published \($0.words(on: facts.today))" } ?? "never published")
    }
  }
}
