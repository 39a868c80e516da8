import FoundationEssentials
import Insight
import Programme
import Records
import Testing

@Suite("Scorecard history")
struct ScorecardHistoryTests {
  private func history(_ reviews: [Review], _ change: (inout Project) -> Void = { _ in }) -> ScorecardHistory {
    let partner = partner { $0.scorecard = make { $0.reviews = reviews } }
    return ScorecardHistory(partner, in: project(change), on: today)
  }

  private func review(_ period: String, daysAgo: Int = 10, _ scores: Score...) -> Review {
    make {
      $0.id = ID("RV-\(daysAgo)")
      $0.period = period
      $0.date = today - daysAgo
      $0.scores = scores
    }
  }

  private func score(_ dimension: String, _ value: Int, _ view: ScoreView = .weAboutThem) -> Score {
    make {
      $0.dimension = dimension
      $0.scoredBy = view.from
      $0.about = view.about
      $0.score = value
    }
  }

  @Test("A view is the one of its sides, whichever they are", arguments: ScoreView.allCases)
  func views(view: ScoreView) {
    #expect(ScoreView(from: view.from, about: view.about) == view)
  }

  @Test(
    "The grade of a mean is the nearest, and what lies beyond the scale counts as its end",
    arguments: [
      (-3.0, ScoreGrade.failing), (1, .failing), (1.49, .failing), (2.49, .struggling), (2.5, .performing),
      (3, .performing), (3.5, .exceeding), (5, .bestPractice), (9, .bestPractice), (.nan, .failing),
    ])
  func grades(score: Double, grade: ScoreGrade) {
    #expect(ScoreGrade(score) == grade)
    #expect(ScoreGrade(score).isLow == (grade.rawValue < 3) && ScoreGrade(score).isHigh == (grade.rawValue > 3))
  }

  @Test(
    "The next period is named as the last one is",
    arguments: [
      (nil, "2026-Q4"), ("2026-Q3", "2026-Q4"), ("2026 q1", "2026 q4"), ("2026-09", "2026-11"), ("2025/H1", "2026/H2"),
      ("2025", "2026"), ("2025-26", "2026-27"), ("Inception", "2026-Q4"), ("2026-10-31", "2026-Q4"), ("", "2026-Q4"),
      ("2026-Q9", "2026-Q4"),
    ] as [(String?, String)])
  func period(last: String?, next: String) {
    #expect(history(last.map { [review($0)] } ?? []).period(on: today) == next)
  }

  @Test("The financial year of a day before April began the year before")
  func financialYear() {
    #expect(history([review("2025-26")]).period(on: day("2027-03-31")) == "2026-27")
  }

  @Test("Trends run over all rounds, oldest first, with a hole where a side did not score")
  func trends() throws {
    let read = history([
      review("2026-Q3", daysAgo: 10, score("clarity", 2), score("clarity", 5, .theyAboutUs)),
      review("2026-Q2", daysAgo: 100), review("2026-Q1", daysAgo: 200, score("clarity", 4)),
    ])
    let clarity = try #require(read.lines.first)
    #expect(clarity.trend(.weAboutThem) == [4, nil, 2])
    #expect(clarity.trend(.theyAboutUs) == [nil, nil, 5])
    #expect(clarity.trend(.theyAboutThemselves) == [nil, nil, nil])
    // Nothing was said in the second quarter, so the one before is what it is measured against.
    #expect(clarity.row.changeAboutThem == -2)
    #expect(read.rounds.map(\.review.period) == ["2026-Q1", "2026-Q2", "2026-Q3"])
  }

  @Test("A round that was only begun hides nothing, and one entered late takes the place of its period")
  func begunAndLate() throws {
    let held = review("2026-Q2", daysAgo: 30, score("clarity", 2), score("clarity", 4, .theyAboutUs))
    let read = history([held, review("2026-Q3", daysAgo: 1)])
    #expect(read.lines.first?.row.weAboutThem == 2 && read.rounds.count == 2)
    #expect(read.standing?.review.period == "2026-Q2" && read.begun?.review.period == "2026-Q3")
    #expect(read.lines.first?.trend(.weAboutThem) == [2] && history([held]).begun == nil)
    let late = history([held, review("2024-Q1", daysAgo: 0, score("clarity", 1))])
    #expect(late.rounds.map(\.review.period) == ["2024-Q1", "2026-Q2"])
    #expect(late.lines.first?.row.weAboutThem == 2 && late.lines.first?.row.changeAboutThem == 1)
  }

  @Test("Last time is the last round before in which that view was scored")
  func lastTime() throws {
    let newest = review("2026-Q3", daysAgo: 10, score("clarity", 2))
    let read = history([review("2026-Q1", daysAgo: 200, score("clarity", 4)), review("2026-Q2", daysAgo: 100), newest])
    #expect(read.last(.weAboutThem, "clarity", before: newest)?.period == "2026-Q1")
    #expect(read.last(.weAboutThem, "clarity", before: nil)?.score == 2)
    #expect(read.last(.theyAboutUs, "clarity", before: nil) == nil)
  }

  @Test("Rounds ahead of the day do not count yet")
  func ahead() {
    let read = history([review("2027-Q1", daysAgo: -20, score("clarity", 1))])
    #expect(read.rounds.isEmpty && read.lines.isEmpty && read.ahead.map(\.review.period) == ["2027-Q1"])
    #expect(ScorecardHistory.doubts(read.ahead[0], in: project(), partner: "N", on: today).count == 1)
  }

  @Test("Scores on a dimension that is gone are kept, and told")
  func gone() throws {
    let read = history([review("2026-Q1", daysAgo: 200, score("humour", 4)), review("2026-Q3", score("clarity", 2))])
    let humour = try #require(read.lines.last)
    #expect(humour.row.id == "humour" && !humour.isKnown && humour.trend(.weAboutThem) == [4, nil])
    #expect(
      ScorecardHistory.doubts(read.rounds[0], in: project(), partner: "N", on: today)
        == ["scored on humour, which the project has no more: kept, and counted in the means"])
  }

  @Test("What one side scored twice is told, and the mean counts")
  func twice() {
    let read = history([review("2026-Q3", score("clarity", 2), score("clarity", 3))])
    #expect(read.rounds[0].score(.weAboutThem, "clarity") == 2.5)
    #expect(
      ScorecardHistory.doubts(read.rounds[0], in: project(), partner: "Northgate", on: today)
        == ["the department scores Northgate 2 times on Clarity: the mean counts"])
  }

  @Test("A gap is wide as the rule on gaps counts, with its threshold and its switch", arguments: [1, 2, 3])
  func wide(limit: Int) throws {
    let scores = [score("clarity", 2), score("clarity", 4, .theyAboutThemselves)]
    func isWide(_ isOn: Bool) throws -> Bool {
      var round = review("2026-Q3")
      round.scores = scores
      let read = history([round]) {
        $0.settings = make {
          $0.thresholds["relationship.gap"] = Decimal(limit)
          $0.rules["relationship.gap"] = isOn
        }
      }
      return try #require(read.lines.first).row.isGapWide
    }
    #expect(try isWide(true) == (limit <= 2))
    #expect(try !isWide(false))
  }

  @Test("A round without scores, and no round, divide by nothing")
  func nothing() {
    let read = history([review("2026-Q3")])
    #expect(read.rounds[0].overall(.weAboutThem) == nil && read.rounds[0].notScored == Party.allCases)
    #expect(read.lines.count == 8 && read.lines.allSatisfy { $0.row.gap == nil })
    #expect(history([]).lines.isEmpty)
  }
}
