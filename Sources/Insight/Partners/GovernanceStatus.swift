public import Programme
public import Records

/// How the governance of a partnership stands on a day: who is to meet, what is still to be done, and what is unanswered.
public struct GovernanceStatus: Equatable, Sendable {
  /// Each level of engagement, in file order.
  public let levels: [LevelStatus]
  /// The actions that are not done, the longest overdue first, those without a day last.
  public let openActions: [ActionStatus]
  /// The actions that are done, the latest first.
  public let doneActions: [ActionStatus]
  /// The meetings, the latest first, planned ones included.
  public let meetings: [Meeting]
  /// All feedback: the longest unanswered first, then what was answered, the latest first.
  public let feedback: [FeedbackStatus]

  /// Reads the governance of a partner, at the cost of sorting its meetings and actions.
  public init(_ partner: Partner, on today: CalendarDate) {
    let governance = partner.governance ?? Governance()
    levels = governance.levels.map { LevelStatus($0, of: partner, on: today) }
    meetings = governance.meetings.enumerated()
      .sorted { ($1.element.date, $1.offset) < ($0.element.date, $0.offset) }.map(\.element)
    let actions = governance.meetings.flatMap { meeting in
      meeting.actions.map { ActionStatus($0, of: meeting, partner, on: today) }
    }
    func isEarlier(_ left: CalendarDate?, _ right: CalendarDate?) -> Bool {
      (left?.dayNumber ?? Int32.max) < (right?.dayNumber ?? Int32.max)
    }
    openActions = actions.filter { $0.action.doneOn == nil }.sorted { isEarlier($0.action.due, $1.action.due) }
    doneActions = actions.filter { $0.action.doneOn != nil }.sorted { isEarlier($1.action.doneOn, $0.action.doneOn) }
    let all = governance.feedback.map { FeedbackStatus($0, of: partner, on: today) }
    feedback =
      all.filter { $0.daysUnanswered != nil }.sorted { $0.feedback.on < $1.feedback.on }
      + all.filter { $0.daysUnanswered == nil }.sorted { $1.feedback.on < $0.feedback.on }
  }

  /// The actions past their day.
  public var lateActions: [ActionStatus] { openActions.filter(\.isLate) }

  /// The feedback that nobody has answered.
  public var unanswered: [FeedbackStatus] { feedback.filter { $0.daysUnanswered != nil } }

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

/// When a level of engagement met last, and when it is to meet next.
public struct LevelStatus: Equatable, Sendable {
  /// The level as recorded.
  public let level: GovernanceLevel
  /// The day of the last meeting held.
  public let last: CalendarDate?
  /// The day by which the next is due; `nil` where no cadence is set, or nothing tells from when to count.
  public let next: CalendarDate?
  /// Days from today until then, negative where it is overdue.
  public let daysAhead: Int?

  /// Whether the day of the next meeting has passed.
  public var isOverdue: Bool { (daysAhead ?? 0) < 0 }

  /// The next meeting in words: "in 5 days", "11 days overdue", "no cadence set".
  public var words: String {
    guard let daysAhead else {
      return level.everyDays == nil ? "no cadence set" : "no day to count from"
    }
    switch daysAhead {
    case 0: return "due today"
    case ..<0: return "\(counted(-daysAhead, "day")) overdue"
    default: return "in \(counted(daysAhead, "day"))"
    }
  }

  init(_ level: GovernanceLevel, of partner: Partner, on today: CalendarDate) {
    self.level = level
    last = partner.meetings(level.level, until: today).last?.date
    next = partner.nextMeeting(level, on: today)
    daysAhead = next.map { $0 - today }
  }
}

/// An action agreed in a meeting, and how late it is.
public struct ActionStatus: Equatable, Sendable {
  /// The action as recorded.
  public let action: Action
  /// The day of the meeting in which it was agreed.
  public let agreedOn: CalendarDate
  /// Where it stands in the file.
  public let record: Path
  /// Days from today until it is due, negative where it is late; `nil` where it is done or has no day.
  public let daysAhead: Int?

  /// Whether it is not done and its day has passed.
  public var isLate: Bool { (daysAhead ?? 0) < 0 }

  /// When, in words: "done 3 Nov 2026", "in 5 days", "9 days late", "no day set".
  public var words: String {
    if let done = action.doneOn { return "done \(done.words)" }
    guard let daysAhead else { return "no day set" }
    switch daysAhead {
    case 0: return "due today"
    case ..<0: return "\(counted(-daysAhead, "day")) late"
    default: return "in \(counted(daysAhead, "day"))"
    }
  }

  init(_ action: Action, of meeting: Meeting, _ partner: Partner, on today: CalendarDate) {
    self.action = action
    agreedOn = meeting.date
    record =
      Path.partner(partner.id) + "governance" + "meetings" + .id(meeting.id.text) + "actions"
      + .id(action.id.text)
    daysAhead = action.doneOn == nil ? action.due.map { $0 - today } : nil
  }
}

/// What one side told the other, and for how long it has waited for an answer.
public struct FeedbackStatus: Equatable, Sendable {
  /// The feedback as recorded.
  public let feedback: Feedback
  /// Where it stands in the file.
  public let record: Path
  /// Days since it was given; `nil` where it is answered.
  public let daysUnanswered: Int?

  /// How it stands, in words: "unanswered for 27 days", "answered after 12 days".
  public var words: String {
    if let daysUnanswered { return "unanswered for \(counted(daysUnanswered, "day"))" }
    guard let on = feedback.respondedOn else { return "answered" }
    return "answered after \(counted(max(0, on - feedback.on), "day"))"
  }

  init(_ feedback: Feedback, of partner: Partner, on today: CalendarDate) {
    self.feedback = feedback
    record = Path.partner(partner.id) + "governance" + "feedback" + .id(feedback.id.text)
    let isAnswered = feedback.respondedOn != nil || !feedback.response.isEmpty
    daysUnanswered = isAnswered ? nil : max(0, today - feedback.on)
  }
}
