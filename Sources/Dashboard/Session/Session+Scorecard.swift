import Insight
import Programme
import ProjectStore
import Records
import Terminal

extension Session {
  /// The partner on whose scorecard commands act: of what is selected, else of the page.
  var scoredPartner: Partner? {
    guard let open else { return nil }
    return scored.compactMap(\.partner).first.flatMap(open.project.partner)
  }

  /// The review round on which commands act: the one that is selected or open, else the latest held.
  var scoredReview: Review? {
    guard let open, let partner = scoredPartner else { return nil }
    let reviews = partner.scorecard?.reviews ?? []
    if let id = scored.compactMap(\.review).first { return reviews.first { $0.id == id } }
    return ScorecardHistory(partner, in: open.judged, on: open.insight.today).rounds.last?.review
  }

  /// What is selected on a page, and what the page is about, the nearest first.
  private var scored: [ItemReference] {
    var items: [ItemReference] = []
    switch target {
    case .page(let item)?: items.append(item)
    case .record(let place)?: items.append(.record(place))
    default: break
    }
    return items + (subject.map { [$0] } ?? [])
  }

  /// Opens the form of a review round: of the one that is selected, else of the present period.
  mutating func score() {
    guard let open, let partner = scoredPartner else { return }
    let isOfOne = scored.contains { $0.review != nil }
    let history = ScorecardHistory(partner, in: open.judged, on: open.insight.today)
    let period = isOfOne ? scoredReview?.period : nil
    overlay = ReviewForm(partner.id, period: period ?? history.period(on: surroundings.today()))
  }

  /// Records what sides say in a round, an edit a side; answers whether all of it stands in the project.
  mutating func record(_ scorings: [Scoring]) -> Bool {
    var generator = SplitMix(surroundings.randomSeed())
    let author = surroundings.authorship
    for scoring in scorings {
      guard let open else { return false }
      let count = open.store.history.done.count
      let project = open.project
      perform { () throws(EditProblem) in
        try Edit.scoring(scoring, in: project, by: author, using: &generator)
      }
      guard self.open?.store.history.done.count != count else { return false }
    }
    if scorings.count > 1, case .period(let period)? = scorings.first?.round {
      notice = Notice(kind: .done, text: "review of \(period): \(scorings.count) sides scored, each undone by itself")
    }
    return true
  }

  /// Opens the form of a reply to a round.
  mutating func reply() {
    guard let partner = scoredPartner, let review = scoredReview else { return }
    let today = surroundings.today()
    let list = Path.partner(partner.id) + "scorecard" + "reviews" + .id(review.id.text) + "replies"
    overlay = RecordForm(
      "Reply to the review of \(review.period) · \(partner.name)", record: Reply(),
      fields: ["side", "disagrees", "text"], startingAt: "side", today: today,
      check: { $1.faults(of: $0, at: list, isNew: true) }
    ) { _, reply, session in
      _ = session.record([
        Scoring(
          partner: partner.id, round: .review(review.id), from: reply.side, about: reply.side, entries: [],
          reply: reply.text, disagrees: reply.disagrees)
      ])
    }
  }
}
