/// How many of what an import takes.
public struct ImportCount: Equatable, Sendable {
  /// What is taken, in the plural: "roadblocks new".
  public let what: String
  /// How many.
  public let count: Int

  /// Makes a count.
  public init(_ what: String, _ count: Int) {
    self.what = what
    self.count = count
  }
}
