import Terminal
import Testing

@testable import Dashboard

@Suite struct LayoutTests {
  /// Every region of a layout with the letter of the drawings: header, tabs, panes by number, footer.
  private func regions(_ layout: Layout) -> [(letter: Character, rect: Rect)] {
    [("H", layout.header), ("T", layout.tabs), ("F", layout.footer)]
      + PaneID.allCases.compactMap { pane in
        layout.panes[pane].map { (Character("\(pane.rawValue)"), $0) }
      }
  }

  /// The layout of a screen, one letter for every ten columns, a line for each row.
  private func drawing(_ layout: Layout, _ size: Size) -> [String] {
    (0..<size.height).map { y in
      String(
        stride(from: 5, to: size.width, by: 10).map { x in
          regions(layout).first { $0.rect.contains(x: x, y: y) }?.letter ?? "?"
        })
    }
  }

  /// A drawing with the rows that repeat counted: `3 × 11112222`.
  private func summary(_ lines: [String]) -> [String] {
    var result: [(count: Int, line: String)] = []
    for line in lines {
      if result.last?.line == line { result[result.count - 1].count += 1 } else { result.append((1, line)) }
    }
    return result.map { "\($0.count) × \($0.line)" }
  }

  private func drawn(
    _ width: Int, _ height: Int, focus: PaneID = .roadblocks, isZoomed: Bool = false, rows: [PaneID: Int] = [:]
  ) -> [String] {
    let size = Size(width: width, height: height)
    return summary(drawing(Layout(size: size, focus: focus, isZoomed: isZoomed, contentRows: rows), size))
  }

  @Test func `a wide screen has programme and partners side by side over the roadblocks`() {
    #expect(
      drawn(120, 40) == ["2 × HHHHHHHHHHHH", "10 × 111112222222", "27 × 333333333333", "1 × FFFFFFFFFFFF"])
    #expect(
      drawn(120, 40, rows: [.programme: 30])
        == ["2 × HHHHHHHHHHHH", "16 × 111112222222", "21 × 333333333333", "1 × FFFFFFFFFFFF"])
  }

  @Test func `a screen of 80 by 24 has the three panes stacked`() {
    #expect(
      drawn(80, 24, rows: [.programme: 20, .partners: 5])
        == ["1 × HHHHHHHH", "8 × 11111111", "6 × 22222222", "8 × 33333333", "1 × FFFFFFFF"])
  }

  @Test(arguments: PaneID.allCases) func `a smaller screen has one pane under a line of tabs`(pane: PaneID) {
    let line = String(repeating: "\(pane.rawValue)", count: 6)
    #expect(drawn(60, 20, focus: pane) == ["1 × HHHHHH", "1 × TTTTTT", "17 × \(line)", "1 × FFFFFF"])
  }

  @Test(arguments: PaneID.allCases) func `a zoomed pane has the screen for itself at any size`(pane: PaneID) {
    for (width, height) in [(120, 40), (80, 24), (200, 60)] {
      let size = Size(width: width, height: height)
      let layout = Layout(size: size, focus: pane, isZoomed: true)
      #expect(layout.panes.keys.map(\.self) == [pane])
      #expect(layout.panes[pane]?.width == width)
    }
  }

  @Test(arguments: [(20, 2, ["2 × 33"]), (20, 3, ["2 × 33", "1 × FF"]), (20, 5, ["1 × HH", "3 × 33", "1 × FF"])])
  func `a tiny screen keeps the pane and gives up the rest`(width: Int, height: Int, lines: [String]) {
    #expect(drawn(width, height) == lines)
  }

  @Test(arguments: PaneID.allCases) func `regions cover every cell exactly once at every size`(pane: PaneID) {
    for width in [1, 2, 3, 19, 60, 79, 80, 99, 100, 101, 119, 160, 220] {
      for height in 1...70 {
        for rows in [[:], [PaneID.programme: 40, .partners: 12], [.programme: 0, .partners: 0]] {
          let size = Size(width: width, height: height)
          let layout = Layout(size: size, focus: pane, isZoomed: false, contentRows: rows)
          let all = regions(layout).map(\.rect).filter { !$0.isEmpty }
          let cells = all.reduce(0) { $0 + $1.width * $1.height }
          #expect(cells == width * height)
          for (index, one) in all.enumerated() {
            #expect(one.intersection(Rect(x: 0, y: 0, width: width, height: height)) == one)
            for other in all[(index + 1)...] { #expect(one.intersection(other).isEmpty) }
          }
          #expect(layout.panes[pane] != nil)
        }
      }
    }
  }

  @Test(arguments: [
    (1, PaneID.programme, PaneID.partners), (1, .roadblocks, .programme), (-1, .programme, .roadblocks),
  ])
  func `the panes go round`(step: Int, from: PaneID, to: PaneID) {
    #expect(from.moved(by: step) == to)
  }
}
