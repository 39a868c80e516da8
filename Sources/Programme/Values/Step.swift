/// The step of the method at which a partner stands.
public enum Step: Int, CaseIterable, Sendable, Comparable {
  case setUp = 1
  case select, contract, workTogether, strengthen

  /// The step's name as the method has it.
  public var title: String {
    switch self {
    case .setUp: "Set up for success"
    case .select: "Select the right partner"
    case .contract: "Contract appropriately"
    case .workTogether: "Work together"
    case .strengthen: "Strengthen the relationship"
    }
  }

  /// The step's number and a short name: `4 Work together`.
  public var short: String {
    switch self {
    case .setUp: "1 Set up"
    case .select: "2 Select"
    case .contract: "3 Contract"
    case .workTogether: "4 Work together"
    case .strengthen: "5 Strengthen"
    }
  }

  /// Order of the steps.
  public static func < (left: Step, right: Step) -> Bool { left.rawValue < right.rawValue }
}
