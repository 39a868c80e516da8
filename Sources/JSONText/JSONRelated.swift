/// Another place that a problem is about.
public struct JSONRelated: Equatable, Sendable {
  /// The bytes of the place.
  public var range: Range<Int>
  /// What is there, in plain words.
  public var message: String

  /// Makes a related place.
  public init(range: Range<Int>, message: String) {
    self.range = range
    self.message = message
  }
}
