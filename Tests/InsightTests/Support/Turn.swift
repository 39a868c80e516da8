import Insight
import Programme
import Records

/// A threshold, the number that it has unless settings say otherwise, and a project in which only that number counts.
struct Turn: Sendable {
  /// On which side of its threshold a rule finds something.
  enum Sense: Sendable {
    case below, upTo, from, above

    /// Whether it finds something at a value.
    func finds(_ value: Int, threshold: Int) -> Bool {
      switch self {
      case .below: value < threshold
      case .upTo: value <= threshold
      case .from: value >= threshold
      case .above: value > threshold
      }
    }
  }

  /// The rule's id.
  let rule: String
  /// The threshold's suffix.
  let suffix: String
  /// The number unless settings say otherwise.
  let number: Int
  /// On which side it finds something.
  let sense: Sense
  /// A project in which the number that the rule looks at has a value.
  let probe: @Sendable (Int) -> Project

  init(
    _ rule: String, suffix: String = "", _ sense: Sense, _ number: Int, _ probe: @escaping @Sendable (Int) -> Project
  ) {
    self.rule = rule
    self.suffix = suffix
    self.number = number
    self.sense = sense
    self.probe = probe
  }

  /// The threshold's name in settings.
  var key: String { rule + suffix }

  /// Whether the rule finds what the threshold is about: red for the one that makes it red, else anything.
  func isFound(in project: Project) -> Bool {
    let levels = levels(rule, in: project)
    return suffix == ".red" ? levels.contains(.red) : !levels.isEmpty
  }
}
