import Programme

/// All partnerships in a line: how many, and what the two sides owe each other.
public struct PartnershipSummary: Equatable, Sendable {
  /// How many partners there are.
  public let partners: Int
  /// How many of them are due for a review, as the rule on reviews finds.
  public let reviewsOverdue: Int
  /// Actions agreed in meetings that are past their day.
  public let actionsLate: Int
  /// Those of them that are the department's.
  public let ourActionsLate: Int

  /// The line in words: "5 partners · 1 review overdue · 3 actions late (2 ours)".
  public var words: String {
    guard partners > 0 else { return "no partners yet" }
    var parts = [counted(partners, "partner")]
    if reviewsOverdue > 0 { parts.append("\(counted(reviewsOverdue, "review")) overdue") }
    if actionsLate > 0 {
      parts.append("\(counted(actionsLate, "action")) late" + (ourActionsLate > 0 ? " (\(ourActionsLate) ours)" : ""))
    }
    return parts.joined(separator: " · ")
  }

  init(_ facts: Facts, findings: [Finding]) {
    let meetings = facts.project.partners.flatMap { $0.governance?.meetings ?? [] }
    let late = meetings.flatMap(\.actions).filter { action in
      action.doneOn == nil && action.due.map { $0 < facts.today } ?? false
    }
    partners = facts.project.partners.count
    reviewsOverdue = findings.count { $0.rule == "relationship.review" }
    actionsLate = late.count
    ourActionsLate = late.count { $0.side == .department }
  }
}
