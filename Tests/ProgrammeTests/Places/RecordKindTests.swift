import Programme
import Records
import TestSupport
import Testing

@Suite struct RecordKindTests {
  private func read(_ text: String) -> String {
    do throws(PlaceProblem) { return try RecordKind.meant(by: text).pattern } catch { return error.description }
  }

  @Test func `every record that the format has stands in the list of kinds, at a place of its own`() {
    let patterns = RecordKind.all.map(\.pattern)
    #expect(Set(patterns).count == patterns.count)
    #expect(Set(RecordKind.all.map { $0.type.noun } + ["project"]) == Set(recordTypes.map { $0.noun }))
    #expect(patterns.contains("partners/ID/governance/meetings/ID/actions"))
    for pattern in patterns { #expect(read(pattern) == pattern) }
  }

  @Test(arguments: [
    ("milestones", "programme/milestones"), ("milestone", "programme/milestones"),
    ("programme/milestones/GO-LIVE", "programme/milestones"),
    ("partners/contract/measures", "partners/ID/contract/measures"),
    ("partners/ALDER/contract/measures/X", "partners/ID/contract/measures"), ("Team role", "programme/team"),
    ("whole-life", "programme/finance/wholeLife"), ("contract", "partners/ID/contract"),
    ("bids/scores", "partners/ID/selection/bids/ID/scores"),
    (
      "scores",
      """
      “scores” could be partners/ID/selection/bids/ID/scores, partners/ID/scorecard/reviews/ID/scores; write more of \
      the place
      """
    ),
    ("milstone", "“milstone” is neither a list nor the id of a record of this project; did you mean “milestone”?"),
    ("", "expected a place such as programme/milestones or roadblocks/RB-7K2M, found nothing"),
  ])
  func `a kind is found by its list, its own name or a path`(text: String, pattern: String) {
    #expect(read(text) == pattern)
  }
}
