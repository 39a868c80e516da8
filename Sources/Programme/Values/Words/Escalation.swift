public import Records

/// How far up a roadblock has been taken.
public enum Escalation: String, Word, Comparable {
  case team
  case programmeBoard = "programme board"
  case seniorResponsibleOwner = "SRO"
  case portfolio

  /// What the word stands for, in messages.
  public static let noun = "escalation"

  /// Order from the team upwards.
  public static func < (left: Escalation, right: Escalation) -> Bool { left.rank < right.rank }

  /// One level up, or the same at the top.
  public var raised: Escalation { Escalation.allCases[min(rank + 1, Escalation.allCases.count - 1)] }
}
