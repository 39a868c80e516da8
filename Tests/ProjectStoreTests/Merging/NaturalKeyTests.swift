import JSONText
import Programme
import ProjectStore
import Records
import TestSupport
import Testing

/// Records without an id that their list tells apart all the same: there is never one of them twice after a merge.
@Suite struct NaturalKeyTests {
  /// A list of the example, with the members of one record that both sides add, and a field on which they differ.
  struct List: CustomTestStringConvertible, Sendable {
    let record: String
    let field: String
    let key: String
    let members: String
    let differing: String
    let values: [String]
    var testDescription: String { "\(record) \(field)" }

    init(
      _ record: String, _ field: String, _ key: String, _ members: String, _ differing: String, _ values: String...
    ) {
      (self.record, self.field, self.key) = (record, field, key)
      (self.members, self.differing, self.values) = (members, differing, values)
    }

    /// The project with the record added to the list, or changed in it.
    func with(_ value: String?, in project: Project) throws -> Project {
      guard let value else { return project }
      var conflict = Conflict()
      conflict.record = record
      let owner = record.isEmpty ? .project : try #require(conflict.path(in: project))
      let item = try #require(
        JSONDocument.read(Array("{\(members), \"\(differing)\": \(value)}".utf8)).document?.root.value)
      var changed = project
      try Edit(title: "", changes: [Change(owner + field, .insert(item: item, at: 0))])
        .apply(to: &changed)
      return changed
    }
  }

  private static let lists = [
    List(
      "partners/TARNWICK/scorecard/reviews/RV-1", "scores", "openness, partner, department",
      "\"dimension\": \"openness\", \"from\": \"partner\", \"about\": \"department\"", "score", "4", "1", "5"),
    List(
      "partners/TARNWICK/selection/bids/OAK", "scores", "QUALITY, Ada, Finch",
      "\"criterion\": \"QUALITY\", \"evaluator\": \"Ada, Finch\"", "score", "3", "1", "5"),
    List(
      "programme/outcomes/FAST/measure", "readings", "2026-11-01", "\"date\": \"2026-11-01\"", "value", "3", "1.10",
      "5"),
    List(
      "partners/TARNWICK/contract/measures/M-1", "assessments", "2026-Q3", "\"period\": \"2026-Q3\"", "rating",
      "\"Good\"", "\"Inadequate\"", "\"Other\""),
    List(
      "programme/milestones/GO-LIVE", "forecasts", "2026-11-01", "\"on\": \"2026-11-01\"", "date", "\"2027-01-01\"",
      "\"2027-02-01\"", "\"2027-03-01\""),
    List(
      "programme", "confidence", "2026-11-01, SRO", "\"date\": \"2026-11-01\", \"rater\": \"SRO\"", "rating",
      "\"Green\"", "\"Amber\"", "\"Red\""),
    List("programme/finance", "periods", "2026-27", "\"period\": \"2026-27\"", "actual", "3.0", "4.0", "5.0"),
    List("programme", "team", "Tester", "\"role\": \"Tester\", \"needed\": 2", "filled", "0", "1", "2"),
    List("partners/TARNWICK", "practices", "why", "\"question\": \"why\"", "answer", "\"yes\"", "\"no\"", "\"partly\""),
    List(
      "partners/TARNWICK/governance", "levels", "delivery", "\"level\": \"delivery\"", "everyDays", "7", "14", "28"),
  ]

  private static func project() throws -> Project {
    try read(
      """
      {"format": "tandem/project", "version": 1, "roadblocks": [], "programme": {"id": "p", "name": "Canal",
        "outcomes": [{"id": "FAST", "title": "Fast", "measure": {"metric": "Days", "unit": "days"}}],
        "milestones": [{"id": "GO-LIVE", "title": "Go live"}], "finance": {"currency": "GBP", "unit": "m"}},
       "partners": [{"id": "TARNWICK", "name": "Tarnwick",
        "selection": {"criteria": [{"id": "QUALITY", "title": "Quality", "weight": 100}],
          "bids": [{"id": "OAK", "bidder": "Oak"}]},
        "contract": {"measures": [{"id": "M-1", "title": "On time"}]}, "governance": {},
        "scorecard": {"reviews": [{"id": "RV-1", "period": "2026-Q4", "date": "2026-11-02"}]}}]}
      """
    ).project
  }

  @Test(arguments: lists) func `what both sides made of one record is one record, and a conflict about the field`(
    list: List
  ) throws {
    let project = try Self.project()
    let author = Sample.author
    // Nothing, and three values, on each of the three sides.
    let states = try ([nil] + list.values.map(Optional.some)).map { try list.with($0, in: project) }
    for (base, mine, theirs) in states.indices.flatMap({ one in
      states.indices.flatMap { two in states.indices.map { (one, two, $0) } }
    }) {
      let merge = Merge(base: states[base], mine: states[mine], theirs: states[theirs])
      let note = "\(base) \(mine) \(theirs)"
      let back = Merge(base: states[base], mine: states[theirs], theirs: states[mine])
      #expect(back.merged.withoutConflicts == merge.merged.withoutConflicts, "\(note)")
      #expect(back.conflicts.map(\.exchanged) == merge.conflicts, "\(note)")
      guard mine != theirs, mine != base, theirs != base else {
        #expect(merge.merged == states[mine == base ? theirs : mine], "\(note)")
        continue
      }
      let isWhole = mine == 0 || theirs == 0
      let record = "\(list.record)/\(list.field)/\(list.key)"
      #expect(merge.conflicts.map(\.place) == [isWhole ? record : "\(record) \(list.differing)"], "\(note)")
      let conflict = try #require(merge.merged.conflicts.first)
      #expect((conflict.base != nil) == (base > 0), "\(note)")
      #expect(isWhole || conflict.shape(in: merge.merged)?.isTyped == true, "\(note)")
      // Decided for either side, the file is that side's.
      for (value, words, side) in [(conflict.mine, "mine", mine), (conflict.theirs, "theirs", theirs)] {
        var decided = merge.merged
        try Edit.deciding(conflict, as: value, words, in: decided, by: author).apply(to: &decided)
        #expect(decided == states[side], "\(note) \(words)")
      }
    }
  }

  @Test func `two reviews of one period are one, with the scores of both`() throws {
    let project = try Self.project()
    func review(_ id: String, _ period: String, _ scores: String) throws -> Project {
      var changed = project
      let item = try #require(
        JSONDocument.read(
          Array(
            "{\"id\": \"\(id)\", \"period\": \"\(period)\", \"date\": \"2027-01-02\", \"scores\": [\(scores)]}".utf8)
        ).document?.root.value)
      try Edit(
        title: "",
        changes: [
          Change(Path.partner(ID("TARNWICK")) + "scorecard" + "reviews", .insert(item: item, at: 1))
        ]
      ).apply(to: &changed)
      return changed
    }
    func score(_ dimension: String, _ score: Int) -> String {
      "{\"dimension\": \"\(dimension)\", \"from\": \"partner\", \"about\": \"department\", \"score\": \(score)}"
    }
    let mine = try review("RV-B", "2027-Q1", "\(score("openness", 1)), \(score("clarity", 2))")
    let theirs = try review("RV-A", "2027-Q1", "\(score("openness", 5)), \(score("trust", 3))")
    for (one, other) in [(mine, theirs), (theirs, mine)] {
      let merge = Merge(base: project, mine: one, theirs: other)
      let reviews = try #require(merge.merged.partners[0].scorecard?.reviews)
      #expect(reviews.map(\.id.text) == ["RV-1", "RV-A"])
      #expect(
        Set(reviews[1].scores.map(\.dimension)) == ["openness", "clarity", "trust"] && reviews[1].scores.count == 3)
      #expect(
        merge.conflicts.map(\.place) == [
          "partners/TARNWICK/scorecard/reviews/RV-A/scores/openness, partner, department score"
        ])
    }
    let other = Merge(base: project, mine: mine, theirs: try review("RV-A", "2027-Q2", score("openness", 5)))
    #expect(other.merged.partners[0].scorecard?.reviews.count == 3 && other.conflicts.isEmpty)
  }

  @Test func `what nothing stood before cannot be decided for what was before`() throws {
    let (list, project) = (Self.lists[0], try Self.project())
    let merged = Merge(
      base: project, mine: try list.with("1", in: project), theirs: try list.with("5", in: project)
    ).merged
    let error = #expect(throws: EditProblem.self) {
      try Edit.deciding(merged.conflicts[0], as: nil, "as before", in: merged, by: Sample.author)
    }
    #expect(error?.description.contains("nothing stood there before; decide for one of the two") == true)
  }
}
