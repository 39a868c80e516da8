public import Records

/// Where a roadblock stands.
public enum Status: String, Word {
  case open
  case inProgress = "in progress"
  case waiting, resolved, withdrawn

  /// What the word stands for, in messages.
  public static let noun = "status"

  /// Whether the roadblock still stands in the way: open, in progress and waiting do.
  public var isOpen: Bool { self == .open || self == .inProgress || self == .waiting }

  /// The key that chooses this status.
  public var letter: Character {
    switch self {
    case .open: "o"
    case .inProgress: "i"
    case .waiting: "w"
    case .resolved: "r"
    case .withdrawn: "x"
    }
  }
}
