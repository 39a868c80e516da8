import Insight
import Testing

/// Remission in weeks of 42 patients, 21 with 6-mercaptopurine and 21 with placebo; a negative number is one who was
/// still in remission when last seen.
///
/// Source: E. J. Freireich et al., "The Effect of 6-Mercaptopurine on the Duration of Steroid-induced Remissions in
/// Acute Leukemia", Blood 21 (1963), 699–716; the estimates as worked in D. G. Kleinbaum and M. Klein, Survival
/// Analysis, chapter 2, table 2.1.
private let treated = [
  6, 6, 6, 7, 10, 13, 16, 22, 23, -6, -9, -10, -11, -17, -19, -20, -25, -32, -32, -34, -35,
]
private let placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23]

private func curve(_ weeks: [Int]) -> KaplanMeier {
  KaplanMeier(weeks.map { KaplanMeier.Observation(days: abs($0), isResolved: $0 > 0) })
}

@Suite("Kaplan–Meier")
struct KaplanMeierTests {
  @Test("The treated group has the published estimates, in any order of the observations")
  func published() {
    let expected = [
      (6, 0.8571), (7, 0.8067), (10, 0.7529), (13, 0.6902), (16, 0.6275), (22, 0.5378), (23, 0.4482),
    ]
    for order in [treated, treated.reversed(), treated.sorted()] {
      let points = curve(order).points
      #expect(points.map(\.day) == expected.map(\.0))
      #expect(zip(points, expected).allSatisfy { abs($0.open - $1.1) < 0.00005 })
    }
  }

  @Test("Curves are those of lifelines, with ties, with many lost from sight, and to the last day", arguments: 0..<4)
  func lifelines(index: Int) {
    let reference = kaplanMeierReference[index]
    let curve = KaplanMeier(
      reference.watched.map { KaplanMeier.Observation(days: $0 < 0 ? -$0 - 1 : $0, isResolved: $0 >= 0) })
    #expect(curve.points.map(\.day) == reference.open.map(\.0))
    #expect(zip(curve.points, reference.open).allSatisfy { abs($0.open - $1.1) < 1e-9 })
    #expect(curve.day(resolving: 0.5) == reference.half)
    #expect(curve.day(resolving: 0.85) == reference.most)
  }

  @Test("Without anybody lost from sight it is the plain share", arguments: [(1, 19.0), (5, 12), (8, 8), (23, 0)])
  func uncensored(week: Int, left: Double) {
    #expect(abs(curve(placebo).open(after: week) - left / 21) < 1e-9)
  }

  @Test("The day of a share is the first on which the curve is that low")
  func quantile() {
    #expect(curve(treated).day(resolving: 0.5) == 23)
    #expect(curve(treated).day(resolving: 0.85) == nil)
    #expect(curve(placebo).day(resolving: 0.5) == 8)
    #expect(curve(placebo).day(resolving: 0.85) == 15)
  }

  @Test("Nothing observed is a flat curve")
  func empty() {
    #expect(curve([]).points.isEmpty)
    #expect(curve([]).open(after: 10) == 1)
    #expect(curve([-3, -4]).day(resolving: 0.1) == nil)
  }
}
