import Terminal
import Testing

@Suite("A rectangle")
struct RectTests {
  private let rect = Rect(x: 2, y: 1, width: 6, height: 4)

  @Test("gives no more than it has when it is split", arguments: [-1, 0, 2, 4, 9])
  func splits(count: Int) {
    let (top, below) = rect.split(top: count)
    #expect(top.height + below.height == 4 && top.maxY == below.y)
    let (above, bottom) = rect.split(bottom: count)
    #expect(bottom.height == top.height && bottom.maxY == rect.maxY && above.y == rect.y)
    let (left, after) = rect.split(left: count)
    #expect(left.width + after.width == 6 && left.maxX == after.x)
    let (before, right) = rect.split(right: count)
    #expect(right.width == left.width && right.maxX == rect.maxX && before.x == rect.x)
  }

  @Test("shrinks to nothing, not below")
  func insets() {
    #expect(rect.inset() == Rect(x: 3, y: 2, width: 4, height: 2))
    #expect(rect.inset(by: 3, 2).isEmpty)
    #expect(rect.inset(by: 9, 9).width == 0)
  }

  @Test("shares with another what both hold")
  func intersects() {
    #expect(rect.intersection(Rect(x: 0, y: 0, width: 4, height: 2)) == Rect(x: 2, y: 1, width: 2, height: 1))
    #expect(rect.intersection(Rect(x: 8, y: 1, width: 4, height: 2)).isEmpty)
    #expect(rect.contains(Point(x: 7, y: 4)) && !rect.contains(x: 8, y: 4))
  }
}
