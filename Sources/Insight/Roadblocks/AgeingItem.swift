public import Programme

/// An open roadblock with its age: a point of an ageing chart.
public struct AgeingItem: Equatable, Sendable {
  /// The roadblock's id.
  public let id: ID<Roadblock>
  /// Days since it was raised.
  public let age: Int
  /// Whose move it is.
  public let side: Side
}
