public import Programme

/// An open roadblock with its age: a point of an ageing chart.
public struct AgeingItem: Equatable, Sendable {
  /// The roadblock's id.
  public let id: ID<Roadblock>
  /// Days since it was raised.
  public let age: Int
  /// Days since it came to its present status.
  public let daysInStatus: Int
  /// Where it stands.
  public let status: Status
  /// Whose move it is.
  public let side: Side
  /// How severe it is.
  public let severity: Severity
}
