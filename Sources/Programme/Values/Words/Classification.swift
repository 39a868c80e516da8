public import Records

/// The security classification of a programme's file.
public enum Classification: String, Word {
  case official = "OFFICIAL"
  case officialSensitive = "OFFICIAL-SENSITIVE"
  case none

  /// What the word stands for, in messages.
  public static let noun = "classification"
}
