import Records

/// A question that the method asks of a partnership at one of the five steps.
public struct Practice: Hashable, Sendable {
  /// The name by which an answer refers to it: `business-outcomes`.
  public let id: String
  /// The step that asks it.
  public let step: Step
  /// The question, to be answered yes, partly, no or not applicable.
  public let question: String

  /// Makes a practice.
  public init(id: String, step: Step, question: String) {
    self.id = id
    self.step = step
    self.question = question
  }
}
