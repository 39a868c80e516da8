import Programme

extension History {
  /// Reviews, replies, feedback, meetings, actions, practices and checks of measures in a partnership.
  func partner(_ partner: Partner) -> ReportItem? {
    let name = named(partner.name, partner.id)
    let news = scorecard(partner.scorecard, name) + governance(partner.governance, name) + contract(partner.contract)
    let practices = partner.practices.map {
      News($0.on, "“\($0.question)” answered \($0.answer?.rawValue ?? "with nothing")")
    }
    return item(name, (news + practices).compactMap(\.self), .partner(partner.id))
  }

  private func scorecard(_ scorecard: Scorecard?, _ name: String) -> [News?] {
    (scorecard?.reviews ?? []).flatMap { review -> [News?] in
      let replies = review.replies.map { reply in
        News(
          reply.on,
          "\(who(reply.side, name)) \(reply.disagrees ? "disagreed with" : "replied to") review \(review.period)")
      }
      return [News(review.date, "reviewed for \(review.period)")] + replies
    }
  }

  private func governance(_ governance: Governance?, _ name: String) -> [News?] {
    let feedback = (governance?.feedback ?? []).flatMap { feedback -> [News?] in
      [
        News(feedback.on, "feedback from \(who(feedback.givenBy, name)): “\(feedback.text)”"),
        News(feedback.respondedOn, "feedback from \(who(feedback.givenBy, name)) answered"),
      ]
    }
    let meetings = (governance?.meetings ?? []).flatMap { meeting -> [News?] in
      [News(meeting.date, "\(meeting.level.rawValue) meeting held")]
        + meeting.actions.map { News($0.doneOn, "action “\($0.text)” of \(who($0.side, name)) done") }
    }
    return feedback + meetings
  }

  private func contract(_ contract: Contract?) -> [News?] {
    (contract?.measures ?? []).flatMap { measure -> [News?] in
      let name = named(measure.title, measure.id)
      return measure.checks.map { News($0.on, "“\(name)” checked from the \($0.view.rawValue)'s point of view") }
    }
  }

  private func who(_ side: Party, _ name: String) -> String { side == .department ? "the department" : name }
}
