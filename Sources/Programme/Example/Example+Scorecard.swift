extension Example {
  /// One review a quarter, oldest first.
  mutating func scorecard(_ rounds: [ExampleRound]) -> Scorecard {
    var scorecard = Scorecard()
    scorecard.reviews = zip(calendar.reviewDays(rounds.count), rounds).map { date, round in
      var review = Review()
      review.id = id("RV")
      review.period = ExampleCalendar.quarter(of: date)
      review.date = date
      review.scores =
        scores(round.weAboutThem, .department, .partner, round.ourEvidence)
        + scores(round.theyAboutUs, .partner, .department, round.theirEvidence)
        + scores(round.weAboutUs, .department, .department, [:])
        + scores(round.theyAboutThem, .partner, .partner, [:])
      review.replies = round.replies.map { said in
        var reply = Reply()
        reply.by = said.by
        reply.side = said.side
        reply.on = date + 6
        reply.text = said.text
        reply.disagrees = said.disagrees
        return reply
      }
      return review
    }
    return scorecard
  }

  private func scores(_ digits: String, _ from: Party, _ about: Party, _ evidence: [String: String]) -> [Score] {
    zip(Dimension.standard, digits).compactMap { dimension, digit in
      guard let number = digit.wholeNumberValue else { return nil }
      var score = Score()
      score.dimension = dimension.id.text
      score.scoredBy = from
      score.about = about
      score.score = number
      score.evidence = evidence[dimension.id.text] ?? ""
      return score
    }
  }
}
