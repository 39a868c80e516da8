import Insight
import Programme
import Records
import Testing

@Suite("Declared confidence")
struct DeclaredConfidenceTests {
  private func judged(_ assessments: ConfidenceAssessment..., amber: Bool = false, red: Bool = false) -> Insight {
    let judged = project {
      $0.programme.confidence = assessments
      if amber { $0.programme.outcomes = [make { $0.id = ID("OUT-1") }] }
      if red {
        $0.programme.milestones = [milestone(on: today - 1) { $0.mustHave = true }]
      }
    }
    return Insight(judged, on: today)
  }

  @Test("NISTA's is the published one, even where the SRO spoke later", arguments: ["NISTA", "IPA", "nista / IPA"])
  func nista(rater: String) {
    let insight = judged(declared(.amber, by: rater, daysAgo: 30), declared(.green, by: "SRO", daysAgo: 1))
    #expect(insight.declared?.rating == .amber)
    #expect(insight.declaredByRater.map(\.rater) == [.nista, .seniorResponsibleOwner])
    #expect(insight.disagreement == "\(rater) says Amber (4 Oct), SRO says Green (2 Nov)")
  }

  @Test("Without NISTA it is the SRO's latest, whatever the order in the file")
  func latest() {
    let insight = judged(
      declared(.green, by: "SRO", daysAgo: 1), declared(.red, by: "Senior Responsible Owner", daysAgo: 90),
      declared(.red, by: "Supplier", daysAgo: 0))
    #expect(insight.declared?.rating == .green)
    #expect(insight.declared?.words(near: today) == "Green, SRO 2 Nov")
  }

  @Test("A rating of another year says which")
  func year() {
    let insight = judged(declared(.amber, by: "NISTA", daysAgo: 400), declared(.green, by: "SRO", daysAgo: 1))
    #expect(insight.declared?.words(near: today) == "Amber, NISTA 29 Sep 2025")
    #expect(insight.disagreement == "NISTA says Amber (29 Sep 2025), SRO says Green (2 Nov)")
  }

  @Test("So does one of last year, however near")
  func turnOfTheYear() {
    var judged = project()
    judged.programme.confidence = [declared(.amber, by: "NISTA", daysAgo: 0)]
    let later = day("2027-01-04")
    #expect(Insight(judged, on: later).declared?.words(near: later) == "Amber, NISTA 3 Nov 2026")
  }

  @Test("NISTA and the IPA before it are one rater")
  func successor() {
    let insight = judged(declared(.red, by: "IPA", daysAgo: 500), declared(.amber, by: "NISTA", daysAgo: 5))
    #expect(insight.declaredByRater.map(\.rating) == [.amber])
    #expect(insight.disagreement == nil)
  }

  @Test("Somebody else's stands where neither spoke, and the future has not been said")
  func others() {
    #expect(judged(declared(.amber, by: "CIO", daysAgo: 5)).declared?.rating == .amber)
    #expect(judged(declared(.amber, by: "SRO", daysAgo: -1)).declared == nil)
    #expect(judged().declared == nil)
  }

  @Test(
    "It is a watermelon where a rating is a level better than the evidence",
    arguments: [
      (.green, .amber, true), (.green, .red, true), (.amberGreen, .amber, false), (.amberGreen, .red, true),
      (.amber, .amber, false), (.amber, .red, true), (.amberRed, .red, false), (.red, .red, false),
      (.green, .green, false), (.exempt, .red, false), (.reset, .red, false), (.notAssessed, .red, false),
    ] as [(Confidence, Health, Bool)])
  func watermelon(rating: Confidence, evidence: Health, isWatermelon: Bool) {
    let insight = judged(
      declared(rating, by: "SRO", daysAgo: 1), amber: evidence == .amber, red: evidence == .red)
    #expect(insight.evidence == evidence)
    #expect(insight.isWatermelon == isWatermelon)
    #expect((insight.watermelonCount > 0) == isWatermelon)
  }

  @Test("Only findings worse than what was declared say otherwise")
  func count() {
    let green = judged(declared(.green, by: "SRO", daysAgo: 1), amber: true, red: true)
    let amber = judged(declared(.amber, by: "SRO", daysAgo: 1), amber: true, red: true)
    #expect(green.watermelonCount == green.findings.count)
    #expect(amber.watermelonCount == 1)
  }
}
