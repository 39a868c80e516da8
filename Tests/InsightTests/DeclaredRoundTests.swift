import Exchange
import Insight
import Programme
import Records
import TestSupport
import Testing

@Suite("Declared ratings by round")
struct DeclaredRoundTests {
  private func rounds(_ assessments: (String, String, Confidence)...) -> [DeclaredRound] {
    let judged = project {
      $0.programme.confidence = assessments.map { date, rater, rating in
        make {
          $0.date = day(date)
          $0.rater = rater
          $0.rating = rating
        }
      }
    }
    return DeclaredRound.all(in: judged, on: today)
  }

  @Test("Two raters of one quarter who differ disagree, those of two quarters do not")
  func quarters() {
    let found = rounds(
      ("2026-03-31", "SRO", .green), ("2026-03-31", "IPA", .red), ("2026-06-30", "SRO", .green),
      ("2026-07-01", "NISTA", .red))
    #expect(found.map(\.period) == ["2026-Q1", "2026-Q2", "2026-Q3"])
    #expect(
      found.map { $0.disagreement?.words(near: today) } == ["IPA says Red (31 Mar), SRO says Green (31 Mar)", nil, nil])
    #expect(found.map { $0.disagreement?.levels } == [2, nil, nil])
    #expect(found.map(\.ratings.count) == [2, 1, 1])
  }

  @Test(
    "How far they are apart is counted in levels",
    arguments: [
      (.green, .amberGreen, 0.5), (.green, .amber, 1), (.amberRed, .amberGreen, 1), (.red, .green, 2),
      (.amber, .amber, nil), (.green, .exempt, nil), (.reset, .notAssessed, nil),
    ] as [(Confidence, Confidence, Double?)])
  func levels(first: Confidence, second: Confidence, levels: Double?) {
    let found = rounds(("2026-09-30", "NISTA", first), ("2026-09-30", "SRO", second))
    #expect(found.map { $0.disagreement?.levels } == [levels])
  }

  @Test("The last word of a rater in a quarter counts, and the future has not been said")
  func lastWord() {
    let found = rounds(
      ("2026-09-30", "SRO", .amber), ("2026-07-30", "SRO", .red), ("2026-08-01", "NISTA", .amber),
      ("2026-11-04", "SRO", .red))
    #expect(found.map { $0.ratings.map(\.rating) } == [[.amber, .amber]])
    #expect(found.map { $0.disagreement == nil } == [true])
  }

  @Test(
    "Of the Department for Transport's 19 projects each is rated by NISTA or the SRO, and nobody disagrees",
    .enabled(if: RealData.isThere, "TANDEM_REAL_DATA is not set"))
  func published() throws {
    let bytes = try #require(RealData.bytes("gmpp/dft_2024.csv"))
    let programmes = try GMPPImport.read(bytes, file: "dft_2024.csv").programmes
    let rounds = programmes.map { DeclaredRound.all(in: $0.project, on: today) }
    #expect(rounds.map(\.count) == Array(repeating: 1, count: 19))
    let found = rounds.flatMap(\.self)
    #expect(found.map(\.period) == Array(repeating: "2024-Q1", count: 19))
    // One project is exempt, and both raters say so.
    #expect(found.map(\.ratings.count).sorted() == Array(repeating: 1, count: 18) + [2])
    #expect(found.count { $0.disagreement != nil } == 0)
  }
}
