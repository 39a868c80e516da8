/// What the two sides say on one dimension in the latest review, in all four directions.
///
/// Scores run from 1 to 5; where several people of a side score, the mean stands. `nil` where nobody did.
public struct DimensionRow: Equatable, Sendable {
  /// The dimension's id.
  public let id: String
  /// The dimension's title.
  public let title: String
  /// The department about the partner.
  public let weAboutThem: Double?
  /// The partner about the department.
  public let theyAboutUs: Double?
  /// The department about itself.
  public let weAboutOurselves: Double?
  /// The partner about itself.
  public let theyAboutThemselves: Double?
  /// By how much the department's score of the partner moved since the review before.
  public let changeAboutThem: Double?
  /// By how much the partner's score of the department moved since the review before.
  public let changeAboutUs: Double?

  /// The largest difference between what the two sides say of one and the same side.
  ///
  /// The department about the partner is held against the partner about itself, and the partner about the
  /// department against the department about itself; `nil` where neither pair is complete.
  public var gap: Double? {
    let pairs = [(weAboutThem, theyAboutThemselves), (theyAboutUs, weAboutOurselves)]
    return pairs.compactMap { pair -> Double? in
      guard let theirs = pair.0, let own = pair.1 else { return nil }
      return abs(theirs - own)
    }.max()
  }
}
