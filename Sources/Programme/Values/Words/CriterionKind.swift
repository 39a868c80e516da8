public import Records

/// What a selection criterion weighs.
public enum CriterionKind: String, Word {
  case quality, price, social

  /// What the word stands for, in messages.
  public static let noun = "kind"
}
