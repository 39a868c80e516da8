/// A place on the screen, in columns and rows from the upper left corner, which is (0, 0).
public struct Point: Hashable, Sendable {
  /// The column, counted from the left edge.
  public var x: Int
  /// The row, counted from the top.
  public var y: Int

  /// Makes a point from its column and row.
  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}
