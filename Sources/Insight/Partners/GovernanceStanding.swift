public import Programme

/// How the governance of a partnership stands on a day: who is to meet, what is still to be done, and what is unanswered.
public struct GovernanceStanding: Equatable, Sendable {
  /// Each level of engagement, in file order.
  public let levels: [LevelStanding]
  /// The actions that are not done, the longest overdue first, those without a day last.
  public let openActions: [ActionStanding]
  /// The actions that are done, the latest first.
  public let doneActions: [ActionStanding]
  /// The meetings, the latest first, planned ones included.
  public let meetings: [Meeting]
  /// All feedback: the longest unanswered first, then what was answered, the latest first.
  public let feedback: [FeedbackStanding]

  /// Reads the governance of a partner, at the cost of sorting its meetings and actions.
  public init(_ partner: Partner, on today: CalendarDate) {
    let governance = partner.governance ?? Governance()
    levels = governance.levels.map { LevelStanding($0, of: partner, on: today) }
    meetings = governance.meetings.enumerated()
      .sorted { ($1.element.date, $1.offset) < ($0.element.date, $0.offset) }.map(\.element)
    let actions = governance.meetings.flatMap { meeting in
      meeting.actions.map { ActionStanding($0, of: meeting, partner, on: today) }
    }
    func isEarlier(_ left: CalendarDate?, _ right: CalendarDate?) -> Bool {
      (left?.dayNumber ?? Int32.max) < (right?.dayNumber ?? Int32.max)
    }
    openActions = actions.filter { $0.action.doneOn == nil }.sorted { isEarlier($0.action.due, $1.action.due) }
    doneActions = actions.filter { $0.action.doneOn != nil }.sorted { isEarlier($1.action.doneOn, $0.action.doneOn) }
    let all = governance.feedback.map { FeedbackStanding($0, of: partner, on: today) }
    feedback =
      all.filter { $0.daysUnanswered != nil }.sorted { $0.feedback.on < $1.feedback.on }
      + all.filter { $0.daysUnanswered == nil }.sorted { $1.feedback.on < $0.feedback.on }
  }

  /// The actions past their day.
  public var lateActions: [ActionStanding] { openActions.filter(\.isLate) }

  /// The feedback that nobody has answered.
  public var unanswered: [FeedbackStanding] { feedback.filter { $0.daysUnanswered != nil } }

  /// Late actions and unanswered feedback in words: "3 actions late (1 ours, 2 theirs) · 2 pieces of feedback
  /// unanswered".
  public var words: String {
    let late = lateActions
    let ours = late.count { $0.action.side == .department }
    let sides = [ours > 0 ? "\(ours) ours" : nil, late.count > ours ? "\(late.count - ours) theirs" : nil]
    let open = openActions.isEmpty ? "no action open" : "\(counted(openActions.count, "action")) open, none late"
    let waiting = unanswered.count
    return [
      late.isEmpty
        ? open
        : "\(counted(late.count, "action")) late (\(sides.compactMap(\.self).joined(separator: ", ")))",
      waiting == 0
        ? "no feedback unanswered" : "\(waiting == 1 ? "1 piece" : "\(waiting) pieces") of feedback unanswered",
    ].joined(separator: " · ")
  }
}
