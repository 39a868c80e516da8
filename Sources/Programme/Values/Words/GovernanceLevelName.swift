public import Records

/// A level of governance.
public enum GovernanceLevelName: String, Word {
  case executive, programme, delivery

  /// What the word stands for, in messages.
  public static let noun = "level"
}
