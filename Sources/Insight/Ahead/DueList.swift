import Programme

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
    _ kind: ComingUpItem.Kind, on date: CalendarDate?, _ record: Address, of partner: ID<Partner>?, _ side: Side,
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
