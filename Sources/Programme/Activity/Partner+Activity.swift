extension Partner {
  /// Answers to practices, reviews, replies, feedback, meetings, actions, checks of measures and publications.
  public var activity: [ActivityEntry] {
    var reader = ActivityReader(name.isEmpty ? id.text : name, .partner(id), of: id)
    let home = Address.partner(id)
    for practice in practices {
      let question = Practice.standard(practice.question)?.question ?? practice.question
      reader.add(
        practice.on, by: practice.by, "“\(question)” answered \(practice.answer?.rawValue ?? "with nothing")",
        from: practice)
    }
    read(contract, at: home + "contract", into: &reader)
    read(selection, at: home + "selection", into: &reader)
    read(scorecard, at: home + "scorecard", into: &reader)
    read(governance, at: home + "governance", into: &reader)
    return reader.entries
  }

  private func read(_ selection: Selection?, at home: Address, into reader: inout ActivityReader) {
    for stakeholder in selection?.stakeholders ?? [] {
      reader.add(stakeholder.involvedOn, by: stakeholder.name, "involved in the selection", in: home, from: stakeholder)
    }
  }

  private func read(_ contract: Contract?, at home: Address, into reader: inout ActivityReader) {
    for measure in contract?.measures ?? [] {
      let place = home + "measures" + .item(measure.id.text)
      let title = measure.title.isEmpty ? measure.id.text : measure.title
      for check in measure.checks {
        reader.add(
          check.on, by: check.by, "“\(title)” checked from the \(check.view.rawValue)'s point of view", in: place,
          from: check)
      }
      for assessment in measure.assessments {
        reader.add(
          assessment.publishedOn, "“\(title)” published for \(assessment.period): \(assessment.rating.rawValue)",
          in: place)
      }
    }
  }

  private func read(_ scorecard: Scorecard?, at home: Address, into reader: inout ActivityReader) {
    for review in scorecard?.reviews ?? [] {
      let place = home + "reviews" + .item(review.id.text)
      reader.add(review.date, "reviewed for \(review.period)", in: place, from: review)
      for reply in review.replies {
        reader.add(
          reply.on, by: reply.by,
          "\(who(reply.side)) \(reply.disagrees ? "disagreed with" : "replied to") review \(review.period)", in: place,
          from: reply)
      }
    }
  }

  private func read(_ governance: Governance?, at home: Address, into reader: inout ActivityReader) {
    for feedback in governance?.feedback ?? [] {
      let place = home + "feedback" + .item(feedback.id.text)
      let giver = who(feedback.givenBy)
      reader.add(feedback.on, "feedback from \(giver): “\(feedback.text)”", in: place, from: feedback)
      reader.add(feedback.respondedOn, "feedback from \(giver) answered", in: place)
    }
    for meeting in governance?.meetings ?? [] {
      let place = home + "meetings" + .item(meeting.id.text)
      reader.add(meeting.date, "\(meeting.level.rawValue) meeting held", in: place, from: meeting)
      for action in meeting.actions {
        reader.add(
          action.doneOn, by: action.owner, "action “\(action.text)” of \(who(action.side)) done",
          in: place + "actions" + .item(action.id.text))
      }
    }
  }

  private func who(_ side: Party) -> String { side == .department ? "the department" : name }
}
