public import Programme

/// What the answer to a practice touches.
public struct PracticeReach: Equatable, Sendable {
  /// The ids of the rules that read the answer itself.
  public let readBy: [String]
  /// The ids of the rules that judge by records what the question asks, and so tell whether the answer holds.
  public let judgedBy: [String]

  /// The areas of those rules, in their order; empty where no rule looks.
  public var areas: [Area] {
    let touched = Set((readBy + judgedBy).compactMap { Rule.named($0)?.area })
    return Area.allCases.filter(touched.contains)
  }
}

extension Practice {
  /// What the answer to this practice touches; nothing for a practice that is not one of the standard ones.
  public var reach: PracticeReach {
    PracticeReach(readBy: readBy, judgedBy: Practice.judges[id] ?? [])
  }

  private var readBy: [String] {
    guard step == .setUp, Practice.standard(id) == self else { return [] }
    let rules = ["clarity.practice-no", "clarity.practice-unanswered"]
    return id == "constraints" ? rules + ["capability.constraint"] : rules
  }

  /// The rules that judge by records what each practice asks.
  private static let judges: [String: [String]] = [
    "why-a-partner": ["clarity.purpose"],
    "business-outcomes": ["clarity.outcome"],
    "what-is-wanted": ["clarity.accountability", "planning.must-haves"],
    "our-team": ["capability.roles", "capability.experience"],
    "constraints": ["capability.constraint"],
    "framework": ["commercials.framework"],
    "criteria": ["commercials.criteria", "commercials.weights", "commercials.evaluators"],
    "evaluation": ["commercials.weights", "commercials.references"],
    "stakeholders": ["commercials.stakeholders"],
    "partner-interests": ["commercials.checks"],
    "measures-double-checked": ["commercials.checks", "commercials.perverse"],
    "kept-simple": ["commercials.measure-count", "commercials.measure-must-haves", "planning.must-haves"],
    "service-definitions": ["clarity.service"],
    "one-programme-team": ["relationship.gap", "relationship.fall", "relationship.falling"],
    "own-roadblocks": ["capability.slower", "capability.own-aged"],
    "issues-resolved": [
      "delivery.stale", "delivery.aged", "delivery.unescalated", "delivery.past-due", "planning.blocked",
    ],
    "good-start": ["relationship.start"],
    "governance-levels": ["relationship.meeting"],
    "two-way": ["relationship.not-scored", "relationship.feedback"],
    "simple-scorecard": ["relationship.review", "relationship.not-scored"],
    "meetings-worth-holding": ["relationship.meeting", "relationship.meeting-value", "relationship.action"],
    "feedback-accepted": ["relationship.feedback"],
    "looking-forward": [
      "planning.slipped-twice", "planning.overdue", "planning.cost", "planning.stale-date", "commercials.recovery",
      "commercials.assessment-age", "commercials.ending", "delivery.watermelon",
    ],
  ]
}
