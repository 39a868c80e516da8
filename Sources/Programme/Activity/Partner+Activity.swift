import Records

extension Partner {
  /// Answers to practices, stakeholders, criteria, bids scored, checks of measures and incentives, publications, reviews,
  /// replies, feedback, meetings and actions.
  public var activity: [ActivityEntry] {
    var reader = ActivityReader(nameOrID, .partner(id), of: id)
    let home = Path.partner(id)
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

  private func read(_ selection: Selection?, at home: Path, into reader: inout ActivityReader) {
    for stakeholder in selection?.stakeholders ?? [] {
      reader.add(stakeholder.involvedOn, by: stakeholder.name, "involved in the selection", in: home, from: stakeholder)
    }
    for criterion in selection?.criteria ?? [] {
      let title = criterion.nameOrID
      reader.add(
        criterion.agreedOn, "criterion “\(title)” agreed with weight \(criterion.weight)",
        in: home + "criteria" + .id(criterion.id.text), from: criterion)
    }
    for bid in selection?.bids ?? [] { read(bid, at: home + "bids" + .id(bid.id.text), into: &reader) }
  }

  /// What an evaluator scores of a bid on a day is one thing that happened.
  private func read(_ bid: Bid, at place: Path, into reader: inout ActivityReader) {
    var sittings: [(day: CalendarDate, scores: [BidScore])] = []
    for score in bid.scores {
      guard let day = score.on else { continue }
      let same = sittings.firstIndex { $0.day == day && $0.scores[0].evaluator == score.evaluator }
      if let same { sittings[same].scores.append(score) } else { sittings.append((day, [score])) }
    }
    for sitting in sittings {
      let count = Set(sitting.scores.map(\.criterion)).count
      reader.add(
        sitting.day, by: sitting.scores[0].evaluator,
        "bid of \(bid.nameOrID) scored on \(count) \(count == 1 ? "criterion" : "criteria")",
        in: place, from: sitting.scores[0])
    }
  }

  private func read(_ contract: Contract?, at home: Path, into reader: inout ActivityReader) {
    for measure in contract?.measures ?? [] {
      let place = home + "measures" + .id(measure.id.text)
      let title = measure.nameOrID
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
    for incentive in contract?.incentives ?? [] {
      reader.add(
        incentive.checkedOn, "incentive “\(incentive.text)” checked from the partner's point of view",
        in: home + "incentives" + .id(incentive.id.text))
    }
  }

  private func read(_ scorecard: Scorecard?, at home: Path, into reader: inout ActivityReader) {
    for review in scorecard?.reviews ?? [] {
      let place = home + "reviews" + .id(review.id.text)
      reader.add(review.date, "reviewed for \(review.period)", in: place, from: review)
      for reply in review.replies {
        reader.add(
          reply.on, by: reply.by,
          "\(who(reply.side)) \(reply.disagrees ? "disagreed with" : "replied to") review \(review.period)", in: place,
          from: reply)
      }
    }
  }

  private func read(_ governance: Governance?, at home: Path, into reader: inout ActivityReader) {
    for feedback in governance?.feedback ?? [] {
      let place = home + "feedback" + .id(feedback.id.text)
      let giver = who(feedback.givenBy)
      reader.add(feedback.on, "feedback from \(giver): “\(feedback.text)”", in: place, from: feedback)
      reader.add(feedback.respondedOn, "feedback from \(giver) answered", in: place)
    }
    for meeting in governance?.meetings ?? [] {
      let place = home + "meetings" + .id(meeting.id.text)
      reader.add(meeting.date, "\(meeting.level.rawValue) meeting held", in: place, from: meeting)
      for action in meeting.actions {
        reader.add(
          action.doneOn, by: action.owner, "action “\(action.text)” of \(who(action.side)) done",
          in: place + "actions" + .id(action.id.text))
      }
    }
  }

  private func who(_ side: Party) -> String { side == .department ? "the department" : name }
}
