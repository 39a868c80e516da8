public import Records

/// The area of the method in which a roadblock has its cause.
public enum Cause: String, Word {
  case clarity, planning, capability, commercials

  /// What the word stands for, in messages.
  public static let noun = "cause"
}
