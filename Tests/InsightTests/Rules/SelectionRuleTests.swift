import FoundationEssentials
import Insight
import Programme
import Records
import Testing

@Suite("Selection")
struct SelectionRuleTests {
  private static let rules = [
    "commercials.framework", "commercials.criteria", "commercials.weights", "commercials.references",
    "commercials.evaluators", "commercials.stakeholders",
  ]

  /// A selection in which every rule finds something.
  private static let faulty: Project = selecting(
    scoredBid(daysAgo: 10, scores: 5, 1) {
      $0.references = []
      $0.caseStudies = []
    }
  ) {
    $0.framework = ""
    $0.priceWeight = 30
    $0.criteria[0].agreedOn = today - 9
    $0.stakeholders = []
  }

  @Test("A selection that was prepared as the method asks has no finding")
  func clean() {
    #expect(Insight(selecting(scoredBid(daysAgo: 10)), on: today).findings.isEmpty)
    #expect(Insight(selecting(), on: today).findings.isEmpty)
  }

  @Test("A programme without a selection, or with one that nobody has bid for, has no finding about it")
  func notThere() {
    for judged in [project(with: partner(.select)), selecting { $0 = Selection() }] {
      #expect(Insight(judged, on: today).findings.isEmpty)
    }
  }

  @Test("Every rule tells a faulty selection apart, amber, and names the records", arguments: rules)
  func faulty(rule: String) throws {
    let findings = found(rule, in: Self.faulty)
    #expect(findings.map(\.level) == [.amber])
    let records = try #require(findings.first).records.map(\.description)
    let selection = "partners/P-1/selection"
    let expected = [
      "commercials.framework": [selection], "commercials.weights": [selection],
      "commercials.criteria": [selection + "/criteria/APPROACH"],
      "commercials.references": [selection + "/bids/VEXLEY"],
      "commercials.evaluators": [selection + "/criteria/APPROACH", selection + "/bids/VEXLEY"],
      "commercials.stakeholders": [selection + "/stakeholders"],
    ]
    #expect(records == expected[rule])
  }

  @Test("The sentences say what was found, with the value and the threshold")
  func sentences() {
    #expect(
      Self.rules.flatMap { found($0, in: Self.faulty).map(\.sentence) } == [
        "Northgate is selected from 1 bid, and no framework is named",
        "1 criterion of Northgate stood as now only after the first bid was scored, on 24 Oct 2026: "
          + "\"Technical approach\"",
        "Bids for Northgate are scored, and quality and price weigh 60 and 30, not 100 together",
        "The bid of Vexley & Thorne for Northgate is scored with 0 of 1 reference and 0 of 1 case study",
        "Evaluators are 4 points apart on \"Technical approach\" of Vexley & Thorne's bid for Northgate (amber from 2)",
        "Bids for Northgate are scored since 24 Oct 2026, and no stakeholder in the decision is recorded (at least 1)",
      ])
  }

  @Test("A selection is judged until the contract begins, and not a day longer", arguments: [(1, true), (0, false)])
  func over(daysAhead: Int, isJudged: Bool) {
    var judged = Self.faulty
    judged.partners[0].step = .contract
    judged.partners[0].contract = make { $0.start = today + daysAhead }
    for rule in Self.rules { #expect(found(rule, in: judged).isEmpty != isJudged, "\(rule)") }
  }

  @Test("A selection is not judged once the sides work together, whatever the contract says", arguments: Step.allCases)
  func steps(step: Step) {
    var judged = Self.faulty
    judged.partners[0].step = step
    for rule in Self.rules { #expect(found(rule, in: judged).isEmpty == (step >= .workTogether), "\(rule)") }
  }

  @Test("What is answered as not applicable is not judged", arguments: Practice.of(.select))
  func notApplicable(practice: Practice) {
    var judged = Self.faulty
    judged.partners[0].practices.append(
      make {
        $0.question = practice.id
        $0.answer = .notApplicable
      })
    let quiet = Set(Self.rules.filter { found($0, in: judged).isEmpty })
    #expect(!quiet.isEmpty && quiet.isSubset(of: practice.reach.judgedBy))
  }

  @Test("Criteria may be agreed up to the day of the first score", arguments: [(11, false), (10, false), (9, true)])
  func criteria(daysAgo: Int, isFound: Bool) {
    let judged = selecting(scoredBid(daysAgo: 10)) { $0.criteria[0].agreedOn = today - daysAgo }
    #expect(found("commercials.criteria", in: judged).isEmpty != isFound)
  }

  @Test("Where no day tells when criteria were agreed or bids scored, nobody is blamed")
  func undated() {
    #expect(found("commercials.criteria", in: selecting(scoredBid(daysAgo: nil))).isEmpty)
    #expect(
      found("commercials.criteria", in: selecting(scoredBid(daysAgo: 10)) { $0.criteria[0].agreedOn = nil }).isEmpty)
    let late = selecting(scoredBid(daysAgo: nil)) { $0.stakeholders[0].involvedOn = today }
    #expect(found("commercials.stakeholders", in: late).isEmpty)
  }

  @Test("Weights count once a bid is scored", arguments: [(39, true), (40, false), (41, true)] as [(Decimal, Bool)])
  func weights(price: Decimal, isFound: Bool) {
    let scored = selecting(scoredBid(daysAgo: 10)) { $0.priceWeight = price }
    #expect(found("commercials.weights", in: scored).isEmpty != isFound)
    let unscored = selecting(scoredBid(daysAgo: 10) { $0.scores = [] }) { $0.priceWeight = price }
    #expect(found("commercials.weights", in: unscored).isEmpty)
  }

  @Test("A bid that nobody scored needs no references yet, and nobody involved")
  func unscored() {
    let judged = selecting(
      scoredBid(daysAgo: 10) {
        $0.scores = []
        $0.references = []
      }
    ) { $0.stakeholders = [] }
    #expect(Insight(judged, on: today).findings.isEmpty)
  }

  @Test(
    "Somebody with a stake is to be involved by the day of the first score",
    arguments: [(11, false), (10, false), (9, true), (nil, false)] as [(Int?, Bool)])
  func involved(daysAgo: Int?, isFound: Bool) {
    let judged = selecting(scoredBid(daysAgo: 10)) {
      $0.stakeholders = [
        make {
          $0.name = "R. Singh"
          $0.involvedOn = daysAgo.map { today - $0 }
        }
      ]
    }
    #expect(found("commercials.stakeholders", in: judged).isEmpty != isFound)
  }

  @Test("A need that settings put to nothing is none")
  func noNeed() {
    var judged = Self.faulty
    judged.settings = make { $0.thresholds["commercials.references.studies"] = 0 }
    #expect(
      found("commercials.references", in: judged).map(\.brief) == ["Vexley & Thorne: 0 of 1 reference"])
  }
}
