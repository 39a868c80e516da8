import Programme

/// What the rules over single records find, kept so that after an edit only those are judged again that it touched.
struct RecordFindings: Sendable {
  private let circumstances: Circumstances
  private let roadblocks: [Roadblock]
  private let milestones: [HeldMilestone]
  /// By the id of the rule, what it finds in each record of its list.
  private let found: [String: [Finding?]]
  /// How many roadblocks and milestones were judged, and not known from before.
  let judged: (roadblocks: Int, milestones: Int)

  /// Judges the records of a project.
  ///
  /// - Parameter previous: what was found in an earlier state of it.
  init(_ facts: Facts, after previous: RecordFindings?) {
    let circumstances = Circumstances(facts)
    let known = previous?.circumstances == circumstances ? previous : nil
    roadblocks = facts.roadblocks
    let milestones = facts.project.programme.milestones.map { HeldMilestone($0, facts) }
    let roadblockMatch = RecordMatch(roadblocks, with: known?.roadblocks)
    let milestoneMatch = RecordMatch(milestones, with: known?.milestones)
    var found: [String: [Finding?]] = [:]
    for rule in Rule.all where rule.isOn(in: facts.project) {
      let limits = Limits(of: rule, in: facts.project.settings)
      let before = known?.found[rule.id]
      switch rule.evaluation {
      case .whole, .eachPartner: break
      case .eachRoadblock(let evaluate):
        found[rule.id] = RecordFindings.found(roadblocks.indices, roadblockMatch, before) { place in
          guard facts.roadblocks[place].status.isOpen else { return nil }
          return evaluate(facts.roadblocks[place], circumstances, limits).map { Finding(rule, $0) }
        }
      case .eachMilestone(let evaluate):
        found[rule.id] = RecordFindings.found(milestones.indices, milestoneMatch, before) { place in
          evaluate(milestones[place], circumstances, limits).map { Finding(rule, $0) }
        }
      }
    }
    self.circumstances = circumstances
    self.milestones = milestones
    self.found = found
    judged = (roadblockMatch.changed.count, milestoneMatch.changed.count)
  }

  /// What a rule over single records finds, in the order of the file; `nil` for other rules.
  func findings(of rule: Rule) -> [Finding]? { found[rule.id].map { $0.compactMap(\.self) } }

  private static func found<R>(
    _ places: Range<Int>, _ match: RecordMatch<R>, _ before: [Finding?]?, _ judge: (Int) -> Finding?
  ) -> [Finding?] {
    places.map { place in
      if let before, let earlier = match.earlier[place] { return before[earlier] }
      return judge(place)
    }
  }
}
