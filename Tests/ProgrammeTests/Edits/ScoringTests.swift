import Programme
import Records
import Testing

@Suite struct ScoringTests {
  private let openness = Scoring.Entry("openness", 4)

  private func scoring(
    _ entries: [Scoring.Entry], in round: Scoring.Round = .period("2026-Q3"), partner: String = "ALDER",
    from: Party = .department, about: Party = .partner, date: String? = nil, reply: String = "", disagrees: Bool = false
  ) -> Scoring {
    Scoring(
      partner: ID(partner), round: round, date: date.flatMap { CalendarDate($0) }, from: from, about: about,
      entries: entries, reply: reply, disagrees: disagrees)
  }

  private func edit(_ scoring: Scoring, _ project: Project) throws(EditProblem) -> Edit {
    var random = SplitMix(3)
    return try .scoring(scoring, in: project, by: .tester, using: &random)
  }

  /// The reviews of a partner after an edit, whose inverse has to lead back.
  private func reviews(after scoring: Scoring, in project: Project) throws -> [Review] {
    let edit = try edit(scoring, project)
    var changed = project
    try edit.apply(to: &changed)
    let result = changed.partner(scoring.partner)?.scorecard?.reviews ?? []
    try edit.inverse.apply(to: &changed)
    #expect(changed == project)
    return result
  }

  @Test(arguments: ["ALDER", "ASH"]) func `the review of a new period is made, also where there is no scorecard`(
    partner: String
  ) throws {
    let project = try Project.harbour()
    let said = scoring(
      [Scoring.Entry("openness", 4, evidence: "Shares risks"), .init("One team", 2)], partner: partner)
    let review = try #require(reviews(after: said, in: project).last)
    #expect(review.period == "2026-Q3")
    #expect(review.date.description == "2026-11-03")
    #expect(review.id.text.hasPrefix("RV-"))
    #expect(review.scores.map(\.dimension) == ["openness", "one-team"])
    #expect(review.scores.map(\.score) == [4, 2])
    #expect(review.scores.map(\.evidence) == ["Shares risks", ""])
    #expect(review.scores.allSatisfy { $0.scoredBy == .department && $0.about == .partner })
    #expect(try edit(said, project).title.contains("openness 4, one-team 2 (new review \(review.id))"))
    let held = try reviews(after: scoring([openness], partner: partner, date: "2026-10-30"), in: project)
    #expect(held.last?.date.description == "2026-10-30")
  }

  @Test(arguments: [Scoring.Round.period("2026-q2"), .period("2026 Q2"), .review(ID("RV-2"))])
  func `a dimension that the side has scored gets the new score, another is added`(round: Scoring.Round) throws {
    let project = try Project.harbour()
    let said = scoring([openness, .init("clarity", 4, evidence: "Clear goals"), .init("fairness", 5)], in: round)
    let reviews = try reviews(after: said, in: project)
    #expect(reviews.count == 1)
    #expect(reviews[0].scores.map(\.dimension) == ["openness", "clarity", "clarity", "fairness"])
    #expect(reviews[0].scores.map(\.score) == [4, 2, 4, 5])
    #expect(
      try edit(said, project).title
        == "review of 2026-Q2, the department on the partner: openness 3 → 4, clarity evidence, fairness 5 (Alder Software)"
    )
  }

  @Test func `evidence alone is given to a score that is there, and a side replies to its scores`() throws {
    let project = try Project.harbour()
    let said = scoring(
      [.init("clarity", nil, evidence: "Late changes")], in: .review(ID("RV-2")), from: .partner, about: .department,
      reply: "We see it differently", disagrees: true)
    let review = try reviews(after: said, in: project)[0]
    #expect(review.scores[1].score == 2)
    #expect(review.scores[1].evidence == "Late changes")
    #expect(review.replies.map(\.text) == ["We see it differently"])
    #expect(review.replies[0].side == .partner)
    #expect(review.replies[0].disagrees)
    #expect(review.replies[0].by == "A. Okafor")
    #expect(review.replies[0].on?.description == "2026-11-03")
  }

  @Test func `what is so already is nothing to change`() throws {
    let project = try Project.harbour()
    #expect(throws: EditProblem.nothingToChange("review of 2026-Q2")) {
      try edit(scoring([.init("openness", 3)], in: .period("2026-Q2")), project)
    }
    #expect(throws: EditProblem.nothingToChange("review of 2026-Q2")) {
      try edit(scoring([], in: .period("2026-Q2")), project)
    }
  }

  @Test func `a score and its evidence may come apart, by the id and the title of the dimension`() throws {
    let said = scoring([.init("Decision speed", nil, evidence: "Weeks"), .init("decisions", 2)])
    let review = try #require(reviews(after: said, in: .harbour()).last)
    #expect(review.scores.map(\.score) == [2])
    #expect(review.scores.map(\.evidence) == ["Weeks"])
  }

  @Test func `what cannot be recorded is said with its name`() throws {
    let project = try Project.harbour()
    func says(_ scoring: Scoring) -> String {
      do throws(EditProblem) { return try edit(scoring, project).title } catch { return error.description }
    }
    #expect(
      says(scoring([.init("opnness", 4)])) == "opnness: there is no dimension “opnness”; did you mean “openness”?")
    for score in [Int.min, 0, 6] {
      #expect(says(scoring([.init("openness", score)])) == "openness: expected a score from 1 to 5, found \(score)")
    }
    for score in [1, 5] { #expect(says(scoring([.init("openness", score)])).hasPrefix("review of 2026-Q3")) }
    #expect(
      says(scoring([openness, .init("Openness", 3)])) == "Openness: it is scored twice here; give one score")
    #expect(
      says(scoring([.init("openness", 4, evidence: "x"), .init("openness", nil, evidence: "y")]))
        == "openness: it is scored twice here; give one score")
    #expect(
      says(scoring([], reply: "Agreed")) == "period: there is no review “2026-Q3”; did you mean “2026-Q2”?")
    #expect(
      says(scoring([.init("clarity", nil, evidence: "x")]))
        == "clarity: it has no score of the department to show; give the score too")
    #expect(says(scoring([openness], date: "2026-11-04")).hasPrefix("date: it cannot have been held on 4 Nov 2026"))
    #expect(says(scoring([openness], date: "2026-11-03")).hasPrefix("review of"))
    #expect(
      says(scoring([openness], in: .period("2026-Q2"), date: "2026-07-02"))
        == "date: the review of 2026-Q2 is of 1 Jul 2026; leave the date out, or change it")
    #expect(says(scoring([openness], in: .period(" "))).hasPrefix("period: it cannot be empty"))
    #expect(says(scoring([openness], disagrees: true)) == "disagrees: say with what and why in a reply")
    #expect(says(scoring([openness], partner: "OAK")).hasPrefix("there is no record partners/OAK"))
    #expect(says(scoring([openness], in: .review(ID("RV-9")))).hasPrefix("there is no record"))
  }
}
