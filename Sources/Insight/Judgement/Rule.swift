public import FoundationEssentials
public import Programme
public import Records

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

/// What a rule says of one thing: a finding before it knows its rule.
struct Verdict: Equatable {
  var level: Health
  var scope: Scope
  /// One sentence with value and threshold.
  var sentence: String
  /// The same in a few words.
  var brief: String
  /// The records behind it, the one it is about first.
  var records: [Path]
  /// How many of what `Rule.several` names it tells of.
  var count = 1

  /// A verdict with its level and whom it concerns.
  init(_ level: Health, _ scope: Scope, _ sentence: String, brief: String, _ records: [Path]) {
    self.level = level
    self.scope = scope
    self.sentence = sentence
    self.brief = brief
    self.records = records
  }

  /// A verdict of a level, about the programme until somebody says otherwise.
  init(_ level: Health, _ sentence: String, brief: String, _ records: [Path]) {
    self.init(level, .programme, sentence, brief: brief, records)
  }

  /// An amber verdict, about the programme until somebody says otherwise.
  init(_ sentence: String, brief: String, _ records: [Path]) {
    self.init(.amber, .programme, sentence, brief: brief, records)
  }

  /// The same, telling of several at once of what its rule counts.
  func telling(of count: Int) -> Verdict {
    var verdict = self
    verdict.count = count
    return verdict
  }

  /// The same about somebody else.
  func concerning(_ scope: Scope) -> Verdict {
    var verdict = self
    verdict.scope = scope
    return verdict
  }
}

/// A number on which a rule turns, and what it means.
public struct Threshold: Sendable {
  /// What follows the rule's id in settings: empty for the main threshold, `.red` for the one that makes it red.
  public let suffix: String
  /// The value where settings have none.
  public let value: Decimal
  /// The same for arithmetic: to turn a decimal into it takes 10,000 instructions.
  let number: Double
  /// The unit and the sense: "days without an event from which it counts".
  public let meaning: String

  /// Makes a threshold; without a suffix it is the main one.
  init(_ value: Int, _ meaning: String, suffix: String = "") {
    self.suffix = suffix
    self.value = Decimal(value)
    number = Double(value)
    self.meaning = meaning
  }
}

/// Whom a finding concerns.
public enum Scope: Hashable, Sendable {
  /// The programme as a whole.
  case programme
  /// One partnership; it counts for the programme as well.
  case partner(ID<Partner>)

  /// The partner of a record, if the project has that partner; else the programme.
  init(of partner: ID<Partner>?, among known: Set<ID<Partner>>) {
    guard let partner, known.contains(partner) else {
      self = .programme
      return
    }
    self = .partner(partner)
  }

  /// The partner, if it is a partnership.
  var partner: ID<Partner>? { if case .partner(let id) = self { id } else { nil } }
}

extension Rule {
  /// The names under which settings tune the rule's thresholds: `planning.forecast-over-baseline.red`.
  public var thresholdNames: [String] { thresholds.map { id + $0.suffix } }

  /// The names of all thresholds that settings can tune, those that belong to no rule last.
  public static let tunable: [String] =
    all.flatMap(\.thresholdNames) + [ComingUp.settingsName + ComingUp.horizon.suffix]

  /// What is wrong with settings: thresholds and switches of rules that there are not.
  ///
  /// The field of a fault is as a person gives it: `thresholds.planning.slipped-twice`.
  public static func faults(of settings: Settings) -> [RecordFault] {
    let ids = all.map(\.id)
    return settings.thresholds.pairs.compactMap { name, value in
      if !tunable.contains(name) { return .error("thresholds.\(name)", nowhere(name, "threshold", tunable)) }
      return value < 0 ? .error("thresholds.\(name)", "expected 0 or more, found \(value)") : nil
    }
      + settings.rules.pairs.map(\.name).filter { !ids.contains($0) }
      .map { .error("rules.\($0)", nowhere($0, "rule", ids)) }
  }

  private static func nowhere(_ name: String, _ noun: String, _ known: [String]) -> String {
    let near = Spelling.question(name, among: known)
    return "there is no \(noun) “\(name)”; " + (near ?? "tandem record fields settings lists them")
  }
}
