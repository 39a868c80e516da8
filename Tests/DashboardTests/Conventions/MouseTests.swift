import Programme
import Records
import Terminal
import Testing

@testable import Dashboard

@Suite("Convention “mouse”") struct MouseTests {
  @Test(arguments: PaneID.allCases) func `a click selects the row under it, twice opens it`(pane: PaneID) throws {
    let scene = try Scene()
    let rect = try #require(scene.session.layout.panes[pane])
    let first = rect.y + (pane == .programme ? 1 : 2)
    scene.mouse(.press, rect.x + 5, first + 2)
    #expect(scene.session.overview.focus == pane && scene.session.overview.lists[pane]?.selected == 2)
    #expect(scene.rows[first + 2].contains("▌"))
    scene.mouse(.doublePress, rect.x + 5, first + 1)
    #expect(scene.session.overview.lists[pane]?.selected == 1 && scene.session.pages.count == 1)
  }

  @Test func `a click in a list that is scrolled selects what stands there`() throws {
    let scene = try Scene(width: 80, height: 24)
    scene.type("G")
    let rows = scene.rows
    let rect = try #require(scene.session.layout.panes[.roadblocks])
    scene.mouse(.press, 10, rect.y + 2)
    let title = try scene.roadblock.title
    #expect(rows[rect.y + 2].contains(title.prefix(10)))
    #expect(scene.rows[rect.y + 2].contains("▌"))
  }

  @Test(arguments: PaneID.allCases) func `a click on a name of the tab line goes to that pane`(pane: PaneID) throws {
    let scene = try Scene(width: 60, height: 20)
    let line = scene.rows[1]
    let name = try #require(line.firstRange(of: pane.title))
    let x = line.distance(from: line.startIndex, to: name.lowerBound)
    scene.mouse(.press, x, 1)
    #expect(scene.session.overview.focus == pane)
    scene.mouse(.press, 58, 1)
    scene.mouse(.press, 0, 1)
    #expect(scene.session.overview.focus == pane)
  }

  @Test(arguments: PaneID.allCases) func `on a narrow line of tabs the shown pane keeps its name, the others a number`(
    pane: PaneID
  ) throws {
    let scene = try Scene(width: 30, height: 10)
    scene.session.overview.focus = pane
    #expect(scene.rows[1].contains("[\(pane.rawValue) \(pane.title)]"))
    for other in PaneID.allCases where other != pane {
      let line = scene.rows[1]
      let number = try #require(line.firstIndex(of: Character("\(other.rawValue)")))
      scene.mouse(.press, line.distance(from: line.startIndex, to: number), 1)
      #expect(scene.session.overview.focus == other)
      scene.session.overview.focus = pane
    }
  }

  @Test func `a click on a border, a heading or empty rows selects nothing`() throws {
    let scene = try Scene(width: 120, height: 60)
    scene.press(.down)
    for (pane, rect) in scene.session.layout.panes {
      let before = scene.session.overview.lists
      for y in [rect.y, rect.maxY - 1] + (pane == .programme ? [] : [rect.y + 1]) {
        scene.mouse(.press, rect.x + 3, y)
        #expect(scene.session.overview.focus == pane)
        #expect(scene.session.overview.lists[pane]?.selected ?? 0 == before[pane]?.selected ?? 0)
      }
    }
  }

  @Test func `the wheel moves in the pane under it`() throws {
    let scene = try Scene()
    let rect = try #require(scene.session.layout.panes[.programme])
    scene.mouse(.wheelDown, rect.x + 2, rect.y + 2)
    #expect(scene.session.overview.focus == .programme && scene.session.overview.lists[.programme]?.selected == 3)
    scene.mouse(.wheelUp, rect.x + 2, rect.y + 2)
    #expect(scene.session.overview.lists[.programme]?.selected == 0)
  }

  @Test func `a click selects a finding, twice opens its record`() throws {
    let scene = try Scene(width: 80, height: 24)
    scene.type("fG")
    let rows = scene.rows
    scene.mouse(.press, 10, 5)
    #expect(scene.rows[5].contains("▌") && scene.rows[5].dropFirst(2) == rows[5].dropFirst(2))
    scene.mouse(.doublePress, 10, 6)
    #expect(scene.session.pages.count == 2)
    scene.mouse(.press, 10, 6)
    #expect(scene.session.pages.count == 2)
  }

  @Test func `the wheel scrolls a page`() throws {
    let scene = try Scene(width: 80, height: 24)
    scene.type("2")
    scene.press(.enter)
    scene.mouse(.wheelDown, 10, 10)
    #expect(scene.session.pages.last?.list.top == 3)
  }

  @Test func `under a popup the mouse does nothing`() throws {
    let scene = try Scene()
    scene.type("s")
    let before = scene.text
    for y in 0..<40 { scene.mouse(.press, 20, y) }
    #expect(scene.text == before && scene.session.overview.lists[.roadblocks]?.selected ?? 0 == 0)
  }

  @Test func `no place and no size makes it stumble`() throws {
    for size in [Size(width: 1, height: 1), Size(width: 3, height: 2), Size(width: 40, height: 12)] {
      let scene = try Scene(width: size.width, height: size.height)
      for kind in [MouseEvent.Kind.press, .doublePress, .wheelUp, .wheelDown] {
        for (x, y) in [(-1, -1), (0, 0), (size.width - 1, size.height - 1), (size.width, size.height), (9_999, 9_999)] {
          scene.mouse(kind, x, y)
          #expect(scene.rows.count == size.height)
        }
      }
    }
  }
}
