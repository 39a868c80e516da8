import FoundationEssentials
import Insight
import Programme
import Records
import Terminal
import Testing

@testable import Dashboard

@Suite struct AreaPageTests {
  @Test(arguments: Area.allCases) func `an area says what is judged, and of which records, before there are any`(
    area: Area
  ) throws {
    let scene = try Scene(Project(name: "Lighthouse automation"), width: 80, height: 60)
    scene.show(.area(area, nil))
    let rules = try #require(scene.session.open?.ruleBook.rules.filter { $0.rule.area == area })
    for rule in rules { #expect(scene.text.contains(rule.rule.sentence.prefix(50)), "\(rule.rule.id)") }
    #expect(scene.text.contains("none yet") || scene.text.contains("no partner yet"))
    let lists = scene.session.pageLines.compactMap(\.target).filter { if case .list = $0 { true } else { false } }
    #expect(!lists.isEmpty)
    scene.session.select(try #require(lists.first))
    scene.session.settle()
    scene.type("n")
    #expect(scene.session.overlay != nil)
  }

  @Test func `an area of which nothing is found says so`() throws {
    var project = Project(name: "Lighthouse automation")
    var role = TeamRole()
    role.role = "Keeper"
    role.needed = 1
    role.filled = 1
    role.experience = 5
    project.programme.team = [role]
    let scene = try Scene(project, width: 80, height: 40)
    scene.show(.area(.capability, nil))
    #expect(scene.text.contains("no rule finds anything wrong") && !scene.text.contains("0 red, 0 amber"))
  }

  @Test func `on a new project the programme itself is the first row`() throws {
    let scene = try Scene(Project(name: "Lighthouse automation"), width: 80, height: 24)
    scene.type("1")
    scene.press(.enter)
    #expect(scene.session.pages.last?.subject == .record(.programme))
  }
}
