public import Records

/// The answer to a practice's question.
public enum Answer: String, Word {
  case yes, partly, no
  case notApplicable = "not applicable"

  /// What the word stands for, in messages.
  public static let noun = "answer"
}
