import Programme
import Records
import TestSupport
import Testing

@Suite struct ClearedScoreTests {
  private static let office = Authorship(name: "Office", at: Instant(CalendarDate(dayNumber: 20_700), hour: 9))

  /// A project with one review, in which the department has scored twice.
  private func reviewed() throws -> Project {
    try read(
      """
      {
        "format": "tandem/project", "version": 1, "programme": {"id": "p", "name": "P"},
        "partners": [{"id": "ALDER", "name": "Alder", "scorecard": {"reviews": [
          {"id": "RV-1", "period": "2026-Q3", "date": "2026-08-03", "scores": [
            {"dimension": "clarity", "from": "department", "about": "partner", "score": 2, "evidence": "Minutes"},
            {"dimension": "openness", "from": "department", "about": "partner", "score": 3}
          ]}
        ]}}]
      }
      """
    ).project
  }

  private func edit(_ entries: [Scoring.Entry], in project: Project) throws -> Edit {
    var generator = SplitMix(1)
    return try Edit.scoring(
      Scoring(
        partner: ID("ALDER"), round: .period("2026-Q3"), from: .department, about: .partner, entries: entries),
      in: project, by: Self.office, using: &generator)
  }

  @Test func `a score that is cleared goes with its evidence, and comes back by undo`() throws {
    let project = try reviewed()
    let edit = try edit([.cleared("clarity"), Scoring.Entry("openness", 4)], in: project)
    var after = project
    try edit.apply(to: &after)
    let scores = after.partners[0].scorecard?.reviews[0].scores ?? []
    #expect(scores.map(\.dimension) == ["openness"] && scores.map(\.score) == [4])
    #expect(edit.title == "review of 2026-Q3, the department on the partner: clarity cleared, openness 3 → 4 (Alder)")
    try edit.inverse.apply(to: &after)
    #expect(after == project)
  }

  @Test func `clearing what is not scored changes nothing and says so`() throws {
    let project = try reviewed()
    #expect(throws: EditProblem.nothingToChange("review of 2026-Q3")) {
      try edit([.cleared("decisions")], in: project)
    }
  }

  @Test(arguments: [(0, nil), (1, "No plan"), (3, nil), (4, "Early"), (5, "beyond"), (6, nil), (-1, nil)])
  func `a dimension with its own sentences answers for the scores that have one`(score: Int, anchor: String?) {
    var dimension = Dimension()
    dimension.anchors = ["No plan", "Late", "", "Early", "beyond", "more"]
    #expect(dimension.anchor(score) == anchor)
  }
}
