import Insight
import Programme
import Records
import Terminal
import Testing

@testable import Dashboard

@Suite struct NavigationTests {
  @Test(arguments: PaneID.allCases) func `Enter opens every row and Esc comes back to it`(pane: PaneID) throws {
    let scene = try Scene()
    scene.session.overview.focus = pane
    let open = try #require(scene.session.open)
    for row in 0..<open.count(pane) {
      let item = try #require(open.item(pane, row))
      scene.press(.enter)
      #expect(scene.session.pages.last?.subject == .record(item))
      #expect(!scene.text.contains("no longer in the project"))
      #expect(!RecordPage.lines(item, open, width: 76).isEmpty)
      scene.press(.escape)
      #expect(scene.session.pages.isEmpty && scene.session.subject == item)
      scene.press(.down)
    }
  }

  @Test func `findings open the record they are about, and Esc comes back one step at a time`() throws {
    let scene = try Scene()
    scene.type("f")
    let findings = try #require(scene.session.open?.insight.findings)
    #expect(findings.count > 20)
    for (row, finding) in findings.enumerated() {
      #expect(scene.session.pages.last?.list.selected == row)
      let item = finding.records.first.flatMap { ItemReference($0, in: scene.project) }
      #expect(item != nil, "\(finding.sentence)")
      scene.press(.enter)
      #expect(scene.session.pages.last?.subject == item.map { .record($0) })
      scene.press(.escape, .down)
    }
    scene.press(.escape)
    #expect(scene.session.pages.isEmpty)
  }

  @Test func `Esc goes back from a page, then a filter, then a zoom`() throws {
    let scene = try Scene()
    scene.type("3/data")
    scene.press(.enter, .enter)
    #expect(scene.session.overview.isZoomed && scene.session.pages.count == 1)
    scene.press(.escape)
    #expect(scene.session.pages.isEmpty && scene.session.open?.selection.filter == "data")
    scene.press(.escape)
    #expect(scene.session.open?.selection.filter == "" && scene.session.overview.isZoomed)
    scene.press(.escape)
    #expect(!scene.session.overview.isZoomed)
    scene.press(.escape)
    #expect(scene.notice?.contains("first screen") == true)
  }

  @Test func `a roadblock on a page can be changed there, and the page follows`() throws {
    let scene = try Scene()
    scene.press(.enter)
    scene.type("-")
    #expect(scene.rows.contains { $0.contains("Severity") && $0.contains("high") })
    scene.type("u")
    #expect(scene.rows.contains { $0.contains("Severity") && $0.contains("CRITICAL") })
  }

  @Test func `the page of a record that was undone away says so`() throws {
    let scene = try Scene()
    scene.type("n")
    scene.type("Brief")
    scene.press(.enter, .enter)
    scene.type("u")
    #expect(scene.text.contains("no longer in the project; Esc goes back"))
    scene.type("s")
    #expect(scene.session.overlay == nil)
    scene.press(.escape)
    #expect(scene.session.pages.isEmpty)
  }

  @Test func `a new day is judged anew`() throws {
    let scene = try Scene()
    let day = Day()
    scene.session = Session(
      content: scene.session.content, size: scene.session.size, isReadOnly: false,
      surroundings: Surroundings(
        now: Scene.surroundings.now, today: { Scene.today + day.offset }, author: "", randomSeed: { 7 }))
    scene.session.handle(.idle)
    #expect(scene.session.open?.insight.today == Scene.today)
    day.offset = 1
    scene.session.handle(.idle)
    #expect(scene.session.open?.insight.today == Scene.today + 1)
  }
}

/// How many days have passed, for one test on one thread.
private final class Day: @unchecked Sendable {
  var offset = 0
}
