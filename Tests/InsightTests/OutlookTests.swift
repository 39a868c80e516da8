import Insight
import Programme
import Records
import Testing

@Suite struct OutlookTests {
  @Test func `it tells the same as each of its parts`() {
    let outlook = Outlook(.allWrong, on: today)
    #expect(outlook.coming == ComingUp(.allWrong, on: today))
    #expect(outlook.forecast == RoadblockForecast(.allWrong, on: today))
    #expect(outlook.ageing == Ageing(.allWrong, on: today))
    #expect(outlook.flow == Flow(.allWrong, on: today))
    #expect(outlook.serviceLevel == Insight(.allWrong, on: today).serviceLevel)
  }

  @Test func `the date that is most days late stands first, and what is met or has no date does not stand at all`() {
    let project = project {
      $0.programme.milestones = [
        milestone("HELD", on: today + 10), milestone("LATE", on: today, moved: [today + 5, today + 90]),
        milestone("LATER", on: today, moved: [today + 100]), milestone("NONE", on: nil),
        milestone("MET", on: today - 100, moved: [today - 20]) { $0.metOn = today - 10 },
        milestone("EARLY", on: today + 30, moved: [today + 20]),
      ]
    }
    #expect(Outlook(project, on: today).slips.map(\.id.text) == ["LATER", "LATE", "HELD", "EARLY"])
  }

  @Test(arguments: [
    (-400, DueStatus.past(400), Health.red), (-1, .past(1), .red), (0, .today, .amber), (1, .soon(1), .amber),
    (7, .soon(7), .amber), (8, .later(8), .green),
  ])
  func `a day is soon up to a week ahead`(days: Int, standing: DueStatus, health: Health) {
    #expect(DueStatus(today + days, on: today) == standing && standing.health == health)
  }

  @Test func `the distance of raters is told in words`() {
    func apart(_ one: Confidence, _ other: Confidence) -> String? {
      let project = project {
        $0.programme.confidence = [one, other].enumerated().map { index, rating in
          make {
            $0.rater = index == 0 ? "NISTA" : "SRO"
            $0.rating = rating
            $0.date = today
          }
        }
      }
      return DeclaredRound.all(in: project, on: today).first?.disagreement?.distance
    }
    #expect(apart(.green, .amberGreen) == "half a level apart")
    #expect(apart(.green, .amber) == "1 level apart")
    #expect(apart(.green, .amberRed) == "1.5 levels apart")
    #expect(apart(.red, .green) == "2 levels apart")
    #expect(apart(.red, .red) == nil)
  }
}
