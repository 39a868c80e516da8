/// How much a text may ask of the reader before it is refused by name.
///
/// The limits bound memory and recursion, so that no file can hang or crash a program that reads it.
public struct JSONLimits: Sendable {
  /// The most containers that may stand inside one another; never more than 1,024 is granted.
  public var maximumDepth = 128
  /// The most bytes of a text; never more than 1 GiB is granted.
  public var maximumBytes = 1 << 30
  /// The most values of a text, containers counted.
  public var maximumValues = 50_000_000
  /// The most characters of a number.
  public var maximumNumberLength = 1_000
  /// The most errors that are reported before the reader stops; one is always reported.
  public var maximumProblems = 20

  /// Makes the standard limits, to be changed one by one.
  public init() {}

  /// The limits for a project file.
  public static let standard = JSONLimits()
}
