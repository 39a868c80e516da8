public import Programme

/// One of the four ways to read a scorecard: who scores whom.
///
/// “We” is the department, “they” the partner.
public enum ScoreView: String, CaseIterable, Sendable {
  case weAboutThem, theyAboutUs, weAboutOurselves, theyAboutThemselves

  /// The view of scores from a side about a side.
  public init(from: Party, about: Party) {
    self =
      switch (from, about) {
      case (.department, .partner): .weAboutThem
      case (.partner, .department): .theyAboutUs
      case (.department, .department): .weAboutOurselves
      case (.partner, .partner): .theyAboutThemselves
      }
  }

  /// Who scores.
  public var from: Party { self == .weAboutThem || self == .weAboutOurselves ? .department : .partner }

  /// Who is scored.
  public var about: Party { self == .weAboutThem || self == .theyAboutThemselves ? .partner : .department }

  /// The heading of a column: `we→them`.
  public var title: String {
    switch self {
    case .weAboutThem: "we→them"
    case .theyAboutUs: "they→us"
    case .weAboutOurselves: "we→us"
    case .theyAboutThemselves: "they→them"
    }
  }

  /// Who scores whom, in words: "the department scores Tarnwick Systems".
  ///
  /// - Parameter partner: what the partner is called.
  public func words(_ partner: String) -> String {
    switch self {
    case .weAboutThem: "the department scores \(partner)"
    case .theyAboutUs: "\(partner) scores the department"
    case .weAboutOurselves: "the department scores itself"
    case .theyAboutThemselves: "\(partner) scores itself"
    }
  }
}
