import Programme
import Records
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

  @Test(arguments: [
    (40, "[G] 1/6"), (60, "[G] 1 of 6 areas"), (80, "[G] 1 of 6 areas"), (120, "Green on 1 of 6 areas"),
  ])
  func `green that stands on one area says so, in the header and in the pane`(width: Int, words: String) throws {
    var project = Project(name: "Lighthouse automation")
    var milestone = Milestone()
    milestone.id = ID("LAMPS")
    milestone.metOn = Scene.today
    project.programme.milestones = [milestone]
    let scene = try Scene(project, width: width, height: 30)
    #expect(scene.rows[0].contains(words))
    scene.type("1")
    scene.session.overview.isZoomed = true
    #expect(scene.rows.dropFirst().contains { $0.contains("Confidence          not declared") })
    if width >= 80 { #expect(scene.text.contains("not declared · evidence [G] 1 of 6 areas")) }
    #expect(scene.rows.allSatisfy { $0.count <= width })
  }

  @Test(arguments: [(60, 20), (80, 24), (120, 40)])
  func `evidence that stands on all areas says no more than its level`(
    width: Int, height: Int
  ) throws {
    #expect(!(try Scene(width: width, height: height).text.contains("of 6 areas")))
  }

  @Test(arguments: [(60, 20), (80, 24), (120, 40)]) func `an empty project is not called green`(
    width: Int, height: Int
  ) throws {
    let scene = try Scene(Project(name: "Lighthouse automation"), width: width, height: height)
    #expect(!scene.text.contains("[G]") && !scene.text.contains("Green"))
    #expect(scene.rows[0].contains("evidence [–]") && scene.rows[1].contains("─") != (width == 60))
    scene.type("1")
    scene.session.overview.isZoomed = true
    #expect(scene.text.contains("Confidence          not declared · evidence [–]"))
  }
}
