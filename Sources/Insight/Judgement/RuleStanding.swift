import Programme

/// A rule as it holds in a project: its thresholds, whether it is on, and how much it finds.
public struct RuleStanding: Sendable {
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
