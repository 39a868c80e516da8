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

/// Whose move a roadblock is.
public enum Side: String, Word {
  case department, partner, shared
  case thirdParty = "third party"

  /// What the word stands for, in messages.
  public static let noun = "side"

  /// The side as the department's own people say it on screen: ours, partner, shared, third party.
  public var spoken: String { self == .department ? "ours" : rawValue }
}

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

/// The area of the method in which a roadblock has its cause.
public enum Cause: String, Word {
  case clarity, planning, capability, commercials

  /// What the word stands for, in messages.
  public static let noun = "cause"
}

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

/// What an event says has changed.
public enum EventChange: String, Word {
  case status, escalation, owner, due, severity, side, comment

  /// What the word stands for, in messages.
  public static let noun = "change"
}

/// The two sides of a partnership.
public enum Party: String, Word {
  case department, partner

  /// What the word stands for, in messages.
  public static let noun = "side"

  /// The other side.
  public var other: Party { self == .department ? .partner : .department }
}

/// The security classification of a programme's file.
public enum Classification: String, Word {
  case official = "OFFICIAL"
  case officialSensitive = "OFFICIAL-SENSITIVE"
  case none

  /// What the word stands for, in messages.
  public static let noun = "classification"
}

/// The answer to a practice's question.
public enum Answer: String, Word {
  case yes, partly, no
  case notApplicable = "not applicable"

  /// What the word stands for, in messages.
  public static let noun = "answer"
}

/// A declared delivery confidence: the three levels used since 2021-22, the two between that
/// were used from 2011 to 2021, and the published words for where there is none.
public enum Confidence: String, Word {
  case green = "Green"
  case amberGreen = "Amber/Green"
  case amber = "Amber"
  case amberRed = "Amber/Red"
  case red = "Red"
  case exempt = "Exempt"
  case reset = "Reset"
  case notAssessed = "Not assessed"

  /// What the word stands for, in messages.
  public static let noun = "delivery confidence"
}

/// The rating of a KPI assessment.
///
/// Source: Procurement Regulations 2024, regulation 39(5).
public enum KPIRating: String, Word {
  case good = "Good"
  case approachingTarget = "Approaching target"
  case requiresImprovement = "Requires improvement"
  case inadequate = "Inadequate"
  case other = "Other"

  /// What the word stands for, in messages.
  public static let noun = "KPI rating"
}

/// What a selection criterion weighs.
public enum CriterionKind: String, Word {
  case quality, price, social

  /// What the word stands for, in messages.
  public static let noun = "kind"
}

/// A level of governance.
public enum GovernanceLevelName: String, Word {
  case executive, programme, delivery

  /// What the word stands for, in messages.
  public static let noun = "level"
}

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
