public import FoundationEssentials
public import Programme
import Records

/// Every rule and threshold as it holds in a project, and what its settings name that no rule knows.
public struct RuleBook: Sendable {
  /// A name in settings that belongs to no rule of this version: mistyped, or of another version.
  public struct Unknown: Equatable, Sendable {
    /// The name.
    public let id: String
    /// What settings say of it: "threshold 5", "switched off".
    public let words: String
  }

  /// The rules, in the order of the areas.
  public let rules: [RuleStatus]
  /// Thresholds that belong to no rule: how far the look-ahead looks.
  public let others: [TunedThreshold]
  /// What settings name that is not known here, in the order of the file.
  public let unknown: [Unknown]

  /// Looks each rule up in settings, and counts its findings.
  public init(_ settings: Settings?, _ findings: [Finding]) {
    var counts: [String: Int] = [:]
    for finding in findings { counts[finding.rule, default: 0] += 1 }
    rules = Rule.all.map { RuleStatus($0, in: settings, findings: counts[$0.id] ?? 0) }
    others = [TunedThreshold(ComingUp.settingsName, ComingUp.horizon, in: settings)]
    let known = Set((rules.flatMap(\.thresholds) + others).map(\.id))
    let thresholds = (settings?.thresholds.pairs ?? []).filter { !known.contains($0.name) }
      .map { Unknown(id: $0.name, words: "threshold \($0.value)") }
    let switches = (settings?.rules.pairs ?? []).filter { Rule.named($0.name) == nil }
      .map { Unknown(id: $0.name, words: $0.value ? "switched on" : "switched off") }
    unknown = thresholds + switches
  }

  /// The rule of that id as it holds; `nil` where there is none.
  public func rule(_ id: String) -> RuleStatus? { rules.first { $0.rule.id == id } }

  /// The threshold of that name as it holds; `nil` where there is none.
  public func threshold(_ id: String) -> TunedThreshold? {
    (rules.flatMap(\.thresholds) + others).first { $0.id == id }
  }
}

/// A rule as it holds in a project: its thresholds, whether it is on, and how much it finds.
public struct RuleStatus: Sendable {
  /// The rule.
  public let rule: Rule
  /// Its thresholds; none where it is a matter of yes or no.
  public let thresholds: [TunedThreshold]
  /// Whether it is switched on.
  public let isOn: Bool
  /// How many findings it has now.
  public let findings: Int

  init(_ rule: Rule, in settings: Settings?, findings: Int) {
    self.rule = rule
    thresholds = rule.thresholds.map { TunedThreshold(rule.id, $0, in: settings) }
    isOn = settings?.rules[rule.id] ?? true
    self.findings = findings
  }
}

/// A threshold as it holds in a project.
public struct TunedThreshold: Equatable, Sendable {
  /// The name under which settings tune it: `planning.cost.red`.
  public let id: String
  /// The unit and the sense: "per cent over baseline from which it is red".
  public let meaning: String
  /// The value that is built in.
  public let builtIn: Decimal
  /// The value that settings have; `nil` where they leave it as it is built in.
  public let tuned: Decimal?

  /// The value that holds.
  public var value: Decimal { tuned ?? builtIn }

  /// The value as people read it: `5,000,000`.
  public var valueWords: String { FieldShape.decimal.words(value.encoded) }

  /// The threshold in words: "per cent over baseline from which it is amber: 5", and "(built in: 5)" where it is tuned.
  public var words: String {
    "\(meaning): \(valueWords)" + (tuned == nil ? "" : " (built in: \(FieldShape.decimal.words(builtIn.encoded)))")
  }

  init(_ owner: String, _ threshold: Threshold, in settings: Settings?) {
    id = owner + threshold.suffix
    meaning = threshold.meaning
    builtIn = threshold.value
    tuned = settings?.thresholds[id]
  }
}

/// The thresholds of a rule as they hold in a project: its own where settings name them, else the defaults.
struct Limits {
  private let values: [(suffix: String, value: Double)]

  /// Finds the thresholds of a rule in settings, under the rule's id and the threshold's suffix.
  init(of rule: Rule, in settings: Settings?) {
    self.init(id: rule.id, thresholds: rule.thresholds, in: settings)
  }

  /// Finds the thresholds of the rule of that id, so that what looks ahead counts as the rule does.
  init(ofRule id: String, in settings: Settings?) {
    self.init(id: id, thresholds: Rule.named(id)?.thresholds ?? [], in: settings)
  }

  /// Finds thresholds in settings.
  init(id: String, thresholds: [Threshold], in settings: Settings?) {
    values = thresholds.map { threshold in
      let tuned = settings?.thresholds[id + threshold.suffix]
      return (threshold.suffix, tuned.map { Double($0) } ?? threshold.number)
    }
  }

  /// The threshold of that suffix; the empty one is the rule's main threshold.
  subscript(suffix: String) -> Double { values.first { $0.suffix == suffix }?.value ?? 0 }

  /// The main threshold.
  var main: Double { self[""] }

  /// The main threshold in whole days, or a count.
  var days: Int { whole("") }

  /// A threshold as a whole number.
  func whole(_ suffix: String) -> Int { Int(max(-1e9, min(1e9, self[suffix].rounded()))) }
}
