public import Records

/// The kind of thing that causes a roadblock.
public enum RoadblockKind: String, Word {
  case poorDecisionMaking = "poor decision making"
  case changeInDirection = "change in direction"
  case poorRequirements = "poor requirements"
  case accessOrEnvironment = "access or environment"
  case missingCapacity = "missing capacity"
  case dependency, funding
  case commercialDispute = "commercial dispute"
  case technical, other

  /// What the word stands for, in messages.
  public static let noun = "kind"
}
