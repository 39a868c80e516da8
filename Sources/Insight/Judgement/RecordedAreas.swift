import Programme

extension PartnerFacts {
  /// The areas on which anything is recorded about the partner.
  var recordedAreas: Set<Area> {
    var areas: Set<Area> = []
    if !partner.purpose.isEmpty || !partner.practices.isEmpty || !partner.accountabilities.isEmpty
      || partner.contract?.services.isEmpty == false
    {
      areas.insert(.clarity)
    }
    if facts.project.programme.milestones.contains(where: { $0.partner == id }) { areas.insert(.planning) }
    if partner.contract != nil || partner.selection?.bids.isEmpty == false { areas.insert(.commercials) }
    if partner.scorecard?.reviews.isEmpty == false || partner.governance != nil { areas.insert(.relationship) }
    if facts.roadblockPartners.contains(id) { areas.insert(.delivery) }
    if facts.ownRoadblockPartners.contains(id) { areas.insert(.capability) }
    return areas
  }
}

extension Facts {
  /// The areas on which anything is recorded in the project.
  func recordedAreas(_ partners: [PartnerFacts]) -> Set<Area> {
    let programme = project.programme
    var areas: Set<Area> = []
    if !programme.outcomes.isEmpty { areas.insert(.clarity) }
    if !programme.milestones.isEmpty || programme.finance != nil { areas.insert(.planning) }
    // Of roadblocks only those that wait for the department tell of what it is capable of.
    if !programme.team.isEmpty || !programme.constraints.isEmpty
      || project.roadblocks.contains(where: { $0.side == .department })
    {
      areas.insert(.capability)
    }
    if !project.roadblocks.isEmpty { areas.insert(.delivery) }
    for partner in partners { areas.formUnion(partner.recordedAreas) }
    return areas
  }
}
