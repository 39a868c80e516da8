import Insight
import Programme
import Records
import Terminal
import Testing

@testable import Dashboard

@Suite("Convention “RAG”") struct RatingTests {
  private static let marks = ["[R]", "[A]", "[G]", "[–]"]

  @Test func `a rating is a letter in brackets and a word, each its own`() {
    #expect(Health.allCases.map { Mark.span($0).text }.sorted() == ["[A]", "[G]", "[R]"])
    #expect(Health.allCases.map(\.title).sorted() == ["Amber", "Green", "Red"])
    for health in Health.allCases { #expect(Mark.span(health).text.contains(health.title.prefix(1))) }
    for confidence in Confidence.allCases { #expect(Mark.span(confidence).text.hasPrefix("[")) }
  }

  @Test(arguments: [(120, 40), (80, 24)]) func `every area and every partner has its mark, whatever the colours`(
    width: Int, height: Int
  ) throws {
    let scene = try Scene(width: width, height: height)
    for (pane, names) in [
      (PaneID.programme, Area.allCases.map(\.title)),
      (.partners, scene.project.partners.map { String($0.name.prefix(9)) }),
    ] {
      scene.session.overview.focus = pane
      scene.session.overview.isZoomed = true
      for name in names {
        let row = try #require(scene.rows.first { $0.contains(name) && $0.contains("[") && !$0.contains("Tandem") })
        #expect(Self.marks.contains { row.contains($0) }, "\(row)")
      }
    }
  }

  @Test func `where there is room the word stands beside the letter`() throws {
    let scene = try Scene()
    #expect(scene.rows[0].contains("] Amber") && scene.rows[0].contains("[R] Red"), "\(scene.rows[0])")
    for area in Area.allCases {
      let health = try #require(scene.session.open?.insight.area(area))
      scene.session.pages = []
      scene.show(.area(area, nil))
      #expect(scene.text.contains("\(health.health.mark) \(health.health.title): "), "\(area)")
    }
  }
}
