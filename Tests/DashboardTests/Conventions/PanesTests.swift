import Terminal
import Testing

@testable import Dashboard

@Suite("Convention “panes”") struct PanesTests {
  @Test(arguments: PaneID.allCases) func `a number goes to its pane, again zooms it, again shows all`(pane: PaneID)
    throws
  {
    let scene = try Scene()
    scene.session.overview.focus = pane.moved(by: 1)
    let key = Key.character(Character("\(pane.rawValue)"))
    scene.press(key)
    #expect(scene.session.overview.focus == pane && scene.session.layout.panes.count == 3)
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
      seen.append(scene.session.overview.focus)
    }
    #expect(seen == [.programme, .partners, .roadblocks])
    scene.press(.backTab)
    #expect(scene.session.overview.focus == .partners)
  }

  @Test func `a number on a page goes back to that pane`() throws {
    let scene = try Scene()
    scene.type("f")
    scene.press(.enter)
    scene.type("2")
    #expect(scene.session.pages.isEmpty && scene.session.overview.focus == .partners)
  }

  @Test func `the number stands in the title of its pane, at every size`() throws {
    for (width, height) in [(120, 40), (80, 24)] {
      let scene = try Scene(width: width, height: height)
      for pane in PaneID.allCases {
        let rect = try #require(scene.session.layout.panes[pane])
        #expect(scene.rows[rect.y].contains("\(pane.rawValue) \(pane.title)"), "\(scene.rows[rect.y])")
      }
    }
    let tabs = try Scene(width: 60, height: 20).rows[1]
    for pane in PaneID.allCases { #expect(tabs.contains("\(pane.rawValue) \(pane.title)"), "\(tabs)") }
  }
}
