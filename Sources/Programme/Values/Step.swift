public import JSONText
public import Records

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

extension Step: FieldValue {
  /// A step's number.
  public static var shape: FieldShape { .integer(1...5) }
  /// The number as JSON.
  public var encoded: JSONValue { .number(String(rawValue)) }
  /// Reads a step's number.
  public static func decode(_ node: JSONCursor, _ decoding: inout Decoding) -> Step? {
    if let number = node.integer, let step = Step(rawValue: number) { return step }
    decoding.wrongKind(node, expected: "a step from 1 to 5")
    return nil
  }
}
