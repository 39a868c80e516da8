import Programme
import Records
import Testing

@testable import Commands

@Suite struct ScoreTests {
  private let stage = Stage.withSample()
  private let path = "DIR/a.tandem.json"

  private func score(_ more: String...) -> Consequence { stage.run(["score", path] + more) }

  private var reviews: [Review] { stage.project().partner(ID("ALDER"))?.scorecard?.reviews ?? [] }

  @Test func `Scores of a new period make its review, and say so`() throws {
    let result = score(
      "alder", "--period", "2026-Q3", "--from", "partner", "--about", "department", "openness=4", "decision speed=2",
      "--evidence", "openness=Shares its risks")
    let review = try #require(reviews.first)
    #expect(
      result
        == Consequence(
          output: "review of 2026-Q3, the partner on the department: openness 4, decisions 2 (new review \(review.id)) "
            + "(Alder Software)\n"))
    #expect(review.period == "2026-Q3")
    #expect(review.date.description == "2026-11-03")
    #expect(review.scores.map(\.score) == [4, 2])
    #expect(review.scores[0].evidence == "Shares its risks")
    #expect(stage.run("check", path).code == 0)
  }

  @Test func `Scoring again changes the score, and the same again changes nothing`() {
    _ = score("ALDER", "--period", "2026-Q3", "--from", "partner", "--about", "partner", "clarity=3")
    #expect(
      score("ALDER", "--period", "2026-q3", "--from", "partner", "--about", "partner", "clarity=4", "openness=5")
        == Consequence(
          output: "review of 2026-Q3, the partner on the partner: clarity 3 → 4, openness 5 (Alder Software)\n"))
    #expect(reviews.count == 1)
    #expect(reviews[0].scores.map(\.score) == [4, 5])
    #expect(
      score("ALDER", "--period", "2026-Q3", "--from", "partner", "--about", "partner", "clarity=4")
        == Consequence(output: "review of 2026-Q3: no change: already set\n"))
  }

  @Test func `Text that acts on a terminal is refused by its argument's name`() {
    #expect(
      score("ALDER", "--period", "2026-Q3", "--from", "partner", "--reply", "\u{1B}[2J")
        == Consequence(
          code: 64, errors: "error: --reply: it holds the control character U+001B; leave that out\n"))
    #expect(
      score("ALDER", "--period", "2026\nQ3", "--from", "partner", "--about", "partner", "clarity=3").errors
        == "error: --period: expected one line without tabs\n")
    #expect(reviews.isEmpty)
  }

  @Test func `A side replies to its scores`() {
    _ = score(
      "ALDER", "--period", "2026-Q3", "--from", "department", "--about", "partner", "clarity=2", "--date", "30 Oct 2026"
    )
    #expect(
      score("ALDER", "--period", "2026-Q3", "--from", "partner", "--reply", "We see it differently", "--disagrees")
        == Consequence(output: "review of 2026-Q3, the partner: reply, disagrees (Alder Software)\n"))
    #expect(reviews[0].date.description == "2026-10-30")
    #expect(reviews[0].replies.map(\.text) == ["We see it differently"])
    #expect(reviews[0].replies.map(\.disagrees) == [true])
    #expect(reviews[0].replies.map(\.by) == ["A. Okafor"])
  }

  static let refusals: [Refusal] = [

    Refusal(
      ["ALDER", "--about", "partner", "opnness=4"], 1,
      "error: opnness: there is no dimension “opnness”; did you mean “openness”?\n"
    ),

    Refusal(
      ["ALDER", "--about", "partner", "openness=6"], 64, "error: openness: “6”: expected a whole number from 1 to 5\n"),

    Refusal(
      ["ALDER", "--about", "partner", "openness=0"], 64, "error: openness: “0”: expected a whole number from 1 to 5\n"),

    Refusal(
      ["ALDER", "--about", "partner", "openness="], 64, "error: openness: expected a whole number from 1 to 5\n"),

    Refusal(
      ["ALDER", "--about", "partner", "openness"], 64,
      "error: “openness”: expected DIMENSION=SCORE, such as openness=4\n"
    ),

    Refusal(
      ["ALDER", "--about", "partner", "openness=4", "openness=4"], 1,
      "error: openness: it is scored twice here; give one score\n"
    ),

    Refusal(
      ["ALDER", "--about", "partner", "openness=4", "--evidence", "clarity=x"], 1,
      "error: clarity: it has no score of the department to show"
    ),

    Refusal(
      ["ALDER", "--about", "partner", "openness=4", "--evidence", "x"], 64,
      "error: --evidence: “x”: expected DIMENSION=TEXT\n"
    ),

    Refusal(
      ["ALDER", "--about", "partner", "openness=4", "--date", "+1"], 1,
      "error: date: it cannot have been held on 4 Nov 2026"
    ),

    Refusal(["ALDER", "--about", "partner", "openness=4", "--date", "soon"], 64, "error: --date: “soon” is no date"),

    Refusal(
      ["ALDER", "--about", "shared", "openness=4"], 64, "Error: The value 'shared' is invalid for '--about <about>'."),

    Refusal(["ALDER", "openness=4"], 64, "Error: --about: say which side is scored, department or partner\n"),

    Refusal(
      ["ALDER", "--about", "partner"], 64, "Error: nothing to record: give DIMENSION=SCORE, --evidence or --reply\n"),

    Refusal(
      ["ALDER", "--about", "partner", "openness=4", "--disagrees"], 64, "Error: --disagrees: say why with --reply\n"),

    Refusal(
      ["adler", "--about", "partner", "openness=4"], 1,
      "error: there is no partner “adler” in this project; did you mean “ALDER”?\n"
    ),
  ]

  @Test(arguments: refusals)
  func `What is asked wrongly is named, and nothing changes`(_ it: Refusal) {
    let result = stage.run(["score", path] + it.words + ["--period", "2026-Q3", "--from", "department"])
    #expect(result.code == it.code)
    #expect(result.errors.hasPrefix(it.start), "\(result)")
    #expect(stage.read("a.tandem.json") == Stage.sample)
  }
}
