import Programme

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
