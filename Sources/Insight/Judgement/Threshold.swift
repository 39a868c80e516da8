public import FoundationEssentials

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
