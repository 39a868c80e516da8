/// What the mouse did, and over which cell.
public struct MouseEvent: Hashable, Sendable {
  /// What can be done with a mouse here.
  public enum Kind: Sendable {
    /// The left button went down.
    case press
    /// The left button went down a second time on the same cell, within 400 milliseconds.
    case doublePress
    /// The wheel was turned away from the person.
    case wheelUp
    /// The wheel was turned towards the person.
    case wheelDown
  }

  /// The column, counted from 0 at the left.
  public var x: Int
  /// The row, counted from 0 at the top.
  public var y: Int
  /// What was done.
  public var kind: Kind

  /// Makes an event over column `x`, row `y`.
  public init(x: Int, y: Int, kind: Kind) {
    self.x = x
    self.y = y
    self.kind = kind
  }
}
