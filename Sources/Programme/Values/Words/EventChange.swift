public import Records

/// What an event says has changed.
public enum EventChange: String, Word {
  case status, escalation, owner, due, severity, side, comment

  /// What the word stands for, in messages.
  public static let noun = "change"
}
