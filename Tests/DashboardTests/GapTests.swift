import Insight
import Programme
import Records
import Terminal
import Testing

@testable import Dashboard

@Suite struct GapTests {
  private static let tarnwick = ID<Partner>("TARNWICK")

  private func openness(_ scene: Scene) throws -> DimensionRow {
    let history = ScorecardHistory(scene.partner("TARNWICK"), in: scene.project, on: Scene.today)
    return try #require(history.lines.first { $0.row.id == "openness" }?.row)
  }

  @Test(arguments: [
    ItemReference.partner(tarnwick), .part(.scorecard, of: tarnwick), .dimension("openness", of: tarnwick),
  ])
  func `a wide gap is shown with the two numbers that make it, and about whom`(page: ItemReference) throws {
    let scene = try Scene(height: 120)
    let row = try openness(scene)
    #expect(row.isGapWide && row.gapAboutThem == 2)
    scene.show(page)
    #expect(scene.text.contains("2.0!"))
    #expect(scene.text.contains("about Tarnwick Systems"))
    #expect(scene.text.contains("the department says 2.0, Tarnwick Systems says 4.0"))
  }

  @Test func `the finding on gaps opens a review with a column of gaps`() throws {
    let scene = try Scene()
    scene.type("f/relationship.gap")
    scene.press(.enter, .enter)
    #expect(scene.session.pages.last?.subject.item?.review != nil, "\(scene.text)")
    #expect(scene.rows.contains { $0.contains("they→them") && $0.contains("gap") } && scene.text.contains("2.0!"))
  }
}

extension Page.Subject {
  /// The record or page that it shows.
  fileprivate var item: ItemReference? { if case .record(let item) = self { item } else { nil } }
}
