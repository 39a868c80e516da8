import Insight
import Programme
import Terminal
import Testing

@testable import Dashboard

@Suite("Convention, moving and panes") struct NavigationTests {
  @Test(arguments: PaneID.allCases) func `a number goes to its pane, again zooms it, again shows all`(pane: PaneID)
    throws
  {
    let scene = try Scene()
    scene.session.focus = pane.moved(by: 1)
    let key = Key.character(Character("\(pane.rawValue)"))
    scene.press(key)
    #expect(scene.session.focus == pane && scene.session.layout.panes.count == 3)
    scene.press(key)
    #expect(scene.session.layout.panes.count == 1 && scene.text.contains("[\(pane.rawValue) \(pane.title)]"))
    scene.press(key)
    #expect(scene.session.layout.panes.count == 3)
    scene.press(key, .escape)
    #expect(scene.session.layout.panes.count == 3)
  }

  @Test func `Tab and Shift-Tab go round the panes`() throws {
    let scene = try Scene()
    var seen: [PaneID] = []
    for _ in 0..<3 {
      scene.press(.tab)
      seen.append(scene.session.focus)
    }
    #expect(seen == [.programme, .partners, .roadblocks])
    scene.press(.backTab)
    #expect(scene.session.focus == .partners)
  }

  @Test(arguments: PaneID.allCases) func `keys move the selection and it stays in sight`(pane: PaneID) throws {
    let scene = try Scene(width: 80, height: 24)
    scene.session.focus = pane
    let count = try #require(scene.session.open?.count(pane))
    func selected() -> Int { scene.session.lists[pane]?.selected ?? 0 }
    let steps: [(Key, Int)] = [
      (.down, 1), (.character("j"), 2), (.up, 1), (.character("k"), 0), (.up, 0), (.character("G"), count - 1),
      (.down, count - 1), (.character("g"), 0), (.end, count - 1), (.home, 0),
    ]
    for (key, row) in steps {
      scene.press(key)
      #expect(selected() == row, "after \(key.name)")
    }
    let visible = PaneScreen.visibleRows(pane, scene.session)
    scene.press(.pageDown)
    #expect(selected() == min(visible, count - 1))
    scene.press(.pageUp)
    #expect(selected() == 0)
    scene.press(.control("d"))
    #expect(selected() == min((visible + 1) / 2, count - 1))
    scene.press(.control("u"))
    #expect(selected() == 0)
    for _ in 0..<count {
      #expect(scene.rows.filter { $0.contains("▌") }.count == 1)
      scene.press(.down)
    }
  }

  @Test(arguments: PaneID.allCases) func `Enter opens every row and Esc comes back to it`(pane: PaneID) throws {
    let scene = try Scene()
    scene.session.focus = pane
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

  @Test func `a page scrolls to its end and back`() throws {
    let scene = try Scene(width: 80, height: 24)
    scene.type("2")
    scene.press(.enter)
    let top = scene.text
    scene.press(.pageDown)
    #expect(scene.text != top)
    scene.type("G")
    let end = scene.text
    #expect(!end.contains("↓"))
    scene.press(.down)
    #expect(scene.text == end)
    scene.type("g")
    #expect(scene.text == top)
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

  @Test func `a number on a page goes back to that pane`() throws {
    let scene = try Scene()
    scene.type("f")
    scene.press(.enter)
    scene.type("2")
    #expect(scene.session.pages.isEmpty && scene.session.focus == .partners)
  }

  @Test func `Esc goes back from a page, then a filter, then a zoom`() throws {
    let scene = try Scene()
    scene.type("3/data")
    scene.press(.enter, .enter)
    #expect(scene.session.isZoomed && scene.session.pages.count == 1)
    scene.press(.escape)
    #expect(scene.session.pages.isEmpty && scene.session.open?.selection.filter == "data")
    scene.press(.escape)
    #expect(scene.session.open?.selection.filter == "" && scene.session.isZoomed)
    scene.press(.escape)
    #expect(!scene.session.isZoomed)
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
