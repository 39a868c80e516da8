/// How well something stands; a later case is worse.
public enum Health: Int, Comparable, CaseIterable, Hashable, Sendable {
  case green, amber, red

  /// One letter: G, A or R.
  public var letter: String {
    switch self {
    case .green: "G"
    case .amber: "A"
    case .red: "R"
    }
  }

  /// The letter in brackets, which reads without colour: `[G]`.
  public var mark: String { "[\(letter)]" }

  /// The word: Green, Amber or Red.
  public var title: String {
    switch self {
    case .green: "Green"
    case .amber: "Amber"
    case .red: "Red"
    }
  }

  /// Whether the first is better than the second.
  public static func < (left: Health, right: Health) -> Bool { left.rawValue < right.rawValue }
}
