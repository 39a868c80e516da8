import Insight
import Programme
import Records
import Testing

@Suite("Partner health")
struct PartnerHealthTests {
  private func health(_ reviews: [Review], _ change: (inout Partner) -> Void = { _ in }) throws -> PartnerHealth {
    let judged = project(
      with: partner {
        $0.scorecard = make { $0.reviews = reviews }
        change(&$0)
      })
    return try #require(Insight(judged, on: today).partners.first)
  }

  @Test("Each side's score is the mean of what it says of the other, review by review")
  func means() throws {
    let health = try health([
      review(daysAgo: 10, score("clarity", 2, .department, .partner), score("openness", 3, .department, .partner)),
      review(
        daysAgo: 100, score("clarity", 4, .department, .partner), score("clarity", 1, .partner, .department),
        score("clarity", 5, .partner, .partner)),
    ])
    #expect(health.weSay == 2.5)
    #expect(health.theySay == nil)
    #expect(health.weSayTrend == [4, 2.5])
    #expect(health.theySayTrend == [1, nil])
    #expect(health.movement == -1.5)
    #expect(health.theirMovement == nil)
    #expect(health.notScored == [.partner])
    #expect(health.latestReview?.id == ID("R-10"))
    #expect([health.weSay, health.theySay, health.gap] == [2.5, nil, nil])
    #expect(health.reviewWords == "last review 24 Oct 2026, not scored by the partner")
  }

  @Test("What was scored keeps its own round, and one begun since stands beside it")
  func begun() throws {
    var begun = review(daysAgo: 1)
    begun.period = "2027-Q1"
    let scored = review(daysAgo: 100, score("clarity", 4, .department, .partner))
    let health = try health([scored, begun])
    #expect(health.weSay == 4 && health.weSayTrend == [4])
    #expect(health.scoredReview == scored && health.latestReview == begun && health.begunReview == begun)
    #expect(health.reviewWords == "last scored 26 Jul 2026; 2027-Q1 begun on 2 Nov 2026, scored by neither side")
    #expect(try self.health([begun]).reviewWords == "last review 2 Nov 2026, not scored by either side")
    #expect(try self.health([begun]).begunReview == nil)
  }

  @Test("The gap is between what the sides say of one and the same side, never across")
  func gap() throws {
    let health = try health([
      review(
        daysAgo: 1,
        score("clarity", 1, .department, .partner), score("clarity", 5, .partner, .department),
        score("clarity", 2, .partner, .partner), score("clarity", 4, .department, .department),
        score("openness", 3, .partner, .department), score("openness", 5, .department, .department))
    ])
    #expect(health.gap == 2)
    #expect(health.gapDimension == "Openness")
    #expect(health.dimensions.first { $0.id == "clarity" }?.gap == 1)
    #expect(health.dimensions.first { $0.id == "realism" }?.gap == nil)
  }

  @Test("Several people of a side count as their mean")
  func several() throws {
    let health = try health([
      review(
        daysAgo: 1, score("clarity", 2, .department, .partner), score("clarity", 3, .department, .partner),
        score("clarity", 4, .partner, .partner))
    ])
    #expect(health.gap == 1.5)
  }

  @Test("Rows hold all four directions, the change, and dimensions that the project does not know")
  func rows() throws {
    let health = try health([
      review(
        daysAgo: 100, score("clarity", 4, .department, .partner), score("clarity", 2, .partner, .department)),
      review(
        daysAgo: 1,
        score("clarity", 3, .department, .partner), score("clarity", 5, .partner, .department),
        score("clarity", 2, .department, .department), score("clarity", 4, .partner, .partner),
        score("humour", 1, .partner, .department)),
    ])
    let clarity = try #require(health.dimensions.first)
    #expect(clarity.title == "Clarity")
    #expect(clarity.weAboutThem == 3)
    #expect(clarity.theyAboutUs == 5)
    #expect(clarity.weAboutOurselves == 2)
    #expect(clarity.theyAboutThemselves == 4)
    #expect(clarity.changeAboutThem == -1)
    #expect(clarity.changeAboutUs == 3)
    #expect(health.dimensions.count == Dimension.standard.count + 1)
    #expect(health.dimensions.last?.title == "humour")
  }

  @Test("A partner without reviews says so")
  func noReviews() throws {
    let health = try health([])
    #expect(health.weSay == nil)
    #expect(health.gap == nil)
    #expect(health.dimensions.isEmpty)
    #expect(health.notScored.isEmpty)
    #expect(health.reviewWords == "no reviews yet")
  }

  @Test(
    "A partner being chosen says how many bids there are", arguments: [(0, "no bids yet"), (1, "1 bid"), (4, "4 bids")])
  func selection(count: Int, words: String) throws {
    let chosen = try health([]) {
      $0.step = .select
      $0.selection = make { $0.bids = (0..<count).map { index in make { $0.id = ID("B-\(index)") } } }
    }
    #expect(chosen.selection == words)
    #expect(try health([]).selection == nil)
  }

  @Test("A partner is as healthy as its own worst finding, and the programme counts it too")
  func ownFindings() throws {
    let second = partner {
      $0.id = ID("P-2")
      $0.name = "Halden"
      $0.scorecard = make {
        $0.reviews = [
          review(
            daysAgo: 1, score("clarity", 3, .department, .partner), score("clarity", 3, .partner, .department))
        ]
      }
    }
    let judged = project {
      $0.partners = [partner { $0.purpose = "" }, second]
      $0.roadblocks = [roadblock { $0.partner = ID("P-2") }]
    }
    let insight = Insight(judged, on: today)
    #expect(insight.partners.map(\.name) == ["Northgate", "Halden"])
    #expect(insight.partners.map(\.health) == [.amber, .green])
    #expect(insight.partners.map(\.openRoadblocks) == [0, 1])
    #expect(insight.area(.clarity).health == .amber)
    #expect(insight.area(.clarity, for: ID("P-1")).summary == "no purpose for Northgate")
    #expect(insight.area(.clarity, for: ID("P-2")).summary == "no findings")
    #expect(insight.area(.commercials, for: ID("P-2")).summary == "nothing recorded yet")
    #expect(insight.area(.clarity, for: ID("P-9")).summary == "nothing recorded yet")
  }
}
