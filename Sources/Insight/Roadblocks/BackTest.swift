/// How often a promise of the past was kept, beside the promise of today.
public struct BackTest: Equatable, Sendable {
  /// The share that was promised to hold, 0 to 1.
  public let promised: Double
  /// How many promises were made and can be told by now.
  public let made: Int
  /// How many of them held.
  public let held: Int

  /// The share that held; `nil` where nothing can be told.
  public var rate: Double? { made > 0 ? Double(held) / Double(made) : nil }

  /// The rate in words: "85% was promised, and 57 of 80 held (71%)".
  public var words: String {
    let promise = "\((promised * 100).words(decimals: 0))% was promised"
    guard let rate else { return promise + ", and nothing can be told yet" }
    return "\(promise), and \(held) of \(made) held (\((rate * 100).words(decimals: 0))%)"
  }
}
