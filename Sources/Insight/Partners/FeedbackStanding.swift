public import Programme

/// What one side told the other, and for how long it has waited for an answer.
public struct FeedbackStanding: Equatable, Sendable {
  /// The feedback as recorded.
  public let feedback: Feedback
  /// Where it stands in the file.
  public let record: Address
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
    record = Address.partner(partner.id) + "governance" + "feedback" + .item(feedback.id.text)
    let isAnswered = feedback.respondedOn != nil || !feedback.response.isEmpty
    daysUnanswered = isAnswered ? nil : max(0, today - feedback.on)
  }
}
