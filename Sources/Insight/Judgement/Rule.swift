public import Programme

/// One row of the table of rules: what it looks at, on which number it turns, and what it finds.
///
/// Settings tune a threshold under `id` and its suffix, and switch the rule off with `rules[id] = false`.
public struct Rule: Sendable {
  /// Over what a rule runs.
  public enum Subject: String, Sendable {
    /// The programme as a whole.
    case programme
    /// Each partner.
    case partner
    /// Each record, which may belong to a partner.
    case record
  }

  /// The stable id: `planning.slipped-twice`.
  public let id: String
  /// The area that it judges.
  public let area: Area
  /// Over what it runs.
  public let subject: Subject
  /// The numbers on which it turns; none where it is a matter of yes or no.
  public let thresholds: [Threshold]
  /// One sentence on what it finds.
  public let sentence: String
  /// What several of what it finds are called after their number: "roadblocks past due".
  ///
  /// A finding tells of one, or of as many as its verdict says.
  public let several: String
  /// How bad its findings can be: amber, red, or one of both by what it finds.
  public let levels: ClosedRange<Health>
  let evaluation: Evaluation

  /// How a rule comes to its verdicts.
  enum Evaluation: Sendable {
    /// From the project; the verdicts say whom they concern.
    case whole(@Sendable (Facts, Limits) -> [Verdict])
    /// From each partner, whom its verdicts concern.
    case eachPartner(@Sendable (PartnerFacts, Limits) -> [Verdict])
    /// From each open roadblock, by nothing else than it and the circumstances.
    case eachRoadblock(@Sendable (Roadblock, Circumstances, Limits) -> Verdict?)
    /// From each milestone and what holds it up, by nothing else than them and the circumstances.
    case eachMilestone(@Sendable (HeldMilestone, Circumstances, Limits) -> Verdict?)
  }
}

extension Rule {
  /// A rule over the programme or over its records; the verdicts say whom they concern.
  init(
    _ id: String, _ area: Area, _ subject: Subject, thresholds: [Threshold] = [], _ sentence: String,
    several: String, levels: ClosedRange<Health> = .amber ... .amber,
    _ evaluate: @escaping @Sendable (Facts, Limits) -> [Verdict]
  ) {
    self.init(
      id: id, area: area, subject: subject, thresholds: thresholds, sentence: sentence, several: several,
      levels: levels, evaluation: .whole(evaluate))
  }

  /// A rule over each partner.
  static func eachPartner(
    _ id: String, _ area: Area, thresholds: [Threshold] = [], _ sentence: String, several: String,
    levels: ClosedRange<Health> = .amber ... .amber,
    _ evaluate: @escaping @Sendable (PartnerFacts, Limits) -> [Verdict]
  ) -> Rule {
    Rule(
      id: id, area: area, subject: .partner, thresholds: thresholds, sentence: sentence, several: several,
      levels: levels, evaluation: .eachPartner(evaluate))
  }

  /// A rule over each open roadblock.
  static func eachRoadblock(
    _ id: String, _ area: Area, thresholds: [Threshold] = [], _ sentence: String, several: String,
    levels: ClosedRange<Health> = .amber ... .amber,
    _ evaluate: @escaping @Sendable (Roadblock, Circumstances, Limits) -> Verdict?
  ) -> Rule {
    Rule(
      id: id, area: area, subject: .record, thresholds: thresholds, sentence: sentence, several: several,
      levels: levels, evaluation: .eachRoadblock(evaluate))
  }

  /// A rule over each milestone.
  static func eachMilestone(
    _ id: String, _ area: Area, thresholds: [Threshold] = [], _ sentence: String, several: String,
    levels: ClosedRange<Health> = .amber ... .amber,
    _ evaluate: @escaping @Sendable (HeldMilestone, Circumstances, Limits) -> Verdict?
  ) -> Rule {
    Rule(
      id: id, area: area, subject: .record, thresholds: thresholds, sentence: sentence, several: several,
      levels: levels, evaluation: .eachMilestone(evaluate))
  }

  /// What the rule finds in a project, its partners and its records.
  func findings(_ facts: Facts, _ partners: [PartnerFacts], _ records: RecordFindings) -> [Finding] {
    let limits = Limits(of: self, in: facts.project.settings)
    switch evaluation {
    case .whole(let evaluate): return evaluate(facts, limits).map { Finding(self, $0) }
    case .eachPartner(let evaluate):
      return partners.flatMap { partner in
        evaluate(partner, limits).map { Finding(self, $0.concerning(.partner(partner.id))) }
      }
    case .eachRoadblock, .eachMilestone: return records.findings(of: self) ?? []
    }
  }

  /// Every rule, in the order of the areas.
  public static let all: [Rule] =
    clarity + planning + capability + commercials + selection + relationship + delivery

  /// The rule of that id.
  public static func named(_ id: String) -> Rule? { byID[id] }

  private static let byID: [String: Rule] = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }

  /// Whether the project has the rule switched on, which every rule is unless settings say otherwise.
  public func isOn(in project: Project) -> Bool { project.settings?.rules[id] ?? true }
}
