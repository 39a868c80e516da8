import Programme
import Records
import Terminal
import Testing

@testable import Dashboard

@Suite("Convention “small terminals”") struct SmallTerminalsLaws {
  /// Sizes from 1×1 to 220×70: the small ones in all combinations, the others at every third width and second height.
  static let sizes: [Size] =
    (1...8).flatMap { width in (1...8).map { Size(width: width, height: $0) } }
    + stride(from: 9, through: 220, by: 3).map { Size(width: $0, height: ($0 * 7) % 70 + 1) }
    + stride(from: 9, through: 70, by: 2).map { Size(width: ($0 * 37) % 220 + 1, height: $0) }
    + [Size(width: 80, height: 24), Size(width: 220, height: 70)]

  /// The keys that lead to each kind of screen.
  static let screens: [[Key]] = [
    [], [.character("1")], [.character("2")], [.character("3")], [.enter], [.character("2"), .enter],
    [.character("1"), .enter], [.character("f")], [.character("?")], [.character("s")],
    [.character("s"), .tab], [.character("e")], [.character("e"), .tab, .tab, .tab], [.character("o")],
    [.character("S")],
    [.character("/")],
  ]

  @Test(arguments: [(79, 24), (80, 23), (60, 20), (40, 12), (200, 20)])
  func `below 80 by 24 one pane is shown at a time, under the names of all`(width: Int, height: Int) throws {
    let scene = try Scene(width: width, height: height)
    for pane in PaneID.allCases {
      scene.type("\(pane.rawValue)")
      #expect(Array(scene.session.layout.panes.keys) == [pane])
      #expect(scene.rows[1].contains("[\(pane.rawValue) \(pane.title)]"), "\(scene.rows[1])")
      scene.press(.escape)
    }
    #expect(try Scene(width: 80, height: 24).session.layout.panes.count == PaneID.allCases.count)
  }

  @Test(arguments: screens.indices) func `no size makes any screen stumble`(index: Int) throws {
    let scene = try Scene()
    for key in Self.screens[index] { scene.press(key) }
    for size in Self.sizes {
      scene.session.handle(.resize(width: size.width, height: size.height))
      let frame = scene.session.frame()
      #expect(frame.width == size.width && frame.height == size.height)
      if let cursor = frame.cursor { #expect(frame.bounds.contains(cursor), "\(size)") }
    }
  }

  @Test(arguments: PaneID.allCases) func `the selection stays in sight at every size`(pane: PaneID) throws {
    let scene = try Scene()
    scene.session.overview.focus = pane
    for row in [0, 4, 1_000] {
      scene.session.overview.lists[pane, default: ListState()].select(row, count: scene.session.open?.count(pane) ?? 0)
      let subject = scene.session.subject
      for size in Self.sizes {
        scene.session.handle(.resize(width: size.width, height: size.height))
        #expect(scene.session.subject == subject)
        let rect = try #require(scene.session.layout.panes[pane])
        guard rect.width >= 4, rect.height >= 4 else { continue }
        let marks = scene.rows.filter { $0.contains("▌") }.count
        #expect(marks == 1, "\(size)")
      }
    }
  }

  @Test(arguments: ["s", "S", "x"]) func `what is chosen stays in sight on a low screen`(command: String) throws {
    for height in 5...12 {
      let scene = try Scene(width: 80, height: height)
      scene.type(command)
      for _ in 0..<8 {
        let roles = scene.session.frame().roles()
        #expect(roles.contains { $0.contains("SSSSs") }, "\(height)")
        scene.press(.down)
      }
    }
  }

  @Test func `a portfolio and a diagnostic stand every size`() throws {
    for name in ["", "b.tandem.json"] {
      let scene = try Scene(files: ["a.tandem.json": "{}", "b.tandem.json": "{\n  \"format\": 3,\n}"], opening: name)
      for size in Self.sizes {
        scene.session.handle(.resize(width: size.width, height: size.height))
        #expect(scene.rows.count == size.height)
        scene.press(.down)
      }
    }
  }
}
