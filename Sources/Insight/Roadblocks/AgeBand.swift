public import Programme

/// Open roadblocks whose age lies between two days.
public struct AgeBand: Equatable, Sendable {
  /// The lowest age in days.
  public let from: Int
  /// The highest age in days; `nil` in the last band.
  public let to: Int?
  /// The roadblocks, the oldest first.
  public let roadblocks: [AgeingItem]

  /// How many of them there are by whose move it is.
  public var bySide: [Side: Int] { roadblocks.reduce(into: [:]) { $0[$1.side, default: 0] += 1 } }
  /// The band in words: "31–60 days", "over 90 days".
  public var words: String { to.map { "\(from)–\($0) days" } ?? "over \(from - 1) days" }
}
