import Programme
import Records
import Terminal
import Testing

@testable import Dashboard
@testable import ProjectStore

/// Counts the rows that are asked for.
private final class CountedContent: PaneContent {
  let base: RoadblocksContent
  var rows = 0

  init(_ base: RoadblocksContent) { self.base = base }

  var columns: [Column] { base.columns }
  var count: Int { base.count }
  var hasHeadings: Bool { base.hasHeadings }
  var summary: [String] { base.summary }
  var corner: String { base.corner }
  var emptyWords: [String] { base.emptyWords }
  func row(_ index: Int) -> Row {
    rows += 1
    return base.row(index)
  }
}

@Suite("Budget “key to paint at 100,000 roadblocks”") struct LargeProjectTests {
  /// A scene over so many roadblocks, which no file need hold.
  private func scene(_ count: Int) throws -> Scene {
    let scene = try Scene(Project(name: "Every lock in the country"))
    let store = try #require(scene.session.open?.store)
    store.project.roadblocks = (0..<count).map { number in
      var roadblock = Roadblock()
      roadblock.id = ID("RB-\(number)")
      roadblock.title = "Lock \(number)"
      return roadblock
    }
    scene.session.open = OpenProject(store: store, today: Scene.today)
    return scene
  }

  @Test func `only the rows in sight are made, wherever the selection is`() throws {
    let scene = try scene(100_000)
    let open = try #require(scene.session.open)
    for keys in [[], [Key.down], [.pageDown], [.end], [.up]] {
      for key in keys { scene.press(key) }
      let content = CountedContent(RoadblocksContent(open))
      let list = scene.session.overview.lists[.roadblocks] ?? ListState()
      var frame = Frame(width: 120, height: 27)
      PaneScreen.table(
        content, top: list.top, selected: list.selected, marksSelection: true, into: &frame, frame.bounds)
      #expect(content.rows <= 26)
      #expect(scene.rows.contains { $0.contains("▌") })
    }
  }
}
