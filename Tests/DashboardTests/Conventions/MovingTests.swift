import Terminal
import Testing

@testable import Dashboard

@Suite("Convention “moving”") struct MovingTests {
  @Test(arguments: PaneID.allCases) func `keys move the selection and it stays in sight`(pane: PaneID) throws {
    let scene = try Scene(width: 80, height: 24)
    scene.session.overview.focus = pane
    let count = try #require(scene.session.open?.count(pane))
    func selected() -> Int { scene.session.overview.lists[pane]?.selected ?? 0 }
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

  @Test(
    arguments: [
      "1", "2", "3", "Tab", "Shift-Tab", "Up", "Down", "j", "k", "g", "G", "Ctrl-d", "Ctrl-u", "PgUp", "PgDn", "Home",
      "End", "Enter", "Esc", "s", "n", "o", "e", "d", "+", "-", "^", "/", "S", "u", "Ctrl-r", "x", "f", "l", "a", "R",
      "r", "m", "?",
      "q",
    ])
  func `the keys that people rely on are bound on the overview`(name: String) throws {
    let key = try #require(Key(name: name))
    #expect(CommandTable.command(for: key, try Scene().session) != nil)
  }
}
