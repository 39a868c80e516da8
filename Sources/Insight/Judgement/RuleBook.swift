public import Programme

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
  public let rules: [RuleStanding]
  /// Thresholds that belong to no rule: how far the look-ahead looks.
  public let others: [TunedThreshold]
  /// What settings name that is not known here, in the order of the file.
  public let unknown: [Unknown]

  /// Looks each rule up in settings, and counts its findings.
  public init(_ settings: Settings?, _ findings: [Finding]) {
    var counts: [String: Int] = [:]
    for finding in findings { counts[finding.rule, default: 0] += 1 }
    rules = Rule.all.map { RuleStanding($0, in: settings, findings: counts[$0.id] ?? 0) }
    others = [TunedThreshold(ComingUp.settingsName, ComingUp.horizon, in: settings)]
    let known = Set((rules.flatMap(\.thresholds) + others).map(\.id))
    let thresholds = (settings?.thresholds.pairs ?? []).filter { !known.contains($0.name) }
      .map { Unknown(id: $0.name, words: "threshold \($0.value)") }
    let switches = (settings?.rules.pairs ?? []).filter { Rule.named($0.name) == nil }
      .map { Unknown(id: $0.name, words: $0.value ? "switched on" : "switched off") }
    unknown = thresholds + switches
  }

  /// The rule of that id as it holds; `nil` where there is none.
  public func rule(_ id: String) -> RuleStanding? { rules.first { $0.rule.id == id } }

  /// The threshold of that name as it holds; `nil` where there is none.
  public func threshold(_ id: String) -> TunedThreshold? {
    (rules.flatMap(\.thresholds) + others).first { $0.id == id }
  }
}
