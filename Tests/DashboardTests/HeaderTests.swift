import Programme
import Terminal
import Testing

@testable import Dashboard

@Suite struct HeaderTests {
  @Test(arguments: [60, 70, 80, 99, 100, 120]) func `a watermelon is named at every width`(width: Int) throws {
    let scene = try Scene(width: width, height: 40)
    #expect(scene.rows[0...2].contains { $0.contains("watermelon") })
  }

  @Test(arguments: [40, 50, 60, 70]) func `where the word has no room, the marks are set against each other`(
    width: Int
  ) throws {
    let scene = try Scene(width: width, height: 20)
    scene.press(.enter)
    #expect(scene.rows[0].contains(" but ") && scene.rows[0].contains("[A]") && scene.rows[0].contains("[R]"))
  }

  @Test func `two blanks stand on either side of the classification`() throws {
    for width in [60, 80, 120] { #expect(try Scene(width: width).rows[0].contains("  OFFICIAL  ")) }
  }

  @Test(arguments: [(60, 20), (80, 24), (120, 40)]) func `an empty project is not called green`(
    width: Int, height: Int
  ) throws {
    let scene = try Scene(Project(name: "Lighthouse automation"), width: width, height: height)
    #expect(!scene.text.contains("[G]") && !scene.text.contains("Green"))
    #expect(scene.rows[0].contains("evidence [–]") && scene.rows[1].contains("─") != (width == 60))
    scene.type("1")
    scene.session.isZoomed = true
    #expect(scene.text.contains("Confidence          not declared · evidence [–]"))
  }
}
