public import Programme

/// An action agreed in a meeting, and how late it is.
public struct ActionStanding: Equatable, Sendable {
  /// The action as recorded.
  public let action: Action
  /// The day of the meeting in which it was agreed.
  public let agreedOn: CalendarDate
  /// Where it stands in the file.
  public let record: Address
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
      Address.partner(partner.id) + "governance" + "meetings" + .item(meeting.id.text) + "actions"
      + .item(action.id.text)
    daysAhead = action.doneOn == nil ? action.due.map { $0 - today } : nil
  }
}
