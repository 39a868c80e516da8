public import Records

/// How severe a roadblock is.
public enum Severity: String, Word, Comparable {
  case low, medium, high, critical

  /// What the word stands for, in messages.
  public static let noun = "severity"

  /// Order from low to critical.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  /// The next more severe, or the same at the top.
  public var raised: Severity { Severity.allCases[min(rank + 1, 3)] }

  /// The next less severe, or the same at the bottom.
  public var lowered: Severity { Severity.allCases[max(rank - 1, 0)] }
}
