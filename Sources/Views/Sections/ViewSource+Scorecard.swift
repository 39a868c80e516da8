import Insight
import JSONText
import Programme
import Records

extension ViewSource {
  /// One partner's scorecard: what stands on each dimension from all four views, every round with who has scored, what
  /// was replied, and every score with its evidence.
  func scorecard(_ partner: Partner) -> ViewSection {
    let history = ScorecardHistory(partner, in: project, on: today)
    let rounds = history.ahead + history.rounds.reversed()
    var blocks: [ViewBlock] = [
      .facts([
        ViewFact("partner", "Partner", .text(partner.name)), ViewFact("id", "Id", .text(partner.id.text)),
        ViewFact("rounds", "Rounds held", .whole(history.rounds.count)),
      ])
    ]
    if let health = insight.partners.first(where: { $0.id == partner.id }) {
      blocks.append(
        .facts([
          ViewFact("reviews", "Reviews", .text(health.reviewWords)),
          ViewFact("gap", "Widest gap", .tenths(ifAny: health.gap)),
          ViewFact("gapDimension", "Widest on", .text(ifAny: health.gapDimension)),
          .data("scoredPeriod", .text(ifAny: health.scoredReview?.period)),
          .data("scoredOn", .date(ifAny: health.scoredReview?.date)),
          .data("latestReviewOn", .date(ifAny: health.latestReview?.date)),
          .data("notScored", .texts(health.notScored.map(\.rawValue))),
          .data("dimensions", .whole(project.dimensions.count)),
        ]))
      blocks.append(.table(dimensions(health, of: nil, "Latest scores")))
    }
    blocks.append(.table(table(of: rounds)))
    let doubts = rounds.flatMap { round in
      ScorecardHistory.doubts(round, in: project, partner: partner.name, on: today).map { doubt in
        ViewItem(
          "\(round.review.period): \(doubt)",
          records: [.partner(partner.id) + "scorecard" + "reviews" + .id(round.review.id.text)])
      }
    }
    if !doubts.isEmpty { blocks.append(.list(ViewList("doubts", "Doubts", doubts, empty: ""))) }
    blocks.append(.table(replies(rounds)))
    blocks.append(.table(scores(rounds)))
    return ViewSection("scorecard", "Scorecard", blocks)
  }

  private func table(of rounds: [ScoreRound]) -> ViewTable {
    let dimensions = project.dimensions
    return ViewTable(
      "roundsHeld", "Rounds",
      columns: [
        ViewColumn("id", "Id", isDetail: true), ViewColumn("period", "Period"), ViewColumn("date", "Date"),
        ViewColumn("weSay", "We say", isNumber: true), ViewColumn("theySay", "They say", isNumber: true),
        ViewColumn("weOfOurselves", "We of us", isNumber: true),
        ViewColumn("theyOfThemselves", "They of them", isNumber: true),
        ViewColumn("scored", "Dimensions scored", isDetail: true), ViewColumn("notScored", "Has not scored"),
        .data("dimensionsScored"),
      ],
      rows: rounds.map { round in
        let review = round.review
        return [
          .text(review.id.text), .text(review.period), .date(review.date), .tenths(ifAny: round.overall(.weAboutThem)),
          .tenths(ifAny: round.overall(.theyAboutUs)), .tenths(ifAny: round.overall(.weAboutOurselves)),
          .tenths(ifAny: round.overall(.theyAboutThemselves)),
          .texts(ScoreView.allCases.map { "\($0.title) \(round.count($0, of: dimensions)) of \(dimensions.count)" }),
          .texts(round.notScored.map(\.rawValue)),
          .data(
            .object(
              ScoreView.allCases.map {
                JSONMember($0.rawValue, .number(String(round.count($0, of: dimensions))))
              })),
        ]
      }, empty: "No round has been held.")
  }

  private func replies(_ rounds: [ScoreRound]) -> ViewTable {
    ViewTable(
      "replies", "Replies",
      columns: [
        ViewColumn("period", "Period"), ViewColumn("side", "Side"), ViewColumn("disagrees", "Disagrees"),
        ViewColumn("by", "By", isDetail: true), ViewColumn("on", "On", isDetail: true),
        ViewColumn("text", "Reply"),
      ],
      rows: rounds.flatMap { round in
        round.review.replies.map {
          [
            .text(round.review.period), .text($0.side.rawValue), .flag($0.disagrees), .text(ifAny: $0.by),
            .date(ifAny: $0.on), .text($0.text),
          ]
        }
      }, empty: "Nobody has replied.")
  }

  private func scores(_ rounds: [ScoreRound]) -> ViewTable {
    ViewTable(
      "allScores", "All scores",
      columns: [
        ViewColumn("period", "Period"), ViewColumn("dimension", "Dimension"), ViewColumn("from", "From"),
        ViewColumn("about", "About"), ViewColumn("score", "Score", isNumber: true),
        ViewColumn("evidence", "Evidence"),
      ],
      rows: rounds.flatMap { round in
        round.review.scores.map {
          [
            .text(round.review.period), .text($0.dimension), .text($0.scoredBy.rawValue), .text($0.about.rawValue),
            .whole($0.score), .text(ifAny: $0.evidence),
          ]
        }
      }, empty: "Nobody has scored.")
  }
}
