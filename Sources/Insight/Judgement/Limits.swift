import FoundationEssentials
import Programme

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
