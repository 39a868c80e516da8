public import Records

extension Path {
  /// The programme's own record.
  public static let programme = Path.project + "programme"

  /// What the project sets differently from what is built in.
  public static let settings = Path.project + "settings"

  /// What a merge left to decide.
  public static let conflicts = Path.project + "conflicts"

  /// The list of roadblocks.
  public static let roadblocks = Path.project + "roadblocks"

  /// A roadblock.
  public static func roadblock(_ id: ID<Roadblock>) -> Path { Path([.member("roadblocks"), .id(id.text)]) }

  /// A partner.
  public static func partner(_ id: ID<Partner>) -> Path { Path([.member("partners"), .id(id.text)]) }

  /// A milestone.
  public static func milestone(_ id: ID<Milestone>) -> Path {
    Path([.member("programme"), .member("milestones"), .id(id.text)])
  }

  /// An outcome.
  public static func outcome(_ id: ID<Outcome>) -> Path {
    Path([.member("programme"), .member("outcomes"), .id(id.text)])
  }

  /// The partner whose record it is, or inside whose record it stands.
  public var partnerID: ID<Partner>? {
    guard parts.count > 1, parts[0] == .member("partners"), case .id(let id) = parts[1] else { return nil }
    return ID(id)
  }
}
