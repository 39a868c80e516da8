public import Programme

/// A practice that a partnership has not answered yes to where it applies.
public struct OpenPractice: Equatable, Sendable {
  /// The practice and its question.
  public let practice: Practice
  /// What was answered: partly or no; `nil` where nobody has answered.
  public let answer: PracticeAnswer?
  /// The answers of the partnership, which a screen can open.
  public let record: Address

  /// The word for the answer: "unanswered", "partly", "no".
  public var words: String { answer?.answer?.rawValue ?? "unanswered" }
}
